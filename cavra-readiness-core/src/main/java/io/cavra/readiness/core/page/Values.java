package io.cavra.readiness.core.page;

import java.math.BigDecimal;

/** Shows a plain JSON value to a person. */
final class Values {

  private static final int MOST_ZEROS = 20;

  private Values() {}

  static String of(Object value) {
    return value instanceof Number number ? number(number) : value.toString();
  }

  /** Answers the number without an exponent where it would not be long. */
  static String number(Number number) {
    return number instanceof BigDecimal decimal
            && decimal.scale() < 0
            && decimal.scale() > -MOST_ZEROS
        ? decimal.toPlainString()
        : number.toString();
  }
}
