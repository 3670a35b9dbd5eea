package io.cavra.readiness.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The records of SPEC.md section 4, as a host makes them by hand. */
class EvidenceRecordsTest {

  private static RollbackPlan plan(String text, BigDecimal minutes, List<String> list) {
    Optional<String> field = Optional.of(text);
    return new RollbackPlan(
        field, field, Optional.of(true), field, Optional.of(minutes), list, list, list);
  }

  private static RollbackDrill drill(Instant at) {
    Optional<String> text = Optional.of("x");
    return new RollbackDrill(
        text,
        at,
        text,
        text,
        text,
        text,
        Optional.of(true),
        Optional.of(BigDecimal.ONE),
        Optional.of(BigDecimal.TEN),
        text,
        List.of("ref"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u200B\u2060", "\u3164"})
  void blankTextIsAbsentAndBlankElementIsRefused(String blank) {
    RollbackPlan plan = plan(blank, BigDecimal.ONE, List.of());
    assertTrue(plan.status().isEmpty());
    assertTrue(plan.approvalId().isEmpty());
    assertEquals(
        Set.of("schema_version", "approved", "max_recovery_minutes"), plan.toMap().keySet());
    assertThrows(
        IllegalArgumentException.class, () -> plan("x", BigDecimal.ONE, List.of("a", blank)));
  }

  @Test
  void listsAreCopiedAndCannotBeChanged() {
    List<String> mine = new ArrayList<>(List.of("a"));
    RollbackPlan plan = plan("x", BigDecimal.ONE, mine);
    mine.add("later");
    assertEquals(List.of("a"), plan.controls());
    assertThrows(UnsupportedOperationException.class, () -> plan.controls().add("b"));
    assertThrows(UnsupportedOperationException.class, () -> plan.toMap().clear());
  }

  @Test
  void equalMinutesAreEqualHoweverTheyAreWritten() {
    RollbackPlan plan = plan("x", new BigDecimal("150"), List.of());
    assertEquals(plan, plan("x", new BigDecimal("1.5E+2"), List.of()));
    assertEquals(plan, plan("x", new BigDecimal("150.000"), List.of()));
    assertEquals(plan.hashCode(), plan("x", new BigDecimal("1.5E+2"), List.of()).hashCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "525600.0000001", "1e999", "-1e-999", "0.000"})
  void minutesOutsideTheirDomainAreRefused(String minutes) {
    assertThrows(
        IllegalArgumentException.class, () -> plan("x", new BigDecimal(minutes), List.of()));
  }

  @Test
  void minutesThatNoNumberOfEvidenceCanHoldAreRefused() {
    for (String minutes : List.of("1e-1093", "1e-99999", "1." + "3".repeat(99))) {
      assertThrows(
          IllegalArgumentException.class, () -> plan("x", new BigDecimal(minutes), List.of()));
    }
    BigDecimal longest = new BigDecimal("1." + "3".repeat(98));
    assertEquals(Optional.of(longest), plan("x", longest, List.of()).maxRecoveryMinutes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"525600", "525600.000", "1e-999", "1e-1092", "0.1"})
  void minutesInTheirDomainAreKept(String minutes) {
    BigDecimal kept =
        plan("x", new BigDecimal(minutes), List.of()).maxRecoveryMinutes().orElseThrow();
    assertEquals(0, kept.compareTo(new BigDecimal(minutes)));
  }

  @Test
  void timeOfADrillHasAYearOfFourDigitsAtSomeOffset() {
    assertEquals(
        "9999-12-31T23:59:59.999999999Z",
        drill(Instant.parse("9999-12-31T23:59:59.999999999Z")).toMap().get("executed_at"));
    assertEquals(
        "9999-12-31T23:59:59-18:00",
        drill(Instant.parse("+10000-01-01T17:59:59Z")).toMap().get("executed_at"));
    assertEquals(
        "0000-01-01T00:00:00+18:00",
        drill(Instant.parse("-0001-12-31T06:00:00Z")).toMap().get("executed_at"));
    assertThrows(
        IllegalArgumentException.class, () -> drill(Instant.parse("+10000-01-01T18:00:00Z")));
    assertThrows(
        IllegalArgumentException.class, () -> drill(Instant.parse("-0001-12-31T05:59:59Z")));
    assertThrows(IllegalArgumentException.class, () -> drill(Instant.MAX));
    assertThrows(IllegalArgumentException.class, () -> drill(Instant.MIN));
  }

  @Test
  void drillMayTakeExactlyAsLongAsItIsAllowedTo() {
    assertTrue(drill(Instant.EPOCH).isRecoveredWithin(new BigDecimal("1.000")));
    assertTrue(!drill(Instant.EPOCH).isRecoveredWithin(new BigDecimal("0.999999999999")));
  }

  @Test
  void inputThatWasNotReadIsNotConfigured() {
    EvidenceSnapshot snapshot = EvidenceSnapshot.builder().build();
    EvidenceInput.all()
        .forEach(
            input ->
                assertEquals(
                    ProblemCode.NOT_CONFIGURED, snapshot.of(input).problem().orElseThrow().code()));
  }

  @Test
  void inputsAreThoseOfTheSettingsInTheirOrder() {
    assertEquals(
        io.cavra.readiness.Setting.paths(),
        EvidenceInput.all().stream().map(io.cavra.readiness.Setting::of).toList());
  }

  @Test
  void manifestsWriteWhatTheyHoldAndNothingElse() {
    EndpointDeployment.Target target =
        new EndpointDeployment.Target(
            Optional.of("id"), Optional.of(" "), Optional.empty(), Optional.of("b"));
    assertEquals(
        Map.of(
            "schema_version",
            EndpointDeployment.SCHEMA,
            "deployment_targets",
            List.of(Map.of("id", "id", "binary", "b"))),
        new EndpointDeployment(List.of(target)).toMap());
  }
}
