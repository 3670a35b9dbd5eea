package io.cavra.readiness;

import java.util.List;
import javax.annotation.Nullable;

/** Evaluates somebody's gate so that whatever it does becomes a report. */
final class Guarded {

  private Guarded() {}

  static ReadinessReport evaluate(ReadinessGate gate, String name, ReadinessContext context) {
    @Nullable ReadinessReport report;
    try {
      report = gate.evaluate(context);
    } catch (Throwable thrown) {
      return blocked(name, context, "threw " + thrown.getClass().getName());
    }
    if (report == null) {
      return blocked(name, context, "answered null");
    }
    if (!report.section().equals(name)) {
      return blocked(name, context, "answered for another section");
    }
    return report;
  }

  private static ReadinessReport blocked(String name, ReadinessContext context, String what) {
    CheckResult warning =
        CheckResult.warn(name, "gate " + name + " " + what + "; mend the gate or take it out");
    return ReadinessReport.of(name, context.mode(), List.of(warning));
  }
}
