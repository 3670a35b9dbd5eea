package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import io.cavra.readiness.testkit.arbitrary.EvidenceArbitraries;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import io.cavra.readiness.testkit.arbitrary.Variation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * An answer is that of its own instant, and says exactly how long it holds (SPEC.md section 9).
 *
 * @since 0.1.0
 */
public interface SelectionTimeContract extends SelectionSubject, PropertiesGuard {

  /** A selector that answered before answers as one that is asked for the first time. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void noAnswerIsKeptPastItsInstant(
      @ForAll("drillAges") Duration first, @ForAll("drillAges") Duration then) {
    ReadySet set = ReadySet.at(NOW).drill(0, d -> d.executedAt(NOW));
    SettableClock clock = SettableClock.at(NOW.plus(first));
    BackendSelector selector = selector(set, clock);
    selector.select();
    clock.set(NOW.plus(then));
    assertEquals(
        select(set, NOW.plus(then)).toMap(),
        selector.select().toMap(),
        () -> "asked with a drill of age " + first + ", then " + then);
  }

  /** {@code validUntil} is the last instant: the next nanosecond has the other backend. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theBackendTurnsRightAfterValidUntil(@ForAll Variation change) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    BackendSelection selection = select(set, NOW);
    selection
        .validUntil()
        .filter(last -> last.isBefore(Instant.MAX))
        .ifPresent(
            last -> {
              assertEquals(selection.backend(), select(set, last).backend(), "at " + last);
              assertEquals(
                  other(selection.backend()),
                  select(set, last.plusNanos(1)).backend(),
                  "one nanosecond after " + last);
            });
  }

  /** Until then, and forever where there is no last instant, the backend stays. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theBackendStaysUntilValidUntil(
      @ForAll Variation change, @ForAll("timesGone") Duration gone) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    BackendSelection selection = select(set, NOW);
    Optional<Instant> turned = selection.validUntil().filter(it -> it.isBefore(NOW.plus(gone)));
    if (turned.isEmpty()) {
      assertEquals(
          selection.backend(), select(set, NOW.plus(gone)).backend(), () -> gone + " later");
    }
  }

  /** Answers how old the drill is at a time. */
  @Provide
  default Arbitrary<Duration> drillAges() {
    return EvidenceArbitraries.drillAges();
  }

  /** Answers how much time goes by. */
  @Provide
  default Arbitrary<Duration> timesGone() {
    return ReadyArbitraries.timesGone();
  }

  private static Backend other(Backend backend) {
    return backend == Backend.GO ? Backend.PYTHON : Backend.GO;
  }
}
