package io.cavra.readiness;

import java.util.ArrayList;
import java.util.List;

/** Several gates as one: every one is evaluated, and all have to be ready. */
final class CombinedGate implements ReadinessGate {

  private final String name;
  private final List<ReadinessGate> gates;

  CombinedGate(String name, List<? extends ReadinessGate> gates) {
    this.name = Names.required(name, "name");
    this.gates = gates.stream().map(ReadinessGate::guarded).toList();
    if (this.gates.isEmpty()) {
      throw new IllegalArgumentException("gates must hold at least one gate");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ReadinessReport evaluate(ReadinessContext context) {
    List<CheckResult> checks = new ArrayList<>();
    boolean ready = true;
    for (ReadinessGate gate : gates) {
      ReadinessReport report = gate.evaluate(context);
      checks.addAll(report.checks());
      ready &= report.isReady();
    }
    return ReadinessReport.builder(name, context.mode())
        .checks(checks)
        .status(ready ? ReadinessStatus.READY : ReadinessStatus.NEEDS_ATTENTION)
        .build();
  }
}
