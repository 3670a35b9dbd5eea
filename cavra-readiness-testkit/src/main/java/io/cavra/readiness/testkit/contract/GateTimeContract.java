package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import io.cavra.readiness.testkit.arbitrary.Variation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What a check says of its own future is exact: {@link CheckResult#holdsUntil} is its last instant,
 * and a check without one does not change.
 *
 * @since 0.1.0
 */
public interface GateTimeContract extends ReadinessGateContract {

  /** At the last instant a check says the same, and one nanosecond later the other. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void aCheckTurnsRightAfterItsLastInstant(@ForAll Variation change) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    for (CheckResult check : evaluate(set, NOW).checks()) {
      Optional<Instant> last = check.holdsUntil().filter(it -> it.isBefore(Instant.MAX));
      last.ifPresent(
          it -> {
            assertPasses(check.passes(), check.id(), set, it);
            assertPasses(!check.passes(), check.id(), set, it.plusNanos(1));
          });
    }
  }

  /** Until then, and forever where there is no last instant, a check says the same. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void aCheckHoldsUntilItsLastInstant(
      @ForAll Variation change, @ForAll("timesGone") Duration gone) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    Instant later = NOW.plus(gone);
    Set<String> passing = passing(set, later);
    for (CheckResult check : evaluate(set, NOW).checks()) {
      if (check.holdsUntil().filter(last -> last.isBefore(later)).isEmpty()) {
        assertEquals(
            check.passes(), passing.contains(check.id()), () -> check + " " + gone + " later");
      }
    }
  }

  /** Answers how much time goes by. */
  @Provide
  default Arbitrary<Duration> timesGone() {
    return ReadyArbitraries.timesGone();
  }

  private void assertPasses(boolean expected, String id, ReadySet set, Instant at) {
    assertEquals(expected, passing(set, at).contains(id), () -> id + " passes at " + at);
  }

  private Set<String> passing(ReadySet set, Instant at) {
    return evaluate(set, at).checks().stream()
        .filter(CheckResult::passes)
        .map(CheckResult::id)
        .collect(Collectors.toSet());
  }
}
