package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.Minutes;
import java.math.BigDecimal;
import javax.annotation.Nullable;

/** Reads minutes from the text of a JSON number, exactly as the decimal that it is. */
final class MinutesText {

  /** What is expected, for messages. */
  static final String DOMAIN = "a number above 0 and at most " + Minutes.GREATEST + " (minutes)";

  private static final int LARGEST_EXPONENT_DIGITS = 3;

  private MinutesText() {}

  /** Says what a number is that is none of them, for messages. */
  static String described(String number) {
    return isExponentInRange(number) ? "another number" : "an exponent beyond 999 in magnitude";
  }

  /** Finds the minutes, or null for a number outside the domain. */
  static @Nullable BigDecimal find(String number) {
    if (!isExponentInRange(number)) {
      return null;
    }
    BigDecimal minutes = new BigDecimal(number);
    return Minutes.isValid(minutes) ? minutes : null;
  }

  private static boolean isExponentInRange(String number) {
    int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
    if (mark < 0) {
      return true;
    }
    int at = mark + 1;
    if (number.charAt(at) == '+' || number.charAt(at) == '-') {
      at++;
    }
    while (at < number.length() && number.charAt(at) == '0') {
      at++;
    }
    return number.length() - at <= LARGEST_EXPONENT_DIGITS;
  }
}
