package io.cavra.readiness.core.cli;

import io.cavra.readiness.Setting;
import io.cavra.readiness.core.pilot.PilotPrograms;
import io.cavra.readiness.core.settings.UsageException;
import io.cavra.readiness.pilot.PilotOutcome;
import java.util.Optional;

/** The question about one action, which takes two words: what is to be done, and to what. */
final class Evaluation {

  private Evaluation() {}

  static Answer ask(Request request) throws UsageException, NoAnswerException {
    Optional<String> fault = PilotPrograms.pythonFault(request.settings());
    if (fault.isPresent()) {
      // without any command the line itself is as it should be: there is nobody to decide
      if (request.settings().text(Setting.PYTHON_COMMAND).isEmpty()) {
        throw new NoAnswerException(fault.get());
      }
      throw new UsageException(fault.get());
    }
    request.door().beforeLongWork();
    PilotOutcome outcome = request.evaluate();
    if (outcome.evaluation().isEmpty()) {
      throw new NoAnswerException(outcome.failure().orElseThrow().reason());
    }
    return Answer.of(outcome.evaluation().get());
  }
}
