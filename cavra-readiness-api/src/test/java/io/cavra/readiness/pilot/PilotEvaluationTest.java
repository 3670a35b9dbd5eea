package io.cavra.readiness.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which decision counts, as a value that cannot be made wrong (SPEC.md section 10). */
class PilotEvaluationTest {

  private static final Decision ALLOW = Decision.of("allow", "R-12", "low");
  private static final Decision SAME =
      Decision.from(
          Map.of("decision", "allow", "rule_id", "R-12", "severity", "low", "by", "another"));
  private static final Decision DENY = Decision.of("deny", "R-12", "low");
  private static final ReadinessReport READY = report(CheckResult.pass("one", "found good"));
  private static final ReadinessReport NOT_READY = report(CheckResult.warn("one", "found bad"));

  private static ReadinessReport report(CheckResult check) {
    return ReadinessReport.of("host", BackendMode.PROMOTED, List.of(check));
  }

  /** Go was asked. */
  private static PilotEvaluation.Builder asked(BackendMode mode, Decision go) {
    return PilotEvaluation.builder(mode, ALLOW).reports(List.of(READY)).goDecision(go);
  }

  @ParameterizedTest
  @EnumSource(names = {"ENFORCE", "PROMOTED"})
  void goThatAgreesCountsWhereTheModeWantsIt(BackendMode mode) {
    PilotEvaluation evaluation = asked(mode, SAME).build();
    assertEquals(Backend.GO, evaluation.selectedBackend());
    assertSame(SAME, evaluation.effectiveDecision());
    assertEquals(Optional.of(true), evaluation.parityMatch());
    assertFalse(evaluation.fallbackUsed());
    assertEquals("go in mode " + mode.wireName() + ": " + SAME, evaluation.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"ENFORCE", "PROMOTED"})
  void goThatDiffersNeverCountsAndNeedsAReason(BackendMode mode) {
    assertEquals(
        "fallbackReason must say why Go does not count", refusal(asked(mode, DENY)::build));
    PilotEvaluation evaluation = asked(mode, DENY).fallbackReason("it differs").build();
    assertEquals(Backend.PYTHON, evaluation.selectedBackend());
    assertSame(ALLOW, evaluation.effectiveDecision());
    assertEquals(Optional.of(false), evaluation.parityMatch());
    assertTrue(evaluation.fallbackUsed());
    assertEquals(Optional.of("it differs"), evaluation.fallbackReason());
    assertEquals(
        "python in mode " + mode.wireName() + ": " + ALLOW + "; it differs", evaluation.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"ENFORCE", "PROMOTED"})
  void goThatWasNotAskedNeedsAReasonWhereTheModeWantsIt(BackendMode mode) {
    PilotEvaluation.Builder builder = PilotEvaluation.builder(mode, ALLOW);
    assertThrows(IllegalArgumentException.class, builder::build);
    PilotEvaluation evaluation = builder.fallbackReason("a gate blocks").build();
    assertTrue(evaluation.fallbackUsed());
    assertEquals(Optional.empty(), evaluation.parityMatch());
    assertEquals(Optional.empty(), evaluation.goDecision());
    assertSame(ALLOW, evaluation.effectiveDecision());
  }

  @Test
  void reasonAgainstGoIsRefusedWhereGoCounts() {
    assertEquals(
        "fallbackReason must not be there where Go counts",
        refusal(asked(BackendMode.ENFORCE, SAME).fallbackReason("why")::build));
  }

  @Test
  void shadowComparesAndKeepsPythonWithoutFallingBack() {
    for (Decision go : List.of(SAME, DENY)) {
      PilotEvaluation evaluation = asked(BackendMode.SHADOW, go).build();
      assertEquals(Optional.of(go.equals(SAME)), evaluation.parityMatch());
      assertEquals(Backend.PYTHON, evaluation.selectedBackend());
      assertSame(ALLOW, evaluation.effectiveDecision());
      assertFalse(evaluation.fallbackUsed());
    }
  }

  @Test
  void disabledNeverHoldsADecisionOfGo() {
    assertThrows(IllegalArgumentException.class, () -> asked(BackendMode.DISABLED, SAME).build());
    assertFalse(PilotEvaluation.builder(BackendMode.DISABLED, ALLOW).build().fallbackUsed());
  }

  @ParameterizedTest
  @EnumSource
  void decisionOfGoNeedsReportsAndNothingButReadyOnes(BackendMode mode) {
    for (List<ReadinessReport> reports :
        List.of(List.<ReadinessReport>of(), List.of(NOT_READY), List.of(READY, NOT_READY))) {
      assertEquals(
          "goDecision must not be there unless the mode lets Go be asked and every report is ready",
          refusal(asked(mode, SAME).reports(reports)::build));
    }
  }

  @Test
  void mapHasTheKeysOfTheSpecificationInOrder() {
    Map<String, Object> map =
        asked(BackendMode.ENFORCE, DENY).fallbackReason("it differs").build().toMap();
    assertEquals(
        List.of(
            "schema_version",
            "backend_mode",
            "selected_backend",
            "fallback_used",
            "fallback_reason",
            "parity_match",
            "python_decision",
            "go_decision",
            "effective_decision",
            "reports"),
        List.copyOf(map.keySet()));
    assertEquals("cavra.go-backend-pilot.evaluation.v1", map.get("schema_version"));
    assertEquals("enforce", map.get("backend_mode"));
    assertEquals("python", map.get("selected_backend"));
    assertEquals(true, map.get("fallback_used"));
    assertEquals("it differs", map.get("fallback_reason"));
    assertEquals(false, map.get("parity_match"));
    assertEquals(ALLOW.toMap(), map.get("python_decision"));
    assertEquals(DENY.toMap(), map.get("go_decision"));
    assertEquals(ALLOW.toMap(), map.get("effective_decision"));
    assertEquals(Map.of("host", READY.toMap()), map.get("reports"));
    assertThrows(UnsupportedOperationException.class, () -> map.put("selected_backend", "go"));
  }

  @Test
  void whatWasNotComparedIsNullInTheMap() {
    Map<String, Object> map = PilotEvaluation.builder(BackendMode.SHADOW, ALLOW).build().toMap();
    assertNull(map.get("parity_match"));
    assertNull(map.get("go_decision"));
    assertNull(map.get("fallback_reason"));
    assertTrue(map.containsKey("parity_match"));
  }

  @Test
  void reportsAreCopiedAndCannotBeChanged() {
    List<ReadinessReport> mine = new ArrayList<>(List.of(READY));
    PilotEvaluation evaluation =
        PilotEvaluation.builder(BackendMode.SHADOW, ALLOW).reports(mine).build();
    mine.clear();
    assertEquals(List.of(READY), evaluation.reports());
    assertThrows(UnsupportedOperationException.class, () -> evaluation.reports().clear());
  }

  @Test
  void equalWhenAllPartsAre() {
    PilotEvaluation one = asked(BackendMode.SHADOW, SAME).build();
    assertEquals(one, asked(BackendMode.SHADOW, SAME).build());
    assertEquals(one.hashCode(), asked(BackendMode.SHADOW, SAME).build().hashCode());
    assertNotEquals(one, asked(BackendMode.ENFORCE, SAME).build());
    assertNotEquals(one, asked(BackendMode.SHADOW, DENY).build());
    assertNotEquals(one, asked(BackendMode.SHADOW, SAME).fallbackReason("why").build());
    assertNotEquals(one, asked(BackendMode.SHADOW, SAME).reports(List.of(READY, READY)).build());
  }

  @Test
  void outcomeIsADecisionOrTheLackOfOne() {
    PilotEvaluation evaluation = asked(BackendMode.SHADOW, SAME).build();
    assertEquals(Optional.of(evaluation), evaluation.evaluation());
    assertEquals(Optional.empty(), evaluation.failure());
    PilotFailure failure = new PilotFailure("it did not answer");
    assertEquals(Optional.empty(), failure.evaluation());
    assertEquals(Optional.of(failure), failure.failure());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200B"})
  void blankReasonIsRefused(String blank) {
    PilotEvaluation.Builder builder = PilotEvaluation.builder(BackendMode.ENFORCE, ALLOW);
    assertEquals("fallbackReason must not be blank", refusal(() -> builder.fallbackReason(blank)));
    assertEquals("reason must not be blank", refusal(() -> new PilotFailure(blank)));
    assertEquals("reason must not be blank", refusal(() -> new DecisionFailedException(blank)));
  }

  @Test
  void failureShowsItsReasonAndNoStack() {
    DecisionFailedException failed = new DecisionFailedException("it took too long");
    assertEquals("it took too long", failed.reason());
    assertEquals(0, failed.getStackTrace().length);
  }

  private static String refusal(Runnable made) {
    return assertThrows(IllegalArgumentException.class, made::run).getMessage();
  }
}
