package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.PlainTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Plain texts of the objects of a list, place by place. */
class PlainPlacesTest {

  private final PlainPlaces places = new PlainPlaces(2);

  private void add(int place, String text) {
    places.add(place, ("_" + text).toCharArray(), 1, text.length());
  }

  private boolean holds(int place, String text) {
    return places.holds(place, ("___" + text).toCharArray(), 3, text.length());
  }

  @Test
  void whatDiffersInItsDigitsIsTheSameInItsPlaceAlone() {
    assertFalse(holds(0, ""));
    add(0, "run-17/a");
    assertTrue(holds(0, "run-17/a"));
    assertTrue(holds(0, "run-90/a"));
    for (String other :
        new String[] {"run-17/b", "run-17/1", "run-1x/a", "run-.7/a", "run-17", "sun-17/a"}) {
      assertFalse(holds(0, other), other);
    }
    assertFalse(holds(1, "run-17/a"));
    add(0, "go");
    assertTrue(holds(0, "go"));
    assertFalse(holds(0, "run-17/a"));
  }

  @Test
  void longTextsAreNotKept() {
    add(0, "1".repeat(128));
    assertTrue(holds(0, "2".repeat(128)));
    add(0, "1".repeat(129));
    assertTrue(holds(0, "2".repeat(128)));
    assertFalse(holds(0, "1".repeat(129)));
  }

  @Property(tries = 2000)
  void otherDigitsLeaveAPlainTextPlainAndAnotherOneNot(
      @ForAll("texts") String text, @ForAll long seed) {
    StringBuilder digits = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Ascii.isDigit(text.charAt(i))) {
        digits.setCharAt(i, Plant.random(Plant.DIGITS, 1, seed + i).charAt(0));
      }
    }
    assertEquals(isPlain(text), isPlain(digits.toString()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "2026-11-10T15:40:00Z",
            "2026-11-10T15:40:00.123456789+02:00",
            "drill_go_backend_python_fallback_17",
            "go-rollback-drill://ci/run-7",
            "2026-11-10T10.1.2.3Z"),
        Arbitraries.strings().withChars("abe-_/:.019TZ").ofMaxLength(20));
  }

  private static boolean isPlain(String text) {
    return PlainTexts.holds(text.toCharArray(), 0, text.length());
  }
}
