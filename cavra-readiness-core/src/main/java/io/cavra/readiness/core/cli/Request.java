package io.cavra.readiness.core.cli;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.settings.UsageException;
import io.cavra.readiness.pilot.PilotOutcome;
import java.time.Clock;
import java.util.Map;

/**
 * All that a subcommand works with.
 *
 * @param door the rest of the library
 * @param settings what the flags and the environment say
 * @param environment what programs find that are asked
 * @param clock the time
 * @param operands what it is asked about
 * @param listening where to listen, for whoever does
 */
record Request(
    FrontDoor door,
    ReadinessSettings settings,
    Map<String, String> environment,
    Clock clock,
    Operands operands,
    Listening listening) {

  BackendSelection select() {
    return door.select(settings, clock);
  }

  /** Answers what selects anew whenever it is asked. */
  BackendSelector selector() {
    return door.selector(settings, clock);
  }

  ProductionReadiness production() {
    return door.production(select());
  }

  PilotOutcome evaluate() throws UsageException {
    return door.evaluate(settings, environment, clock, operands.action());
  }
}
