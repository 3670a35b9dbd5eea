package io.cavra.readiness;

import java.util.List;

/** What a chain of checks starts from; it is never ready, and never handed out. */
record EmptyGate(String name) implements ReadinessGate {

  @Override
  public ReadinessReport evaluate(ReadinessContext context) {
    return ReadinessReport.of(name, context.mode(), List.of());
  }
}
