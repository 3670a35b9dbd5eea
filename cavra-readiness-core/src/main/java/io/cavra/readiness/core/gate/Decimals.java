package io.cavra.readiness.core.gate;

import java.math.BigDecimal;

/** Shows decimal numbers, such as minutes, in a message. */
final class Decimals {

  private static final int LONGEST_PLAIN = 40;

  private Decimals() {}

  static String exceeds(BigDecimal took, BigDecimal most, String name) {
    return "recovery_minutes must be at most " + name + " (" + show(most) + "), was " + show(took);
  }

  static String show(BigDecimal minutes) {
    String plain = minutes.toPlainString();
    return plain.length() <= LONGEST_PLAIN ? plain : minutes.toString();
  }
}
