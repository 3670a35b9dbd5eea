package io.cavra.readiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text from outside in a message, which is one line and shows blanks (SPEC.md section 2). */
class QuotedTest {

  @Test
  void blanksShow() {
    assertEquals("''", Quoted.of(""));
    assertEquals("'  /etc/plan.json '", Quoted.of("  /etc/plan.json "));
  }

  @ParameterizedTest
  @CsvSource({
    "A, control",
    "1B, control",
    "7F, control",
    "9B, control",
    "200B, zero width",
    "202E, turns the direction of reading",
    "2028, line separator",
    "2029, paragraph separator",
    "3164, default-ignorable letter",
    "D800, surrogate",
    "DFFF, surrogate",
    "FEFF, zero width",
    "FFFF, unassigned",
    "E0041, tag"
  })
  void characterThatDoesNotShowAsItselfIsEscaped(String hex, String what) {
    String text = new StringBuilder("a").appendCodePoint(Integer.parseInt(hex, 16)) + "b";
    assertEquals("a\\u{" + hex + "}b", Quoted.oneLine(text), what);
    assertEquals("'a\\u{" + hex + "}b'", Quoted.of(text), what);
  }

  @Test
  void whateverShowsIsLeftAsItIs() {
    String text = "~ \u00A0\u3000\u00DF\u4E2D\uD83D\uDE00 it's \\u{A}";
    assertEquals(text, Quoted.oneLine(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A0", "2009", "202F", "2800", "3000"})
  void blankThatIsNoSpaceIsEscapedInQuotesAlone(String hex) {
    String text = new StringBuilder("a").appendCodePoint(Integer.parseInt(hex, 16)) + "b";
    assertEquals("'a\\u{" + hex + "}b'", Quoted.of(text));
    assertEquals(text, Quoted.oneLine(text));
  }

  @Test
  void oneWordStandsAloneAndAnythingElseIsToldApart() {
    for (String word : new String[] {"apr_1", "go-x://ci/run-7", "(x)", "中文", "-"}) {
      assertEquals(word, Quoted.unlessOneWord(word));
    }
    assertEquals("a\\u{1B}b", Quoted.unlessOneWord("a\u001Bb"));
    assertEquals("''", Quoted.unlessOneWord(""));
    for (String text : new String[] {"a b", "a,b", "a;b", "a\"b"}) {
      assertEquals("'" + text + "'", Quoted.unlessOneWord(text));
    }
    assertEquals("'a\\u{A}b'", Quoted.unlessOneWord("a\nb"));
    assertEquals("'a\\u{A0}b'", Quoted.unlessOneWord("a\u00A0b"));
    assertEquals("'a\\u{5C}u{1B}b'", Quoted.unlessOneWord("a\\u{1B}b"));
    assertEquals("'it\\u{27}s'", Quoted.unlessOneWord("it's"));
    assertEquals("'a \\u{5C}u{27}'", Quoted.unlessOneWord("a \\u{27}"));
  }

  @Test
  void twoHundredCharactersAreShownAndTheRestIsCounted() {
    String most = "x".repeat(200);
    assertEquals("'" + most + "'", Quoted.of(most));
    assertEquals("'" + most + "' (and 1 characters more)", Quoted.of(most + "y"));
    assertEquals("'" + most + "' (and 100 characters more)", Quoted.of(most + "y".repeat(100)));
  }

  @Test
  void pairOfSurrogatesIsNeverCutInTwo() {
    String start = "x".repeat(199);
    assertEquals("'" + start + "' (and 2 characters more)", Quoted.of(start + "\uD83D\uDE00"));
    String fits = "x".repeat(198) + "\uD83D\uDE00";
    assertEquals("'" + fits + "' (and 1 characters more)", Quoted.of(fits + "y"));
    assertEquals("'" + start + "\\u{D83D}'", Quoted.of(start + "\uD83D"));
  }
}
