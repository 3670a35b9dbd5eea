package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.PublicSafeFindings;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is planted, no eight characters of it occur in anything that the scanner puts out. */
class NothingLeaksTest {

  private static final List<String> FRAMES =
      List.of(
          "%s",
          "x %s y",
          "password=%s",
          "https://bob:%s@example.com",
          "{\"token\":\"%s\"}",
          "%s@acme.corp");

  /** Only the seed is a parameter, so that a failure shows that and not the plant. */
  private static String plant(long seed) {
    int length = 12 + (int) Math.floorMod(seed, 60L);
    return "z9" + Plant.random(Plant.BASE64 + "!@#", length, seed) + "Q7";
  }

  @SuppressWarnings("ObjectToString") // that it says nothing is what is tested
  @Property(tries = 300)
  void noPieceOfAPlantOccursInTheFindings(@ForAll long seed) {
    String planted = plant(seed);
    for (String frame : FRAMES) {
      String text = frame.replace("%s", planted);
      PublicSafeScanner scanner = PublicSafeScanner.standard().withDeniedTerms(List.of(planted));
      PublicSafeFindings findings =
          scanner.scan(
              Map.of("a", text, text, List.of(Map.of(text, text), text), "password", text));
      assertFalse(findings.isEmpty());
      assertNoPiece(planted, findings + " " + scanner + " " + scanner.newScan());
    }
  }

  @Property(tries = 100)
  void noPieceOfAPlantOccursInAPointer(@ForAll long seed) {
    String planted = plant(seed);
    PublicSafeScan scan = PublicSafeScanner.standard().withDeniedTerms(List.of(planted)).newScan();
    scan.startObject();
    assertTrue(scan.name(planted));
    scan.startArray();
    assertTrue(scan.string(planted));
    assertNoPiece(planted, scan.pointer());
  }

  private static void assertNoPiece(String planted, String output) {
    for (int i = 0; i + 8 <= planted.length(); i++) {
      assertFalse(output.contains(planted.substring(i, i + 8)), "a piece of the plant shows");
    }
  }
}
