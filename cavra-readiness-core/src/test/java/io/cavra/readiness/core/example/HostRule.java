package io.cavra.readiness.core.example;

import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.Readiness;
import java.time.Clock;
import java.time.Instant;

public final class HostRule {

  static BackendSelector selector(ReadinessSettings settings, Clock clock, Instant freezeEnds) {
    ReadinessGate freeze =
        ReadinessGate.named("change_freeze")
            .check(
                "no_freeze",
                context ->
                    context.now().isBefore(freezeEnds)
                        ? CheckResult.warn("no_freeze", "a freeze is on; wait for its end")
                            .until(freezeEnds.minusNanos(1))
                        : CheckResult.pass("no_freeze", "no freeze is on"));
    return Readiness.builder().settings(settings).clock(clock).require(freeze).build().selector();
  }
}
