package io.cavra.readiness.core.gate;

import io.cavra.readiness.text.DecimalText;
import java.math.BigDecimal;

/** Says of a recovery that it took longer than allowed. */
final class RecoveryText {

  private RecoveryText() {}

  static String exceeds(BigDecimal took, BigDecimal most, String name) {
    return "recovery_minutes must be at most "
        + name
        + " ("
        + DecimalText.of(most)
        + "), was "
        + DecimalText.of(took);
  }
}
