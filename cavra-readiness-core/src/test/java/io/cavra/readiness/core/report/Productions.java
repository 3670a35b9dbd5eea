package io.cavra.readiness.core.report;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ProductionReadiness;
import java.util.List;

/** Production readiness made by hand. */
public final class Productions {

  private Productions() {}

  public static ProductionReadiness blocked() {
    return new ProductionReadiness(
        BackendMode.SHADOW,
        List.of(
            CheckResult.warn("go_backend_pilot", "go_backend_pilot needs attention"),
            CheckResult.pass("go_backend_promotion_gate", "does not block in this mode")),
        List.of(Selections.brokenRuntime(), Selections.leakyPromotion()));
  }

  public static ProductionReadiness ready() {
    return new ProductionReadiness(
        BackendMode.PROMOTED,
        List.of(CheckResult.pass("go_backend_promotion_gate", "ready")),
        List.of(Selections.ready().get(2)));
  }
}
