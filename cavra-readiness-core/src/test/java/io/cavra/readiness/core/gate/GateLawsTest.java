package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.selection.Selection;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.RollbackDrillBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Laws that hold for all evidence, not for an example of it. */
class GateLawsTest {

  private static final Instant NOW = GateTable.NOW;
  private static final ReadySet READY = GateTable.ready();
  private static final EvidenceSnapshot SNAPSHOT = READY.snapshot();
  private static final String FRESH = "go_rollback_drill_freshness";

  private static final RollbackDrill DRILL =
      SNAPSHOT.of(EvidenceInput.DRILL_HISTORY).document().orElseThrow().latest().get(0).drill();

  /** Each takes away one thing that a rule requires. */
  private static final List<UnaryOperator<ReadySet>> REMOVALS =
      List.of(
          set -> set.without(EvidenceInput.RUNTIME),
          set -> set.without(EvidenceInput.POLICY),
          set -> set.without(EvidenceInput.ENDPOINT_DEPLOYMENT),
          set -> set.without(EvidenceInput.CI_RUNNER_BUNDLES),
          set -> set.without(EvidenceInput.CHANNEL_MANIFEST),
          set -> set.without(EvidenceInput.UPDATER_POLICY),
          set -> set.without(EvidenceInput.PROMOTION_EVIDENCE),
          set -> set.without(EvidenceInput.ROLLBACK_PLAN),
          set -> set.without(EvidenceInput.ROLLBACK_REHEARSAL),
          set -> set.without(EvidenceInput.DRILL_HISTORY),
          set -> set.ciRunnerBundles(one -> one.sourceMetadata(null)),
          set -> set.ciRunnerBundles(one -> one.bundle(0, bundle -> bundle.platform(null))),
          set -> set.ciRunnerBundles(one -> one.bundle(0, bundle -> bundle.requiredOutputs())),
          set -> set.channels(one -> one.sourceMetadata(null)),
          set -> set.channels(one -> one.channel(0, channel -> channel.autoUpdate(null))),
          set -> set.channels(one -> one.channel(0, channel -> channel.approvalRequired(null))),
          set -> set.updaterPolicy(one -> one.sourceChannelManifest(null)),
          set -> set.updaterPolicy(one -> one.defaultAutoUpdate(null)),
          set -> set.promotion(one -> one.parityStatus(null)),
          set -> set.promotion(one -> one.deploymentStatus(null)),
          set -> set.promotion(one -> one.approved(null)),
          set -> set.promotion(one -> one.approvalId(null)),
          set -> set.promotion(one -> one.evidenceRefs()),
          set -> set.plan(one -> one.status(null)),
          set -> set.plan(one -> one.targetMode(null)),
          set -> set.plan(one -> one.approved(null)),
          set -> set.plan(one -> one.approvalId(null)),
          set -> set.plan(one -> one.maxRecoveryMinutes(null)),
          set -> set.plan(one -> one.controls()),
          set -> set.plan(one -> one.rollbackSteps()),
          set -> set.plan(one -> one.evidenceRefs()),
          set -> set.rehearsal(one -> one.status(null)),
          set -> set.rehearsal(one -> one.planApprovalId(null)),
          set -> set.rehearsal(one -> one.simulated(null)),
          set -> set.rehearsal(one -> one.fallbackVerified(null)),
          set -> set.rehearsal(one -> one.recoveryMinutes(null)),
          set -> set.rehearsal(one -> one.runbookRef(null)),
          set -> set.rehearsal(one -> one.evidenceRefs()),
          set -> set.drill(0, one -> one.drillId(null)),
          set -> set.drill(0, one -> one.sourceMode(null)),
          set -> set.drill(0, one -> one.targetMode(null)),
          set -> set.drill(0, one -> one.status(null)),
          set -> set.drill(0, one -> one.fallbackVerified(null)),
          set -> set.drill(0, one -> one.maxRecoveryMinutes(null)),
          set -> set.drill(0, one -> one.runbookRef(null)),
          set -> set.drill(0, one -> one.evidenceRefs()));

  @Property(tries = 1000)
  void whateverIsTakenAwayGoIsGoneAndNoReasonHidesAnother(
      @ForAll("removals") @Size(min = 1, max = 6) Set<Integer> removals) {
    ReadySet set = READY;
    Set<String> expected = new TreeSet<>();
    for (int removal : removals) {
      set = REMOVALS.get(removal).apply(set);
      expected.addAll(BLOCKED_ALONE.get(removal));
    }
    BackendSelection selection = select(set.snapshot(), set.now(), set);
    assertEquals(Backend.PYTHON, selection.backend());
    assertTrue(codes(selection).containsAll(expected), () -> expected + " in " + selection);
  }

  private static final List<Set<String>> BLOCKED_ALONE =
      REMOVALS.stream()
          .map(removal -> removal.apply(READY))
          .map(set -> codes(select(set.snapshot(), set.now(), set)))
          .toList();

  @Provide
  Arbitrary<Set<Integer>> removals() {
    return Arbitraries.integers().between(0, REMOVALS.size() - 1).set();
  }

  @Property(tries = 1000)
  void freshnessEndsOnceAndForGoodAtTheInstantThatIsTold(
      @ForAll("ages") BigDecimal maxAge,
      @ForAll @LongRange(min = -400_000_000_000L, max = 9_000_000_000_000_000L) long nanosAgo,
      @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000L) long later) {
    ReadySet set = READY.setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, maxAge.toPlainString());
    EvidenceSnapshot evidence = with(DRILL, NOW.minusNanos(nanosAgo));
    CheckResult now = freshness(set, evidence, NOW);
    CheckResult then = freshness(set, evidence, NOW.plusNanos(later));
    Instant last = NOW.minusNanos(nanosAgo).plusNanos(nanos(maxAge));
    assertTrue(freshness(set, evidence, last).passes());
    assertTrue(freshness(set, evidence, last.plusNanos(1)).blocks());
    if (now.passes()) {
      assertEquals(last, now.holdsUntil().orElseThrow());
      assertEquals(!NOW.plusNanos(later).isAfter(last), then.passes());
    } else if (now.holdsUntil().isEmpty()) {
      assertTrue(then.blocks());
    } else {
      assertTrue(freshness(set, evidence, now.holdsUntil().orElseThrow()).blocks());
      assertTrue(freshness(set, evidence, now.holdsUntil().orElseThrow().plusNanos(1)).passes());
    }
  }

  @Provide
  Arbitrary<BigDecimal> ages() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.00000000000001"), new BigDecimal("36500"))
        .ofScale(14);
  }

  @Property(tries = 1000)
  void orderOfDrillsChangesNoVerdict(
      @ForAll("drills") @Size(min = 1, max = 12) List<RollbackDrill> drills,
      @ForAll Random random) {
    List<RollbackDrill> shuffled = new ArrayList<>(drills);
    Collections.shuffle(shuffled, random);
    assertEquals(verdicts(drills), verdicts(shuffled));
  }

  @Property(tries = 1000)
  void anotherDrillAtTheLatestInstantMendsNothing(
      @ForAll("drills") @Size(min = 1, max = 12) List<RollbackDrill> drills) {
    Instant latest = drills.stream().map(RollbackDrill::executedAt).max(Instant::compareTo).get();
    List<RollbackDrill> more = new ArrayList<>(drills);
    more.add(RollbackDrillBuilder.from(DRILL).executedAt(latest).build());
    assertEquals(verdicts(drills), verdicts(more));
  }

  @Provide
  Arbitrary<List<RollbackDrill>> drills() {
    Arbitrary<Instant> when =
        Arbitraries.of(1, 2, 89, 90, 91).map(d -> NOW.minus(Duration.ofDays(d)));
    Arbitrary<String> status = Arbitraries.of("pass", "pass", "pass", "fail");
    Arbitrary<BigDecimal> took = Arbitraries.of("7", "15", "16").map(BigDecimal::new);
    Arbitrary<String> runbook = Arbitraries.of("r", "r", "");
    return Combinators.combine(when, status, took, runbook)
        .as(
            (at, word, minutes, ref) ->
                RollbackDrillBuilder.from(DRILL)
                    .executedAt(at)
                    .status(word)
                    .recoveryMinutes(minutes)
                    .runbookRef(ref)
                    .build())
        .list();
  }

  private static List<String> verdicts(List<RollbackDrill> drills) {
    ReadySet set = READY.drills(drills.toArray(RollbackDrill[]::new));
    ReadinessReport report = GateTable.report(ReadinessGates.drillHistory(), set);
    return report.checks().stream().map(check -> check.id() + " " + check.passes()).toList();
  }

  private static EvidenceSnapshot with(RollbackDrill drill, Instant at) {
    RollbackDrill dated = RollbackDrillBuilder.from(drill).executedAt(at).build();
    return READY.drills(dated).snapshot();
  }

  private static CheckResult freshness(ReadySet set, EvidenceSnapshot evidence, Instant now) {
    return GateTable.check(
        ReadinessGates.drillHistory().evaluate(ReadinessContext.of(set.settings(), evidence, now)),
        FRESH);
  }

  /** Whole nanoseconds, rounded down. */
  private static long nanos(BigDecimal days) {
    return days.multiply(BigDecimal.valueOf(86_400_000_000_000L)).longValue();
  }

  private static BackendSelection select(EvidenceSnapshot evidence, Instant now, ReadySet set) {
    return Selection.select(
        ReadinessContext.of(set.settings(), evidence, now), ReadinessGates.all(), List.of());
  }

  private static Set<String> codes(BackendSelection selection) {
    Set<String> codes = new TreeSet<>();
    selection.reasons().forEach(reason -> codes.add(reason.code()));
    return codes;
  }
}
