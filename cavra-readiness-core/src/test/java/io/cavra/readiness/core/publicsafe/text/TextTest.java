package io.cavra.readiness.core.publicsafe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the rules ask of a text. */
class TextTest {

  /** A part of a longer array, as views are. */
  private static Text view(String before, String text, String after) {
    char[] chars = (before + text + after).toCharArray();
    return new Text(chars, before.length(), text.length(), ~0L, 0, AllowedStrings.NONE);
  }

  @Test
  void spacesEndAtTheSamePlaceHoweverOftenTheyAreAskedFor() {
    String spaces = " ".repeat(40);
    String content = spaces + "a" + spaces + "\n\tb" + spaces;
    Text text = view("x ", content, " y");
    for (int round = 0; round < 20; round++) {
      for (int i = 0; i <= content.length() + 1; i++) {
        int end = i;
        while (end < content.length() && Character.isWhitespace(content.charAt(end))) {
          end++;
        }
        assertEquals(end, text.skipSpaces(i), "from " + i + " in round " + round);
      }
    }
  }

  @Test
  void aWordDoesNotGoOnOnEitherSide() {
    Text text = view("x", "true, xtrue truex true", "x");
    assertTrue(text.matchesWord(0, "true"));
    assertFalse(text.matchesWord(7, "true"));
    assertFalse(text.matchesWord(12, "true"));
    assertTrue(text.matchesWord(18, "true"));
    assertFalse(text.matches(19, "true"));
    assertFalse(text.matches(-1, "xtrue"));
  }

  @Test
  void charactersAreCountedUpToALimit() {
    Text text = view("aaa", "aabaa", "aaa");
    assertEquals(4, text.count(0, 5, c -> c == 'a'));
    assertEquals(1, text.count(2, 4, c -> c == 'a'));
    assertEquals(0, text.count(2, 2, c -> c == 'b'));
  }

  @Test
  void aBeginningIsFoundBeforeTheLimit() {
    Text text = view("ab", "xxabxab", "ab");
    assertEquals(2, text.find("ab", 0));
    assertEquals(2, text.find("ab", 2));
    assertEquals(5, text.find("ab", 3));
    assertEquals(-1, text.find("ab", 6));
    assertEquals(2, text.find("ab", 0, 3));
    assertEquals(-1, text.find("ab", 0, 2));
    assertEquals(2, text.find("ab", -5));
    assertEquals(0, text.find('x', -5));
    assertEquals(4, text.find('x', 2));
    assertEquals(-1, text.find('x', 5));
    assertEquals(-1, text.find('x', 2, 4));
    assertEquals(4, text.find('x', 2, 5));
  }
}
