package io.cavra.readiness.core.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * How old a drill is, against how old it may be, exactly to the nanosecond (SPEC.md section 7.6).
 *
 * @param executedAt when the drill took place
 * @param now the time of the evaluation
 */
record DrillAge(Instant executedAt, Instant now) {

  /** How far ahead of this machine's clock another machine's clock may have dated a drill. */
  static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal NANOS_PER_DAY = new BigDecimal("86400000000000");

  /** Says whether the drill is dated further ahead than clocks differ. */
  boolean isAhead() {
    return executedAt.minus(CLOCK_SKEW).isAfter(now);
  }

  /** Says whether the drill is older than this many days. */
  boolean isOlderThan(BigDecimal days) {
    return now.isAfter(freshUntil(executedAt, days));
  }

  /** Answers the age in days with four decimals, for people. */
  BigDecimal days() {
    Duration age = Duration.between(executedAt, now);
    return BigDecimal.valueOf(age.getSeconds())
        .add(BigDecimal.valueOf(age.getNano(), 9))
        .divide(SECONDS_PER_DAY, 4, RoundingMode.HALF_UP);
  }

  /** Answers the last instant before a drill that is dated ahead comes within the clock skew. */
  Instant lastAhead() {
    return executedAt.minus(CLOCK_SKEW).minusNanos(1);
  }

  /**
   * Answers the last instant at which a drill of that time is no older than this many days.
   *
   * @param days at most 36500, of which the nanoseconds fit a long
   */
  static Instant freshUntil(Instant executedAt, BigDecimal days) {
    BigDecimal nanos = days.multiply(NANOS_PER_DAY).setScale(0, RoundingMode.DOWN);
    return executedAt.plusNanos(nanos.longValueExact());
  }
}
