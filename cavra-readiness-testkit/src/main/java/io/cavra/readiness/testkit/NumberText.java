package io.cavra.readiness.testkit;

import java.math.BigDecimal;

/** Writes decimals in as many characters as a reader takes (SPEC.md section 3). */
final class NumberText {

  private static final int LONGEST = 100;
  private static final int LEAST_EXPONENT = -999;

  private NumberText() {}

  /** Answers the plain form, or one with an exponent where that is too long. */
  static String of(BigDecimal number) {
    if (plainLength(number) <= LONGEST) {
      return number.toPlainString();
    }
    String scientific = scientific(number);
    return scientific.length() <= LONGEST
        ? scientific
        : number.unscaledValue() + exponent(-(long) number.scale());
  }

  /** Counted and not written first: the plain form of 1E+999999999 would not fit in memory. */
  private static long plainLength(BigDecimal number) {
    long digits = number.precision();
    long scale = number.scale();
    long sign = number.signum() < 0 ? 1 : 0;
    return sign + (scale > 0 ? Math.max(digits, scale + 1) + 1 : digits - scale);
  }

  private static String scientific(BigDecimal number) {
    String sign = number.signum() < 0 ? "-" : "";
    String digits = number.unscaledValue().abs().toString();
    long exponent = digits.length() - 1 - (long) number.scale();
    long zeros = LEAST_EXPONENT - exponent;
    if (zeros > 0 && zeros < LONGEST) {
      return sign + "0." + "0".repeat((int) zeros - 1) + digits + exponent(LEAST_EXPONENT);
    }
    String rest = digits.length() == 1 ? "" : "." + digits.substring(1);
    return sign + digits.charAt(0) + rest + exponent(exponent);
  }

  private static String exponent(long exponent) {
    return exponent == 0 ? "" : (exponent > 0 ? "E+" : "E") + exponent;
  }
}
