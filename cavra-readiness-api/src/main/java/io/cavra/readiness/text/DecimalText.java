package io.cavra.readiness.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Writes numbers as JSON has them: the same characters on every platform, and no more of them than
 * a reader takes of a number that it took (SPEC.md section 3).
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class DecimalText {

  private static final int LONGEST_PLAIN = 40;
  private static final int LONGEST_READABLE = 100;
  private static final int LEAST_EXPONENT = -999;

  private static final int MOST_DIGITS_OF_A_DOUBLE = 17;

  private DecimalText() {}

  /**
   * Answers any number that JSON can write.
   *
   * @throws IllegalArgumentException for one that is neither finite nor of a class that JSON values
   *     are made of
   */
  public static String of(Number number) {
    if (number instanceof Integer || number instanceof Long || number instanceof BigInteger) {
      return number.toString();
    }
    if (number instanceof Double value && Double.isFinite(value)) {
      return of(shortest(value));
    }
    if (number instanceof BigDecimal value) {
      return of(value);
    }
    throw new IllegalArgumentException("members must hold numbers that JSON can write");
  }

  /** The fewest digits that read back as the same double; Java's own choice changed in JDK 19. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS_OF_A_DOUBLE; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS_OF_A_DOUBLE));
  }

  /** Answers the plain form, or one with an exponent where that is long; exactly this number. */
  public static String of(BigDecimal number) {
    long plain = plainLength(number);
    if (plain <= LONGEST_PLAIN) {
      return number.toPlainString();
    }
    String scientific = scientific(number);
    if (scientific.length() <= LONGEST_READABLE) {
      return scientific;
    }
    return plain <= LONGEST_READABLE
        ? number.toPlainString()
        : number.unscaledValue() + exponent(-(long) number.scale());
  }

  /** Counted and not written first: the plain form of 1E+999999999 would not fit in memory. */
  private static long plainLength(BigDecimal number) {
    long digits = number.precision();
    long scale = number.scale();
    long sign = number.signum() < 0 ? 1 : 0;
    if (scale > 0) {
      return sign + Math.max(digits, scale + 1) + 1;
    }
    return sign + (number.signum() == 0 ? 1 : digits - scale);
  }

  private static String scientific(BigDecimal number) {
    String digits = number.unscaledValue().abs().toString();
    long exponent = (long) digits.length() - 1 - number.scale();
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
    long zeros = LEAST_EXPONENT - exponent;
    if (zeros > 0 && zeros < LONGEST_READABLE) {
      return text.append("0.")
          .append("0".repeat((int) zeros - 1))
          .append(digits)
          .append(exponent(LEAST_EXPONENT))
          .toString();
    }
    text.append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    return text.append(exponent(exponent)).toString();
  }

  private static String exponent(long exponent) {
    return exponent == 0 ? "" : (exponent > 0 ? "E+" : "E") + exponent;
  }
}
