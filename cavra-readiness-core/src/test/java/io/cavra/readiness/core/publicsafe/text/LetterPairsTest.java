package io.cavra.readiness.core.publicsafe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** A word that is there is always looked for: the shortcut must not hide what section 8 finds. */
final class LetterPairsTest {

  @Property
  void aWordThatIsThereIsNeverDenied(
      @ForAll @StringLength(max = 60) String before,
      @ForAll @StringLength(min = 1, max = 20) String word,
      @ForAll @StringLength(max = 60) String after) {
    String lower = lower(word);
    char[] chars = ("x" + before + word + after).toCharArray();
    assertTrue(new LetterPairs(chars, 1, chars.length - 1).mayHold(lower));
    Text text = new Text(chars, 1, chars.length - 1, ~0L, 0, AllowedStrings.NONE);
    int first = lower(before + word + after).indexOf(lower);
    assertEquals(first, text.find(lower, 0));
  }

  @Example
  void mostOtherWordsAre() {
    char[] chars = "Restart every process that selects a backend.".toCharArray();
    LetterPairs pairs = new LetterPairs(chars, 0, chars.length);
    assertTrue(pairs.mayHold("every process"));
    assertFalse(pairs.mayHold("kubectl exec "));
    assertFalse(new LetterPairs(chars, 8, 5).mayHold("restart"));
  }

  /** Only the letters from A to Z have a case here, as in the rules. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder();
    text.chars().forEach(c -> lower.append(Ascii.lower((char) c)));
    return lower.toString();
  }
}
