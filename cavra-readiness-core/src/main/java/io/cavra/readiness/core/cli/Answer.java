package io.cavra.readiness.core.cli;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.core.report.TextReport;
import io.cavra.readiness.pilot.PilotEvaluation;
import java.util.Map;
import java.util.function.Function;

/**
 * What a subcommand answers.
 *
 * @param members the answer for programs
 * @param text the answer for people
 * @param exitCode what it comes to
 */
record Answer(Map<String, Object> members, Function<TextReport, String> text, ExitCode exitCode) {

  static Answer of(BackendSelection selection) {
    return new Answer(selection.toMap(), text -> text.selection(selection), ExitCode.of(selection));
  }

  static Answer of(ReadinessReport report) {
    return new Answer(report.toMap(), text -> text.report(report), ExitCode.of(report.status()));
  }

  static Answer of(ProductionReadiness production) {
    return new Answer(
        production.toMap(), text -> text.production(production), ExitCode.of(production.status()));
  }

  static Answer of(PilotEvaluation evaluation) {
    return new Answer(
        evaluation.toMap(), text -> text.evaluation(evaluation), ExitCode.of(evaluation));
  }
}
