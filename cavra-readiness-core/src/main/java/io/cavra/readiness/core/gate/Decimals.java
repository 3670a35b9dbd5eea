package io.cavra.readiness.core.gate;

import io.cavra.readiness.text.DecimalText;
import java.math.BigDecimal;

/** Shows decimal numbers, such as minutes, in a message. */
final class Decimals {

  private Decimals() {}

  static String exceeds(BigDecimal took, BigDecimal most, String name) {
    return "recovery_minutes must be at most " + name + " (" + show(most) + "), was " + show(took);
  }

  static String show(BigDecimal number) {
    return DecimalText.of(number);
  }
}
