package io.cavra.readiness;

import io.cavra.readiness.text.Blank;
import io.cavra.readiness.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Several gates as one: every one is evaluated, and all have to be ready. */
final class CombinedGate implements ReadinessGate {

  private final String name;
  private final List<ReadinessGate> gates;

  CombinedGate(String name, List<? extends ReadinessGate> gates) {
    this.name = Blank.requireNotBlank(name, "name");
    this.gates =
        Objects.requireNonNull(gates, "gates").stream().map(ReadinessGate::guarded).toList();
    if (this.gates.isEmpty()) {
      throw new IllegalArgumentException("gates must hold at least one gate");
    }
  }

  @Override
  public String name() {
    return name;
  }

  private static String unexplained(ReadinessReport report) {
    return "the gate "
        + Quoted.of(report.section())
        + " is "
        + report.status().wireName()
        + " and no check of it warns; request what it judges, or have it say what is wrong";
  }

  @Override
  public ReadinessReport evaluate(ReadinessContext context) {
    List<CheckResult> checks = new ArrayList<>();
    boolean ready = true;
    for (ReadinessGate gate : gates) {
      ReadinessReport report = gate.evaluate(context);
      checks.addAll(report.checks());
      ready &= report.isReady();
      if (!report.isReady() && report.blocking().isEmpty()) {
        checks.add(CheckResult.warn(report.section(), unexplained(report)));
      }
    }
    return ReadinessReport.builder(name, context.mode())
        .checks(checks)
        .status(ready ? ReadinessStatus.READY : ReadinessStatus.NEEDS_ATTENTION)
        .build();
  }
}
