package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A selector that remembers answers what one would that has never been asked before. */
final class VerdictTest {

  private final SettableClock clock = SettableClock.at(NOW);

  static List<ReadySet> sets() {
    Instant ahead = NOW.plus(Duration.ofDays(2));
    return List.of(
        READY,
        READY.drill(0, drill -> drill.executedAt(ahead)),
        READY.plan(plan -> plan.approved(false)),
        READY.plan(plan -> plan.approved(false)).drill(0, drill -> drill.executedAt(ahead)),
        READY.drills());
  }

  @Provide
  Arbitrary<ReadySet> anySet() {
    return Arbitraries.of(sets());
  }

  /** To and fro, and next to every instant at which a check turns. */
  @Provide
  Arbitrary<Instant> anyTime() {
    Instant ahead = NOW.plus(Duration.ofDays(2)).minus(Duration.ofMinutes(5));
    Instant stale = Answers.from(READY).validUntil().orElseThrow();
    return Arbitraries.of(NOW, ahead, stale, stale.plus(Duration.ofDays(2)))
        .flatMap(near -> Arbitraries.longs().between(-2, 2).map(near::plusNanos));
  }

  @Property(tries = 300)
  void itsAnswersAreThoseOfOneThatIsNew(
      @ForAll("anySet") ReadySet set, @ForAll @Size(8) List<@From("anyTime") Instant> times) {
    EvidenceSnapshot snapshot = set.snapshot();
    BackendSelector selector =
        Answers.of(set).evidence(s -> snapshot).clock(clock).build().selector();
    for (Instant time : times) {
      clock.set(time);
      BackendSelection answer = selector.select();
      BackendSelection fresh = Answers.at(set, time);
      assertEquals(fresh.backend(), answer.backend());
      assertEquals(fresh, answer);
      assertEquals(fresh.toMap(), answer.toMap());
    }
  }

  @Test
  void anAnswerToldLaterTellsOfItsOwnTime() {
    EvidenceSnapshot snapshot = READY.snapshot();
    BackendSelector selector =
        Answers.of(READY).evidence(s -> snapshot).clock(clock).build().selector();
    selector.select();
    clock.advance(Duration.ofDays(3));
    BackendSelection answer = selector.select();
    clock.advance(Duration.ofDays(300));
    selector.select();
    assertEquals(Answers.at(READY, NOW.plus(Duration.ofDays(3))), answer);
    assertSame(answer.reports(), answer.reports(), "worked out once");
  }

  @Test
  void aGateOfAHostsIsAskedAtEveryCall() {
    AtomicInteger asked = new AtomicInteger();
    ReadinessGate counting =
        ReadinessGate.named("counting")
            .check(
                "count", context -> CheckResult.pass("count", "call " + asked.incrementAndGet()));
    EvidenceSnapshot snapshot = READY.snapshot();
    Readiness.Builder readiness = Answers.of(READY).evidence(s -> snapshot);
    BackendSelector selector = readiness.advise(counting).build().selector();
    selector.select();
    selector.select();
    assertEquals(2, asked.get());
  }

  @Test
  void aGateThatAHostRequiresBlocksAtTheVeryNextCall() {
    AtomicBoolean frozen = new AtomicBoolean();
    ReadinessGate freeze =
        ReadinessGate.named("change_freeze")
            .check(
                "no_freeze",
                context ->
                    frozen.get()
                        ? CheckResult.warn("no_freeze", "a freeze is in force")
                        : CheckResult.pass("no_freeze", "no freeze is in force"));
    EvidenceSnapshot snapshot = READY.snapshot();
    Readiness.Builder readiness = Answers.of(READY).evidence(s -> snapshot);
    BackendSelector selector = readiness.require(freeze).build().selector();
    assertEquals(Backend.GO, selector.select().backend());
    frozen.set(true);
    assertEquals(Backend.PYTHON, selector.select().backend());
    frozen.set(false);
    assertEquals(Backend.GO, selector.select().backend());
  }

  @Test
  void listenersThatAskAgainWhileTheAnswerFlipsComeToAnEnd() {
    AtomicReference<BackendSelector> selector = new AtomicReference<>();
    AtomicInteger told = new AtomicInteger();
    Instant stale = NOW.plus(Duration.ofDays(400));
    Readiness.Builder readiness = Answers.of(READY).clock(clock);
    for (int listener = 0; listener < 2; listener++) {
      readiness.onChange(
          (before, after) -> {
            told.incrementAndGet();
            clock.set(clock.instant().equals(NOW) ? stale : NOW);
            selector.get().select();
          });
    }
    selector.set(readiness.build().selector());
    selector.get().select();
    clock.set(stale);
    selector.get().select();
    assertEquals(64, told.get(), "32 changes to two listeners");
  }
}
