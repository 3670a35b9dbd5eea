package io.cavra.readiness.evidence;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The domain of a recovery time: minutes above 0 and at most a year, as an exact decimal that
 * evidence can hold (SPEC.md section 3).
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Minutes {

  /** The longest recovery time that evidence can state: a year of 365 days. */
  public static final BigDecimal GREATEST = BigDecimal.valueOf(525_600);

  /** How long a number may be in evidence, in characters, and how far its exponent goes. */
  private static final int LONGEST_TEXT = 100;

  private static final int GREATEST_EXPONENT = 999;

  private Minutes() {}

  /**
   * Says whether this is a recovery time: above 0, at most {@link #GREATEST} minutes, and a number
   * that can be written in 100 characters with an exponent of at most 999, as evidence has it.
   */
  public static boolean isValid(BigDecimal minutes) {
    Objects.requireNonNull(minutes, "minutes");
    return isInRange(minutes) && shortestText(normalized(minutes)) <= LONGEST_TEXT;
  }

  private static boolean isInRange(BigDecimal minutes) {
    return minutes.signum() > 0 && minutes.compareTo(GREATEST) <= 0;
  }

  /** Checks a record's component and gives equal numbers one form, so that 7 equals 7.0. */
  static Optional<BigDecimal> normalized(Optional<BigDecimal> minutes, String name) {
    Objects.requireNonNull(minutes, name);
    if (minutes.isEmpty()) {
      return minutes;
    }
    BigDecimal value = minutes.get();
    if (!isInRange(value)) {
      throw new IllegalArgumentException(
          name + " must be above 0 and at most " + GREATEST + " minutes, was " + value);
    }
    BigDecimal normalized = normalized(value);
    if (shortestText(normalized) > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          name
              + " must be a number of at most 100 characters, with an exponent of at most 999, as"
              + " JSON evidence can hold it; round it");
    }
    return value.scale() == 0 ? minutes : Optional.of(normalized);
  }

  /** Answers the fewest characters that a normalized number can be written in. */
  private static long shortestText(BigDecimal value) {
    long digits = value.precision();
    long scale = value.scale();
    long shortest = length(digits, scale);
    if (shortest <= LONGEST_TEXT) {
      return shortest;
    }
    for (int greatest = 9; greatest <= GREATEST_EXPONENT; greatest = 10 * greatest + 9) {
      long exponent = Math.min(scale, greatest);
      String written = "e-" + exponent;
      shortest = Math.min(shortest, length(digits, scale - exponent) + written.length());
    }
    return shortest;
  }

  /** Answers the characters of so many digits with a point before that many of them. */
  private static long length(long digits, long scale) {
    return scale == 0 ? digits : Math.max(digits, scale + 1) + 1;
  }

  private static BigDecimal normalized(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
