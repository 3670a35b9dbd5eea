package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.RollbackDrillBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Drills that share the latest instant must all pass every check (SPEC.md section 7.6). */
class TiedDrillsTest {

  private static final RollbackDrill GOOD =
      GateTable.ready()
          .snapshot()
          .of(EvidenceInput.DRILL_HISTORY)
          .document()
          .orElseThrow()
          .latest()
          .get(0)
          .drill();

  private static RollbackDrill bad(UnaryOperator<RollbackDrillBuilder> change) {
    return change.apply(RollbackDrillBuilder.from(GOOD).drillId("drill_bad")).build();
  }

  private static ReadinessReport report(List<RollbackDrill> drills) {
    return GateTable.report(
        ReadinessGates.drillHistory(),
        GateTable.ready().drills(drills.toArray(RollbackDrill[]::new)));
  }

  private static Object shown(ReadinessReport report, String key) {
    return ((Map<?, ?>) report.summary().get("history")).get(key);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("go_rollback_drill_history_file", one -> one.runbookRef(null)),
        fault("go_rollback_drill_history_file", one -> one.evidenceRefs()),
        fault("go_rollback_drill_latest_passed", one -> one.status("fail")),
        fault("go_rollback_drill_promoted_source", one -> one.sourceMode("enforce")),
        fault("go_rollback_drill_disabled_target", one -> one.targetMode("shadow")),
        fault("go_rollback_drill_fallback_verified", one -> one.fallbackVerified(false)),
        fault("go_rollback_drill_recovery_sla", one -> one.maxRecoveryMinutes(BigDecimal.ONE)),
        fault(
            "go_rollback_drill_plan_target",
            one ->
                one.recoveryMinutes(BigDecimal.valueOf(16))
                    .maxRecoveryMinutes(BigDecimal.valueOf(20))));
  }

  private static Arguments fault(String id, UnaryOperator<RollbackDrillBuilder> change) {
    return Arguments.of(id, bad(change));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void oneFaultyDrillAmongTiesBlocksItsCheckAtEveryPlaceAndIsShown(String id, RollbackDrill bad) {
    for (int ties : new int[] {2, 3, 64, 65, 66, 200, 1024, 1025, 1500}) {
      for (int at : new int[] {0, ties / 2, ties - 1}) {
        List<RollbackDrill> drills = new ArrayList<>(java.util.Collections.nCopies(ties, GOOD));
        drills.set(at, bad);
        ReadinessReport report = report(drills);
        assertEquals(Set.of(id), GateTable.blocking(report), ties + " ties, bad at " + at);
        assertEquals("drill_bad", shown(report, "latest_drill_id"), ties + " ties, bad at " + at);
        assertTrue(
            GateTable.check(report, id).message().contains("at /drills/" + at),
            GateTable.check(report, id).message());
      }
    }
  }

  @Test
  void everyOneOfManyThatFailIsCounted() {
    List<RollbackDrill> drills = new ArrayList<>(java.util.Collections.nCopies(500, GOOD));
    drills.addAll(java.util.Collections.nCopies(300, bad(one -> one.status("fail"))));
    String message = GateTable.check(report(drills), "go_rollback_drill_latest_passed").message();
    assertTrue(message.contains("at /drills/500/status"), message);
    assertTrue(message.endsWith("; and 280 more"), message);
  }

  /** Which of them is the first above the limit shows only when the plan is known. */
  @Test
  void firstListedThatTookTooLongIsShownWhereEachTookLongerThanTheLast() {
    List<RollbackDrill> drills = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      BigDecimal minutes = new BigDecimal(i + 1).multiply(new BigDecimal("0.03"));
      drills.add(
          bad(
              one ->
                  one.drillId("took_" + minutes)
                      .recoveryMinutes(minutes)
                      .maxRecoveryMinutes(BigDecimal.valueOf(60))));
    }
    ReadinessReport report = report(drills);
    assertEquals(Set.of("go_rollback_drill_plan_target"), GateTable.blocking(report));
    assertEquals("took_15.03", shown(report, "latest_drill_id"));
  }

  @Test
  void firstListedIsShownWhereAllPass() {
    RollbackDrill second = RollbackDrillBuilder.from(GOOD).drillId("second").build();
    ReadinessReport report = report(List.of(GOOD, second));
    assertTrue(report.isReady());
    assertEquals(GOOD.drillId().orElseThrow(), shown(report, "latest_drill_id"));
  }

  @Test
  void firstListedThatFailsIsShownWhereSeveralFail() {
    RollbackDrill first = bad(one -> one.drillId("first_bad").status("fail"));
    ReadinessReport report = report(List.of(GOOD, first, bad(one -> one.targetMode(null))));
    assertEquals("first_bad", shown(report, "latest_drill_id"));
    assertEquals(
        Set.of("go_rollback_drill_latest_passed", "go_rollback_drill_disabled_target"),
        GateTable.blocking(report));
  }

  @Test
  void staleTiesAllFailSoTheFirstListedIsShown() {
    ReadySet set =
        GateTable.ready()
            .drills(GOOD, bad(one -> one.status("fail")))
            .setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "1");
    ReadinessReport report = GateTable.report(ReadinessGates.drillHistory(), set);
    assertEquals(GOOD.drillId().orElseThrow(), shown(report, "latest_drill_id"));
    assertEquals(
        Set.of("go_rollback_drill_freshness", "go_rollback_drill_latest_passed"),
        GateTable.blocking(report));
  }

  @Test
  void tieAtAnotherOffsetIsATie() {
    String at = "2026-11-10T02:04:15Z";
    assertEquals(GOOD.executedAt(), java.time.Instant.parse(at));
    RollbackDrill same = bad(one -> one.status("fail").executedAt(java.time.Instant.parse(at)));
    assertEquals(
        Set.of("go_rollback_drill_latest_passed"), GateTable.blocking(report(List.of(same, GOOD))));
  }

  @Test
  void drillThatIsOlderByANanosecondIsNoTie() {
    RollbackDrill older =
        bad(one -> one.status("fail").executedAt(GOOD.executedAt().minusNanos(1)));
    assertTrue(report(List.of(older, GOOD, older)).isReady());
  }

  @Test
  void everyOneOfAThousandTiesIsCounted() {
    List<RollbackDrill> drills = java.util.Collections.nCopies(1000, GOOD);
    assertEquals((Object) 1000L, shown(report(drills), "drill_count"));
  }
}
