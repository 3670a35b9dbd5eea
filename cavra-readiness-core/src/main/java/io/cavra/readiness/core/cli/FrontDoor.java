package io.cavra.readiness.core.cli;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.PilotOutcome;
import java.time.Clock;
import java.util.Map;

/** What the command line asks of the rest of the library. */
interface FrontDoor {

  /** Evaluates every gate once, as of the clock's time. */
  BackendSelection select(ReadinessSettings settings, Clock clock);

  /** Answers what evaluates every gate anew whenever it is asked. */
  default BackendSelector selector(ReadinessSettings settings, Clock clock) {
    return () -> select(settings, clock);
  }

  /**
   * Comes before work that a signal may cut short, for a process that is all ours to prepare: what
   * was started has to be stopped.
   */
  default void beforeLongWork() {}

  /** Answers production readiness from that one evaluation. */
  ProductionReadiness production(BackendSelection selection);

  /** Asks Python and, where mode and gates allow it, Go about one action, in that environment. */
  PilotOutcome evaluate(
      ReadinessSettings settings, Map<String, String> environment, Clock clock, Action action);
}
