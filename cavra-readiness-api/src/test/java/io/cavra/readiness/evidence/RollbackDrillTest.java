package io.cavra.readiness.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the drill gate asks of one drill (SPEC.md section 7.6). */
class RollbackDrillTest {

  private static final Instant AT = Instant.parse("2026-11-10T02:04:15Z");

  private static RollbackDrill drill(String id, String runbook, List<String> refs) {
    return drill(id, AT, null, null, runbook, refs);
  }

  private static RollbackDrill recovered(String took, String most) {
    return drill("id", AT, took, most, "runbook", List.of("ref"));
  }

  private static RollbackDrill drill(
      String id, Instant at, String took, String most, String runbook, List<String> refs) {
    return new RollbackDrill(
        Optional.of(id),
        at,
        Optional.of("operator"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(took).map(BigDecimal::new),
        Optional.ofNullable(most).map(BigDecimal::new),
        Optional.of(runbook),
        refs);
  }

  @Test
  void blankTextsCountAsAbsent() {
    RollbackDrill blank = drill(" ", "\t", List.of());
    assertEquals(Optional.empty(), blank.drillId());
    assertEquals(Optional.empty(), blank.runbookRef());
    assertEquals(Optional.of("id"), drill("id", " ", List.of()).drillId());
  }

  @ParameterizedTest
  @CsvSource({
    "7, 15, true",
    "15, 15, true",
    "15.0, 15, true",
    "15.000000000000000000001, 15, false",
    ", 15, false",
    "7, , false",
    ", , false"
  })
  void recoverySlaNeedsBothTimesAndIsInclusive(String took, String most, boolean met) {
    assertEquals(met, recovered(took, most).isWithinOwnTarget());
  }

  @Test
  void planTargetIsInclusiveAndNeverMetByAnAbsentTime() {
    BigDecimal target = BigDecimal.valueOf(15);
    assertFalse(recovered(null, "15").isRecoveredWithin(target));
    assertFalse(recovered("15.1", "20").isRecoveredWithin(target));
    assertTrue(recovered("15", "7").isRecoveredWithin(target));
  }

  @Test
  void yearThatNoEvidenceCanStateIsRefused() {
    for (Instant at : List.of(Instant.MIN, Instant.MAX, Instant.parse("+10000-01-01T18:00:00Z"))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> drill("id", at, null, null, "runbook", List.of("ref")));
    }
  }

  @Test
  void whoDidItIsPartOfTheDrillAndOfItsMap() {
    RollbackDrill drill = recovered("7", "15");
    assertEquals(Optional.of("operator"), drill.actor());
    assertEquals("operator", drill.toMap().get("actor"));
    assertFalse(drill.toMap().containsKey("status"));
  }

  @Test
  void latestDrillIsThereAndHasAPlace() {
    RollbackDrill drill = drill("id", "runbook", List.of("ref"));
    assertEquals("/drills/0", new LatestDrill(0, drill).pointer());
    assertEquals(
        "index must be 0 or more, was -1",
        assertThrows(IllegalArgumentException.class, () -> new LatestDrill(-1, drill))
            .getMessage());
    assertThrows(NullPointerException.class, () -> new LatestDrill(0, null));
  }
}
