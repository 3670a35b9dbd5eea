package io.cavra.readiness;

import io.cavra.readiness.text.Blank;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Somebody's gate under a name that stays, whose failures are reports: whatever it throws or
 * answers, it blocks and the rest goes on.
 */
final class GuardedGate implements ReadinessGate {

  private final String name;
  private final ReadinessGate gate;

  GuardedGate(ReadinessGate gate) {
    this.name = Blank.requireNotBlank(gate.name(), "name");
    this.gate = gate;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ReadinessReport evaluate(ReadinessContext context) {
    @Nullable ReadinessReport report;
    try {
      report = gate.evaluate(context);
    } catch (Throwable thrown) {
      return blocked(context, "threw " + thrown.getClass().getName());
    }
    if (report == null) {
      return blocked(context, "answered null");
    }
    if (!report.section().equals(name)) {
      return blocked(context, "answered for another section");
    }
    // one that blocks is kept as it is: it says why
    return report.isReady() ? readyOnlyIfItCounts(report, context) : report;
  }

  private ReadinessReport readyOnlyIfItCounts(ReadinessReport report, ReadinessContext context) {
    // what was judged for another mode may have asked for less
    if (context.mode() == BackendMode.PROMOTED && report.mode() != BackendMode.PROMOTED) {
      return blocked(context, "answered for another mode");
    }
    for (CheckResult result : report.checks()) {
      if (GuardedCheck.isOver(result, context)) {
        return blocked(context, "passed until a time that is over");
      }
    }
    return report;
  }

  private ReadinessReport blocked(ReadinessContext context, String what) {
    CheckResult warning =
        CheckResult.warn(name, "gate " + name + " " + what + "; fix the gate or take it out");
    return ReadinessReport.of(name, context.mode(), List.of(warning));
  }
}
