package io.cavra.readiness.core.report;

import io.cavra.readiness.text.DecimalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Writes numbers so that every platform writes the same characters for the same number. */
final class NumberText {

  private static final int MOST_DIGITS_OF_A_DOUBLE = 17;

  private NumberText() {}

  static String of(Number number) {
    if (number instanceof Integer || number instanceof Long || number instanceof BigInteger) {
      return number.toString();
    }
    if (number instanceof Double value && Double.isFinite(value)) {
      return DecimalText.of(shortest(value));
    }
    if (number instanceof BigDecimal value) {
      return DecimalText.of(value);
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
}
