package io.cavra.readiness.core.publicsafe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one form to which texts and the operator's terms are brought (SPEC.md section 8). */
class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "pass\u200Bword, password",
    "\u2060\u00ADpassword\uFEFF, password",
    "\uFF50\uFF41\uFF53\uFF53, pass",
    "\uFB01le, file",
    "a\u0301, \u00E1",
    "\uD83D\uDE00\uDB40\uDC41, \uD83D\uDE00",
    "plain, plain"
  })
  void ignorablesGoAndTheRestIsNfkc(String text, String form) {
    assertEquals(form, Folding.compatible(text));
  }

  @Test
  void textAroundALongRunOfMarksIsKeptWhole() {
    String marks = "\u0316".repeat(95);
    assertEquals("pass" + marks + "word", Folding.compatible("\uFF50ass" + marks + "wor\uFF44"));
    String emoji = "\uD83D\uDE00".repeat(50);
    assertEquals("a" + emoji + "b", Folding.compatible("\uFF41" + emoji + "\uFF42"));
  }

  @ParameterizedTest
  @CsvSource({
    "ACME, acme",
    "Stra\u00DFe, strasse",
    "STRASSE, strasse",
    "\u0130stanbul, istanbul",
    "i\u0307stanbul, istanbul",
    "\u0131x, \u0131x",
    "\u03A3\u03C2\u03C3, \u03C3\u03C3\u03C3",
    "\u212A, k",
    "z\u0307, z\u0307"
  })
  void caseIsFolded(String text, String folded) {
    assertEquals(folded, Folding.caseless(text));
  }

  @Test
  void runsOfWhiteSpaceAreOneSpace() {
    assertEquals("a b c d ", Folding.caseless("A \t\n B\u00A0\u2003c\u0085D \u3000"));
    assertEquals(" a", Folding.caseless("  a"));
  }

  @Test
  void asciiEndsAt127() {
    assertTrue(Folding.isAscii("\u007F"));
    assertFalse(Folding.isAscii("a\u0080"));
  }
}
