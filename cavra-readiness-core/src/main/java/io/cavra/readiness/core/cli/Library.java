package io.cavra.readiness.core.cli;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.selection.Production;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.PilotOutcome;
import java.time.Clock;
import java.util.Map;

/** The library's own front door. */
final class Library implements FrontDoor {

  private final Runnable beforeLongWork;

  /** Makes a front door that leaves the process alone. */
  Library() {
    this(() -> {});
  }

  /** Makes a front door to a process that does this before long work. */
  Library(Runnable beforeLongWork) {
    this.beforeLongWork = beforeLongWork;
  }

  @Override
  public BackendSelection select(ReadinessSettings settings, Clock clock) {
    return selector(settings, clock).select();
  }

  @Override
  public BackendSelector selector(ReadinessSettings settings, Clock clock) {
    return Readiness.builder().settings(settings).clock(clock).build().selector();
  }

  @Override
  public void beforeLongWork() {
    beforeLongWork.run();
  }

  @Override
  public ProductionReadiness production(BackendSelection selection) {
    return Production.of(selection);
  }

  @Override
  public PilotOutcome evaluate(
      ReadinessSettings settings, Map<String, String> environment, Clock clock, Action action) {
    return Readiness.builder()
        .settings(settings)
        .programEnvironment(environment)
        .clock(clock)
        .build()
        .pilot()
        .evaluate(action);
  }
}
