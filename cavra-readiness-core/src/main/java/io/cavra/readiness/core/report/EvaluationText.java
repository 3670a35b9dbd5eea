package io.cavra.readiness.core.report;

import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.PilotEvaluation;
import java.util.List;

/**
 * Shows an evaluation: the decision that counts, whose it is, and what keeps Go's from counting.
 */
final class EvaluationText {

  private final Page page;
  private final PilotEvaluation evaluation;

  EvaluationText(Page page, PilotEvaluation evaluation) {
    this.page = page;
    this.evaluation = evaluation;
  }

  Page write() {
    Decision effective = evaluation.effectiveDecision();
    page.answer(
        evaluation.fallbackUsed() ? Tone.ALERT : Tone.GOOD,
        effective.decision().orElse("absent"),
        "decided by " + whose());
    page.row("rule", effective.ruleId().orElse("absent"));
    page.row("severity", effective.severity().orElse("absent"));
    page.row("mode", evaluation.mode().wireName());
    page.row("parity", parity());
    evaluation
        .fallbackReason()
        .ifPresent(reason -> page.row(evaluation.fallbackUsed() ? "fallback" : "note", reason));
    if (!evaluation.parityMatch().orElse(true)) {
      writeBoth();
    }
    writeNotReady();
    return page;
  }

  private String whose() {
    return switch (evaluation.selectedBackend()) {
      case GO -> "Go, which agrees with Python";
      case PYTHON -> evaluation.fallbackUsed() ? "Python, in place of Go" : "Python";
    };
  }

  private String parity() {
    return evaluation
        .parityMatch()
        .map(match -> match ? "Go's decision equals Python's" : "Go's decision differs")
        .orElse("not compared");
  }

  private void writeBoth() {
    page.gap();
    page.row("Python", summary(evaluation.pythonDecision()));
    evaluation.goDecision().ifPresent(decision -> page.row("Go", summary(decision)));
  }

  private static String summary(Decision decision) {
    return "decision "
        + decision.decision().orElse("absent")
        + ", rule_id "
        + decision.ruleId().orElse("absent")
        + ", severity "
        + decision.severity().orElse("absent");
  }

  private void writeNotReady() {
    List<ReadinessReport> notReady =
        evaluation.reports().stream().filter(SectionText::isWanting).toList();
    notReady.forEach(report -> SectionText.write(page, report));
  }
}
