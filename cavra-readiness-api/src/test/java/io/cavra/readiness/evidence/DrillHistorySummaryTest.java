package io.cavra.readiness.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A summary must give every verdict that the whole history would (SPEC.md section 7.6). */
class DrillHistorySummaryTest {

  private static final Instant LATEST = Instant.parse("2026-11-22T02:04:15Z");

  private static final Map<String, Predicate<RollbackDrill>> RULES =
      Map.of(
          "drill_id", drill -> drill.drillId().isPresent(),
          "runbook_ref", drill -> drill.runbookRef().isPresent(),
          "evidence_refs", drill -> !drill.evidenceRefs().isEmpty(),
          "status", drill -> drill.status().equals(Optional.of("pass")),
          "source_mode", drill -> drill.sourceMode().equals(Optional.of("promoted")),
          "target_mode", drill -> drill.targetMode().equals(Optional.of("disabled")),
          "fallback", drill -> drill.fallbackVerified().equals(Optional.of(true)),
          "own target", RollbackDrill::isWithinOwnTarget,
          "time stated", drill -> drill.recoveryMinutes().isPresent());

  @Property(tries = 1000)
  void everyRuleHoldsOfTheSummaryExactlyWhenItHoldsOfTheHistory(
      @ForAll("histories") List<RollbackDrill> drills, @ForAll("minutes") BigDecimal allowed) {
    DrillHistorySummary summary = new DrillHistory(Optional.empty(), drills).summary();
    List<RollbackDrill> latest = latest(drills);
    RULES.forEach((name, rule) -> assertAgrees(name, rule, latest, summary));
    assertAgrees("plan", drill -> drill.isRecoveredWithin(allowed), latest, summary);
  }

  /** Which rules agree is not enough: an operator is shown the first drill that fails any. */
  @Property(tries = 1000)
  void firstDrillThatFailsIsKept(
      @ForAll("histories") List<RollbackDrill> drills, @ForAll("minutes") BigDecimal allowed) {
    Predicate<RollbackDrill> good =
        drill ->
            drill.isRecoveredWithin(allowed)
                && RULES.values().stream().allMatch(rule -> rule.test(drill));
    DrillHistorySummary summary = new DrillHistory(Optional.empty(), drills).summary();
    assertEquals(
        latest(drills).stream().filter(good.negate()).findFirst(),
        summary.latest().stream().map(LatestDrill::drill).filter(good.negate()).findFirst());
  }

  @Property(tries = 1000)
  void placesAndCountAreThoseOfTheList(@ForAll("histories") List<RollbackDrill> drills) {
    DrillHistorySummary summary = new DrillHistory(Optional.empty(), drills).summary();
    assertEquals(drills.size(), summary.count());
    long before = -1;
    for (LatestDrill one : summary.latest()) {
      assertEquals(drills.get((int) one.index()), one.drill());
      assertTrue(one.index() > before);
      before = one.index();
    }
    assertEquals(drills.isEmpty(), summary.latest().isEmpty());
  }

  private static void assertAgrees(
      String name,
      Predicate<RollbackDrill> rule,
      List<RollbackDrill> latest,
      DrillHistorySummary summary) {
    assertEquals(
        latest.stream().allMatch(rule),
        summary.latest().stream().map(LatestDrill::drill).allMatch(rule),
        name);
  }

  private static List<RollbackDrill> latest(List<RollbackDrill> drills) {
    Optional<Instant> at = drills.stream().map(RollbackDrill::executedAt).max(Instant::compareTo);
    return drills.stream().filter(drill -> Optional.of(drill.executedAt()).equals(at)).toList();
  }

  /** Long runs of ties with a rare fault, so that faults fall behind the drills that are kept. */
  @Provide
  Arbitrary<List<RollbackDrill>> histories() {
    Arbitrary<RollbackDrill> good = Arbitraries.just(drill(LATEST, "7", 0));
    Arbitrary<RollbackDrill> odd =
        Combinators.combine(
                Arbitraries.of(LATEST, LATEST, LATEST.minusNanos(1)),
                Arbitraries.of("6", "7", "8", "15", "15.5", "16", ""),
                Arbitraries.integers().between(0, 8))
            .as(DrillHistorySummaryTest::drill);
    Arbitrary<List<RollbackDrill>> runs =
        Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(30, good), net.jqwik.api.Tuple.of(1, odd))
            .list()
            .ofMaxSize(200);
    return Combinators.combine(
            odd.list().ofMaxSize(3), Arbitraries.of(0, 0, DrillHistorySummary.MOST_KEPT), runs)
        .as(DrillHistorySummaryTest::around);
  }

  private static List<RollbackDrill> around(
      List<RollbackDrill> before, int good, List<RollbackDrill> after) {
    List<RollbackDrill> all = new ArrayList<>(before);
    all.addAll(Collections.nCopies(good, drill(LATEST, "7", 0)));
    all.addAll(after);
    return all;
  }

  /** What an older drill failed, and how long it took, says nothing of those at the latest time. */
  @Test
  void faultsBehindManyTiesAreKeptThoughAnOlderDrillHadThemToo() {
    RollbackDrill failed = drill(LATEST, "7", 4);
    RollbackDrill slow = drill(LATEST, "16", 0);
    List<RollbackDrill> drills =
        around(
            List.of(drill(LATEST.minusNanos(1), "20", 4)),
            DrillHistorySummary.MOST_KEPT,
            List.of(failed, slow, drill(LATEST, "15.5", 0), failed));
    List<LatestDrill> latest = new DrillHistory(Optional.empty(), drills).summary().latest();
    int kept = DrillHistorySummary.MOST_KEPT;
    assertEquals(
        List.of(new LatestDrill(kept + 1, failed), new LatestDrill(kept + 2, slow)),
        latest.subList(kept, latest.size()));
  }

  @Test
  void fewerDrillsOfLongTextsAreKept() {
    DrillHistorySummary.Builder builder = DrillHistorySummary.builder();
    for (int i = 0; i < 2 * DrillHistorySummary.MOST_KEPT; i++) {
      builder.add(long20k(i));
    }
    assertEquals(DrillHistorySummary.LEAST_KEPT, builder.build().latest().size());
  }

  private static RollbackDrill long20k(int i) {
    Optional<String> none = Optional.empty();
    Optional<String> id = Optional.of((i + "x").repeat(10_000));
    return new RollbackDrill(
        id,
        LATEST,
        none,
        none,
        none,
        none,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        none,
        List.of());
  }

  @Provide
  Arbitrary<BigDecimal> minutes() {
    return Arbitraries.of("5", "7", "7.5", "15", "15.7", "20").map(BigDecimal::new);
  }

  /** A good drill but for the fault of that number; 0 is none. */
  private static RollbackDrill drill(Instant at, String minutes, int fault) {
    return new RollbackDrill(
        text("id", fault != 1),
        at,
        Optional.empty(),
        text("promoted", fault != 2),
        text("disabled", fault != 3),
        text(fault == 4 ? "fail" : "pass", true),
        Optional.of(fault != 5),
        Optional.of(minutes).filter(one -> !one.isEmpty()).map(BigDecimal::new),
        Optional.of(BigDecimal.valueOf(15)).filter(one -> fault != 6),
        text("runbook", fault != 7),
        fault == 8 ? List.of() : List.of("ref"));
  }

  private static Optional<String> text(String text, boolean present) {
    return Optional.of(text).filter(one -> present);
  }

  @Test
  void summaryStaysSmallHoweverLongTheHistory() {
    DrillHistorySummary.Builder builder = DrillHistorySummary.builder();
    for (int i = 1; i <= 20_000; i++) {
      builder.add(drill(LATEST, new BigDecimal(i).movePointLeft(1).toString(), i % 9));
    }
    DrillHistorySummary summary = builder.build();
    assertEquals(20_000, summary.count());
    assertTrue(summary.latest().size() <= 2 * DrillHistorySummary.MOST_KEPT + 10);
    assertTrue(
        summary.latest().stream()
            .anyMatch(
                one -> one.drill().recoveryMinutes().equals(Optional.of(new BigDecimal("2000")))));
  }

  @Test
  void latestThatDoNotFitTheCountAreRefused() {
    LatestDrill one = new LatestDrill(0, drill(LATEST, "7", 0));
    LatestDrill older = new LatestDrill(1, drill(LATEST.minusNanos(1), "7", 0));
    assertRefused(0, List.of(one));
    assertRefused(1, List.of());
    assertRefused(2, List.of(one, older));
  }

  private static void assertRefused(long count, List<LatestDrill> latest) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DrillHistorySummary(Optional.empty(), count, latest));
  }

  @Test
  void blankEnvironmentIsAbsent() {
    assertTrue(
        new DrillHistorySummary(Optional.of("\u200B"), 0, List.of()).environment().isEmpty());
  }
}
