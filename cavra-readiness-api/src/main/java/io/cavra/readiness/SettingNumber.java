package io.cavra.readiness;

import io.cavra.readiness.text.Blank;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number the way SPEC.md section 2 wants a setting's number written. */
final class SettingNumber {

  private SettingNumber() {}

  /** Finds the number: ASCII digits, optionally a point and digits; above 0 and in range. */
  static Optional<BigDecimal> find(String text, int greatest) {
    String digits = Blank.trim(text);
    if (!isPlain(digits)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits);
    boolean inRange = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(greatest)) <= 0;
    return inRange ? Optional.of(number) : Optional.empty();
  }

  private static boolean isPlain(String text) {
    int whole = digitsFrom(text, 0);
    if (whole == 0) {
      return false;
    }
    if (whole == text.length()) {
      return true;
    }
    int fraction = digitsFrom(text, whole + 1);
    return text.charAt(whole) == '.' && fraction > whole + 1 && fraction == text.length();
  }

  private static int digitsFrom(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
