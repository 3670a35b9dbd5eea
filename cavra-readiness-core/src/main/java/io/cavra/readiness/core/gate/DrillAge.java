package io.cavra.readiness.core.gate;

import java.math.BigDecimal;
import java.math.BigInteger;
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

  private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);
  private static final BigDecimal NANOS_PER_DAY = new BigDecimal("86400000000000");

  /** Says whether the drill is dated further ahead than clocks differ. */
  boolean isAhead() {
    return executedAt.isAfter(now) && nanos().negate().compareTo(nanos(CLOCK_SKEW)) > 0;
  }

  /** Says whether the drill is older than this many days. */
  boolean isOlderThan(BigDecimal days) {
    return new BigDecimal(nanos()).compareTo(days.multiply(NANOS_PER_DAY)) > 0;
  }

  /** Answers the age in days with four decimals, for people. */
  BigDecimal days() {
    return new BigDecimal(nanos()).divide(NANOS_PER_DAY, 4, RoundingMode.HALF_UP);
  }

  /** Answers the last instant before a drill that is dated ahead comes within the clock skew. */
  Instant lastAhead() {
    return executedAt.minus(CLOCK_SKEW).minusNanos(1);
  }

  /** Answers the last instant at which a drill of that time is no older than this many days. */
  static Instant freshUntil(Instant executedAt, BigDecimal days) {
    BigInteger[] parts =
        days.multiply(NANOS_PER_DAY).toBigInteger().divideAndRemainder(NANOS_PER_SECOND);
    return executedAt.plusSeconds(parts[0].longValueExact()).plusNanos(parts[1].longValueExact());
  }

  private BigInteger nanos() {
    return nanos(now).subtract(nanos(executedAt));
  }

  private static BigInteger nanos(Instant instant) {
    return BigInteger.valueOf(instant.getEpochSecond())
        .multiply(NANOS_PER_SECOND)
        .add(BigInteger.valueOf(instant.getNano()));
  }

  private static BigInteger nanos(Duration duration) {
    return BigInteger.valueOf(duration.toNanos());
  }
}
