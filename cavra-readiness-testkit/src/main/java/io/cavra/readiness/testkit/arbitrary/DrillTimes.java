package io.cavra.readiness.testkit.arbitrary;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** How old a drill may be, to the nanosecond; a negative age is a date ahead. */
final class DrillTimes {

  static final Duration LIMIT = Duration.ofDays(90);
  static final Duration SKEW = Duration.ofMinutes(5);

  private static final Duration READY = Duration.ofDays(12);

  private DrillTimes() {}

  /** Answers any age within a few limits of today; those next to a limit first. */
  static Arbitrary<Duration> ages() {
    return between(LIMIT.multipliedBy(-2), LIMIT.multipliedBy(4))
        .edgeCases(
            edges ->
                edges.add(
                    LIMIT,
                    LIMIT.plusNanos(1),
                    LIMIT.minusNanos(1),
                    SKEW.negated(),
                    SKEW.negated().minusNanos(1),
                    SKEW.negated().plusNanos(1),
                    Duration.ZERO));
  }

  /** Answers the ages with which a drill is fresh, both ends included. */
  static Arbitrary<Duration> freshAges() {
    return between(SKEW.negated(), LIMIT)
        .edgeCases(edges -> edges.add(LIMIT, LIMIT.minusNanos(1), SKEW.negated(), Duration.ZERO));
  }

  /** Answers ages that are too great, the least of them first. */
  static Arbitrary<Duration> staleAges() {
    Duration least = LIMIT.plusNanos(1);
    return Arbitraries.longs()
        .between(least.toNanos(), LIMIT.multipliedBy(4).toNanos())
        .shrinkTowards(least.toNanos())
        .map(Duration::ofNanos);
  }

  /** Answers ages that are too far ahead, the nearest of them first. */
  static Arbitrary<Duration> agesAhead() {
    Duration nearest = SKEW.negated().minusNanos(1);
    return Arbitraries.longs()
        .between(LIMIT.negated().toNanos(), nearest.toNanos())
        .shrinkTowards(nearest.toNanos())
        .map(Duration::ofNanos);
  }

  /** The ready drill is twelve days old and goes stale after 78 more. */
  static Arbitrary<Duration> gone() {
    Duration left = LIMIT.minus(READY);
    return Arbitraries.longs()
        .between(0, LIMIT.multipliedBy(20).toNanos())
        .map(Duration::ofNanos)
        .edgeCases(edges -> edges.add(left, left.plusNanos(1), SKEW, LIMIT, LIMIT.plusNanos(1)));
  }

  private static Arbitrary<Duration> between(Duration least, Duration greatest) {
    return Arbitraries.longs()
        .between(least.toNanos(), greatest.toNanos())
        .shrinkTowards(READY.toNanos())
        .map(Duration::ofNanos);
  }
}
