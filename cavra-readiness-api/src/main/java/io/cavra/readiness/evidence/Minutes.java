package io.cavra.readiness.evidence;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The domain of a recovery time: minutes above 0 and at most a year, as an exact decimal (SPEC.md
 * section 3).
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Minutes {

  /** The longest recovery time that evidence can state: a year of 365 days. */
  public static final BigDecimal GREATEST = BigDecimal.valueOf(525_600);

  private Minutes() {}

  /** Says whether this is a recovery time: above 0 and at most {@link #GREATEST} minutes. */
  public static boolean isValid(BigDecimal minutes) {
    return minutes.signum() > 0 && minutes.compareTo(GREATEST) <= 0;
  }

  /** Checks a record's component and gives equal numbers one form, so that 7 equals 7.0. */
  static Optional<BigDecimal> normalized(Optional<BigDecimal> minutes, String name) {
    if (minutes.isEmpty()) {
      return minutes;
    }
    BigDecimal value = minutes.get();
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          name + " must be above 0 and at most 525600 minutes, was " + value);
    }
    return value.scale() == 0 ? minutes : Optional.of(normalized(value));
  }

  private static BigDecimal normalized(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
