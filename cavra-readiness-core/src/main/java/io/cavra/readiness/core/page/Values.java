package io.cavra.readiness.core.page;

import io.cavra.readiness.text.DecimalText;

/** Shows a plain JSON value to a person. */
final class Values {

  private Values() {}

  static String of(Object value) {
    return value instanceof Number number ? DecimalText.of(number) : value.toString();
  }
}
