package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.EvidenceArbitraries;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Freshness, to the nanosecond: a drill counts until it is exactly 90 days old, and when it is
 * dated at most five minutes ahead (SPEC.md section 7.6, {@code go_rollback_drill_freshness}).
 *
 * @since 0.1.0
 */
public interface DrillFreshnessContract extends ReadinessSubject, PropertiesGuard {

  /** Both ends count: the oldest drill that is fresh, and the one furthest ahead. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void aFreshDrillIsReady(@ForAll("freshAges") Duration age) {
    assertTrue(isReady(alone(age), NOW), () -> "not ready with a drill of age " + age);
  }

  /** One nanosecond past the limit is stale. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void aStaleDrillIsNotReady(@ForAll("staleAges") Duration age) {
    assertFalse(isReady(alone(age), NOW), () -> "ready with a drill of age " + age);
  }

  /** A date further ahead than clocks differ is no date at which a drill took place. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void aDrillDatedAheadIsNotReady(@ForAll("agesAhead") Duration age) {
    assertFalse(isReady(alone(age), NOW), () -> "ready with a drill of age " + age);
  }

  /** It is the age that counts and not the day: the same set ages as the time goes on. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void timeAgesADrillAsItsDateDoes(@ForAll("anyAges") Duration age) {
    ReadySet set = alone(Duration.ZERO);
    assertEquals(
        isReady(alone(age), NOW),
        isReady(set, NOW.plus(age)),
        () -> "a drill of age " + age + " by its date, and by the time that went by");
  }

  /** Answers ages at which a drill is fresh. */
  @Provide
  default Arbitrary<Duration> freshAges() {
    return ReadyArbitraries.freshAges();
  }

  /** Answers ages at which a drill is stale. */
  @Provide
  default Arbitrary<Duration> staleAges() {
    return ReadyArbitraries.staleAges();
  }

  /** Answers ages of drills that are dated ahead. */
  @Provide
  default Arbitrary<Duration> agesAhead() {
    return ReadyArbitraries.agesAhead();
  }

  /** Answers any ages. */
  @Provide
  default Arbitrary<Duration> anyAges() {
    return EvidenceArbitraries.drillAges();
  }

  private static ReadySet alone(Duration age) {
    return ReadySet.at(NOW)
        .drillHistory(history -> history.only(0).drill(0, d -> d.executedAt(NOW.minus(age))));
  }
}
