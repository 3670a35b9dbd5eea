package io.cavra.readiness;

import java.util.ArrayList;
import java.util.List;

/**
 * Any gate and one check more, under the gate's name. Nothing becomes ready by a check more: a gate
 * that was not ready keeps its status.
 */
final class ExtendedGate implements ReadinessGate {

  private final ReadinessGate gate;
  private final GuardedCheck check;

  ExtendedGate(ReadinessGate gate, String id, ReadinessCheck check) {
    this.gate = ReadinessGate.guarded(gate);
    this.check = new GuardedCheck(id, check);
  }

  @Override
  public String name() {
    return gate.name();
  }

  @Override
  public ReadinessReport evaluate(ReadinessContext context) {
    ReadinessReport report = gate.evaluate(context);
    boolean taken = report.checks().stream().anyMatch(one -> one.id().equals(check.id()));
    CheckResult result = taken ? check.takesTheIdOfAnother() : check.evaluate(context);
    List<CheckResult> checks = new ArrayList<>(report.checks());
    checks.add(result);
    ReadinessStatus status =
        report.isReady() && result.blocks() ? ReadinessStatus.NEEDS_ATTENTION : report.status();
    return report.toBuilder().checks(checks).status(status).build();
  }
}
