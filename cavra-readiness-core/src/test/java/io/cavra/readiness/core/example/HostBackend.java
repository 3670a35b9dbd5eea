package io.cavra.readiness.core.example;

import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.PilotEvaluation;
import io.cavra.readiness.pilot.PilotEvaluator;

public final class HostBackend {

  /** Python runs inside the host; Go is the program that the settings name. */
  static PilotEvaluator evaluator(Readiness readiness, DecisionBackend python) {
    return readiness.pilot(python);
  }

  static boolean isAllowed(PilotEvaluator evaluator, String command) {
    return evaluator
        .evaluate(Action.of("execute_command", command).with("user", "release-agent"))
        .evaluation() // nothing where Python gave no decision: then nothing is allowed
        .map(PilotEvaluation::effectiveDecision)
        .flatMap(Decision::decision)
        .filter("allow"::equals)
        .isPresent();
  }
}
