package io.cavra.readiness.core.selection;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import java.util.List;
import java.util.function.Function;

/** Gates of a host's: good ones, and some that do what a gate must not do. */
final class HostGates {

  private HostGates() {}

  static ReadinessGate passing(String name) {
    return ReadinessGate.named(name).check(name, context -> CheckResult.pass(name, "fine"));
  }

  static ReadinessGate blocking(String name) {
    return ReadinessGate.named(name).check(name, context -> CheckResult.warn(name, "not yet"));
  }

  /** A gate whose only check passes and that is not ready all the same. */
  static ReadinessGate idle(String name) {
    return answering(
        name,
        context ->
            ReadinessReport.builder(name, context.mode())
                .checks(List.of(CheckResult.pass(name, "fine")))
                .status(ReadinessStatus.NOT_REQUESTED)
                .build());
  }

  static ReadinessGate answering(
      String name, Function<ReadinessContext, ReadinessReport> evaluation) {
    return new ReadinessGate() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public ReadinessReport evaluate(ReadinessContext context) {
        return evaluation.apply(context);
      }
    };
  }
}
