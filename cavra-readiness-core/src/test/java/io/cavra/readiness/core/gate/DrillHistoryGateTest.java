package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.RollbackDrillBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The drill history gate (SPEC.md section 7.6), but for what ages and ties. */
class DrillHistoryGateTest extends GateTable {

  private static final EvidenceInput<?> INPUT = EvidenceInput.DRILL_HISTORY;
  private static final String OWN = "go_rollback_drill_recovery_sla";
  private static final String PLAN = "go_rollback_drill_plan_target";
  private static final String FRESH = "go_rollback_drill_freshness";

  DrillHistoryGateTest() {
    super(ReadinessGates.drillHistory());
  }

  private static ReadySet latest(UnaryOperator<RollbackDrillBuilder> change) {
    return ready().drill(0, change);
  }

  private static BigDecimal minutes(String text) {
    return new BigDecimal(text);
  }

  @Passes("go_rollback_drill_history_requested")
  ReadySet pathConfiguredInModeShadow() {
    return ready().mode(BackendMode.SHADOW);
  }

  @Blocks("go_rollback_drill_history_requested")
  ReadySet neitherPromotedNorConfigured() {
    return ready().mode(BackendMode.SHADOW).without(INPUT);
  }

  @Passes("go_rollback_drill_history_file")
  ReadySet olderDrillThatSaysNothing() {
    return ready()
        .drill(
            1,
            old ->
                old.drillId(null)
                    .actor(null)
                    .sourceMode(null)
                    .targetMode(null)
                    .status("fail")
                    .fallbackVerified(null)
                    .recoveryMinutes(null)
                    .maxRecoveryMinutes(null)
                    .runbookRef(null)
                    .evidenceRefs());
  }

  @Passes("go_rollback_drill_history_file")
  ReadySet latestWithoutActorAndWithoutEnvironment() {
    return latest(one -> one.actor(null)).drillHistory(history -> history.environment(null));
  }

  @Blocks("go_rollback_drill_history_file")
  ReadySet noDrillId() {
    return latest(one -> one.drillId(""));
  }

  @Blocks("go_rollback_drill_history_file")
  ReadySet noRunbook() {
    return latest(one -> one.runbookRef(null));
  }

  @Blocks("go_rollback_drill_history_file")
  ReadySet noReferences() {
    return latest(one -> one.evidenceRefs());
  }

  @Passes("go_rollback_drill_latest_passed")
  ReadySet latestStandsLast() {
    return ready()
        .drill(0, one -> one.status("fail").executedAt(NOW.minus(Duration.ofDays(80))))
        .addDrill(one -> one.status("pass").executedAt(NOW.minus(Duration.ofDays(1))));
  }

  @Blocks("go_rollback_drill_latest_passed")
  ReadySet latestFailed() {
    return latest(one -> one.status("fail"));
  }

  @Blocks("go_rollback_drill_latest_passed")
  ReadySet latestPassedInAnotherCase() {
    return latest(one -> one.status("Pass"));
  }

  @Blocks("go_rollback_drill_latest_passed")
  ReadySet latestWithoutStatus() {
    return latest(one -> one.status(null));
  }

  @Passes("go_rollback_drill_promoted_source")
  ReadySet fromPromoted() {
    return ready();
  }

  @Blocks("go_rollback_drill_promoted_source")
  ReadySet fromShadow() {
    return latest(one -> one.sourceMode("shadow"));
  }

  @Blocks("go_rollback_drill_promoted_source")
  ReadySet fromNowhere() {
    return latest(one -> one.sourceMode(null));
  }

  @Passes("go_rollback_drill_disabled_target")
  ReadySet toDisabled() {
    return ready();
  }

  @Blocks("go_rollback_drill_disabled_target")
  ReadySet toDisabledWithABlank() {
    return latest(one -> one.targetMode(" disabled"));
  }

  @Blocks("go_rollback_drill_disabled_target")
  ReadySet toNowhere() {
    return latest(one -> one.targetMode(null));
  }

  @Passes("go_rollback_drill_fallback_verified")
  ReadySet fallbackVerified() {
    return ready();
  }

  @Blocks("go_rollback_drill_fallback_verified")
  ReadySet fallbackNotVerified() {
    return latest(one -> one.fallbackVerified(false));
  }

  @Blocks("go_rollback_drill_fallback_verified")
  ReadySet fallbackVerifiedAbsent() {
    return latest(one -> one.fallbackVerified(null));
  }

  @Passes(OWN)
  ReadySet exactlyAsLongAsAllowed() {
    return latest(one -> one.recoveryMinutes(minutes("0.30")).maxRecoveryMinutes(minutes("3e-1")));
  }

  @Blocks(OWN)
  ReadySet longerThanItsOwnTarget() {
    return latest(
        one ->
            one.recoveryMinutes(minutes("0.30000000000000004")).maxRecoveryMinutes(minutes("0.3")));
  }

  @Blocks(OWN)
  ReadySet noTargetOfItsOwn() {
    return latest(one -> one.maxRecoveryMinutes(null));
  }

  @Blocks(value = OWN, knockOns = PLAN)
  ReadySet noRecoveryTime() {
    return latest(one -> one.recoveryMinutes(null));
  }

  @Blocks(OWN)
  ReadySet noRecoveryTimeAndNoPlan() {
    return noRecoveryTime().without(EvidenceInput.ROLLBACK_PLAN);
  }

  @Passes(PLAN)
  ReadySet planThatIsNotReadyDoesNotCount() {
    return latest(one -> one.recoveryMinutes(minutes("16")).maxRecoveryMinutes(minutes("20")))
        .plan(plan -> plan.status("READY"));
  }

  @Passes(PLAN)
  ReadySet malformedPlanDoesNotCount() {
    return ready().broken(EvidenceInput.ROLLBACK_PLAN, ProblemCode.MALFORMED_FIELD);
  }

  @Passes(PLAN)
  ReadySet planThatStatesNoTime() {
    return latest(one -> one.recoveryMinutes(minutes("16")).maxRecoveryMinutes(minutes("20")))
        .plan(plan -> plan.maxRecoveryMinutes(null));
  }

  @Passes(PLAN)
  ReadySet exactlyAsLongAsThePlanAllows() {
    return latest(one -> one.recoveryMinutes(minutes("15.0")));
  }

  @Blocks(PLAN)
  ReadySet longerThanThePlanThoughWithinItsOwn() {
    return latest(one -> one.recoveryMinutes(minutes("16")).maxRecoveryMinutes(minutes("20")));
  }

  @Blocks(PLAN)
  ReadySet longerThanAPlanThatIsNotApproved() {
    return longerThanThePlanThoughWithinItsOwn().plan(plan -> plan.approved(false));
  }

  @Blocks(value = OWN, knockOns = PLAN)
  ReadySet noRecoveryTimeWhereThePlanStatesNoneEither() {
    return noRecoveryTime().plan(plan -> plan.maxRecoveryMinutes(null));
  }

  @Passes(FRESH)
  ReadySet justNow() {
    return latest(one -> one.executedAt(NOW));
  }

  @Passes(FRESH)
  ReadySet exactlyAsOldAsAllowed() {
    return latest(one -> one.executedAt(NOW.minus(Duration.ofDays(90))));
  }

  @Blocks(FRESH)
  ReadySet olderByOneNanosecond() {
    return latest(one -> one.executedAt(NOW.minus(Duration.ofDays(90)).minusNanos(1)));
  }

  @Passes(FRESH)
  ReadySet fiveMinutesAhead() {
    return latest(one -> one.executedAt(NOW.plus(Duration.ofMinutes(5))));
  }

  @Blocks(FRESH)
  ReadySet fiveMinutesAndOneNanosecondAhead() {
    return latest(one -> one.executedAt(NOW.plus(Duration.ofMinutes(5)).plusNanos(1)));
  }

  @Passes(FRESH)
  ReadySet ofNoAgeWhereLessThanANanosecondIsAllowed() {
    return latest(one -> one.executedAt(NOW))
        .setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "0.00000000000001");
  }

  @Blocks(FRESH)
  ReadySet ofOneNanosecondWhereLessIsAllowed() {
    return latest(one -> one.executedAt(NOW.minusNanos(1)))
        .setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "0.00000000000001");
  }

  @Passes(FRESH)
  ReadySet asOldAsTheGreatestAgeAllows() {
    return ready()
        .drills(RollbackDrillBuilder.from(drill()).executedAt(oldest()).build())
        .setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "36500.000");
  }

  @Blocks(FRESH)
  ReadySet olderThanTheGreatestAge() {
    return ready()
        .drills(RollbackDrillBuilder.from(drill()).executedAt(oldest().minusNanos(1)).build())
        .setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "36500");
  }

  @Blocks(FRESH)
  ReadySet greatestAgeExceeded() {
    return ready().setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "36500.00000000000001");
  }

  @Passes("go_rollback_drill_public_safe")
  ReadySet nothingFound() {
    return ready();
  }

  @Blocks("go_rollback_drill_public_safe")
  ReadySet somethingFoundInAnOlderDrill() {
    return ready().findings(INPUT, new PublicSafeFinding("email", "/drills/1/actor"));
  }

  private static io.cavra.readiness.evidence.RollbackDrill drill() {
    return ready()
        .snapshot()
        .of(EvidenceInput.DRILL_HISTORY)
        .document()
        .orElseThrow()
        .latest()
        .get(0)
        .drill();
  }

  private static java.time.Instant oldest() {
    return NOW.minus(Duration.ofDays(36_500));
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyProblemBlocksEveryCheckOnTheDocumentAndNoOther(ProblemCode code) {
    assertEquals(everyCheckOnTheLatest(), blocking(report(ready().broken(INPUT, code))));
  }

  @Test
  void historyWithoutDrillsBlocksEveryCheckOnTheLatest() {
    ReadinessReport report = report(ready().drills());
    assertEquals(everyCheckOnTheLatest(), blocking(report));
    assertEquals(
        "drills must hold at least one drill, was absent or empty, at /drills",
        check(report, "go_rollback_drill_latest_passed").message());
  }

  @Test
  void historyWithoutDrillsBlocksWithoutAPlanToo() {
    assertEquals(
        everyCheckOnTheLatest(),
        blocking(report(ready().drills().without(EvidenceInput.ROLLBACK_PLAN))));
  }

  private static Set<String> everyCheckOnTheLatest() {
    return Set.of(
        "go_rollback_drill_history_file",
        "go_rollback_drill_latest_passed",
        "go_rollback_drill_promoted_source",
        "go_rollback_drill_disabled_target",
        "go_rollback_drill_fallback_verified",
        OWN,
        PLAN,
        FRESH);
  }

  @Test
  void notRequestedListsItsFirstCheckAlone() {
    ReadinessReport report = report(neitherPromotedNorConfigured());
    assertEquals(ReadinessStatus.NOT_REQUESTED, report.status());
    assertEquals(1, report.checks().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "36501", "9e1", "ninety", "90 days", "\u0669\u0660"})
  void maxAgeThatIsNoNumberInRangeBlocksAndIsNamed(String text) {
    ReadinessReport report = report(ready().setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, text));
    assertEquals(Set.of(FRESH), blocking(report));
    String message = check(report, FRESH).message();
    assertTrue(message.contains("CAVRA_GO_ROLLBACK_DRILL_MAX_AGE_DAYS"), message);
    assertTrue(check(report, FRESH).holdsUntil().isEmpty());
    assertNull(report.settings().get("rollback_drill_max_age_days"));
    assertNull(history(report).get("fresh_until"));
  }

  @Test
  void maxAgeIsNamedBesidesAHistoryThatCannotBeRead() {
    for (ProblemCode code : ProblemCode.values()) {
      ReadySet set =
          ready().broken(INPUT, code).setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "ninety");
      String message = check(report(set), FRESH).message();
      assertTrue(message.contains("CAVRA_GO_ROLLBACK_DRILL_MAX_AGE_DAYS"), message);
      assertTrue(message.startsWith("rollback drill history"), message);
    }
  }

  @Test
  void clockThatGaveNoTimeBlocksFreshnessAlone() {
    ReadySet set = ready();
    ReadinessReport report =
        ReadinessGates.drillHistory()
            .evaluate(ReadinessContext.withoutTime(set.settings(), set.snapshot()));
    assertEquals(Set.of(FRESH), blocking(report));
    assertNull(history(report).get("age_days"));
    assertEquals(false, history(report).get("fresh"));
    assertEquals("2027-02-08T02:04:15Z", history(report).get("fresh_until"));
  }

  @Test
  void drillDatedAheadIsCalledThatAndNotStale() {
    CheckResult result = check(report(fiveMinutesAndOneNanosecondAhead()), FRESH);
    assertEquals(
        "executed_at is dated ahead: 2026-11-22T02:09:15.000000001Z is more than 5 minutes after"
            + " 2026-11-22T02:04:15Z; correct its date, at /drills/0/executed_at",
        result.message());
    assertEquals(NOW, result.holdsUntil().orElseThrow());
  }

  @Test
  void staleDrillSaysSinceWhenAndWhatToDo() {
    CheckResult result = check(report(olderByOneNanosecond()), FRESH);
    assertEquals(
        "the latest drill is stale: executed_at 2026-08-24T02:04:14.999999999Z may be at most 90"
            + " days old and was so until 2026-11-22T02:04:14.999999999Z; repeat the drill and add"
            + " it to the history, at /drills/0/executed_at",
        result.message());
    assertTrue(result.holdsUntil().isEmpty());
  }

  @Test
  void freshUntilPastTheYear9999IsNullInTheReportAndExactInTheResult() {
    java.time.Instant late = java.time.Instant.parse("9999-12-31T23:59:59.999999999Z");
    ReadySet set =
        ReadySet.at(late)
            .drill(0, one -> one.executedAt(late))
            .setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "36500");
    ReadinessReport report = report(set);
    assertTrue(report.isReady());
    assertNull(history(report).get("fresh_until"));
    assertEquals("9999-12-31T23:59:59.999999999Z", history(report).get("latest_executed_at"));
    assertEquals(
        late.plus(Duration.ofDays(36_500)), check(report, FRESH).holdsUntil().orElseThrow());
  }

  @Test
  void maxAgeOfManyDigitsDoesNotFloodTheReport() {
    String long10 = "0." + "0".repeat(100_000) + "1";
    ReadinessReport report =
        report(
            latest(one -> one.executedAt(NOW.minusNanos(1)))
                .setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, long10));
    assertTrue(check(report, FRESH).message().length() < 400);
  }

  @Test
  void stringWithAFindingIsShownNowhere() {
    ReadySet set =
        latest(one -> one.status("acme").runbookRef("acme").evidenceRefs("acme", "shown"))
            .drillHistory(history -> history.environment("acme"))
            .findings(
                INPUT,
                new PublicSafeFinding("denied_term", "/drills/0/status"),
                new PublicSafeFinding("denied_term", "/drills/0/runbook_ref"),
                new PublicSafeFinding("denied_term", "/drills/0/evidence_refs/0"),
                new PublicSafeFinding("denied_term", "/environment"));
    String shown = report(set).toMap().toString();
    assertFalse(shown.contains("acme"), shown);
    assertTrue(shown.contains("evidence_refs=[null, shown]"), shown);
  }

  private static java.util.Map<?, ?> history(ReadinessReport report) {
    return (java.util.Map<?, ?>) report.summary().get("history");
  }
}
