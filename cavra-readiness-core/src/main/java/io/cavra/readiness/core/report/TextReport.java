package io.cavra.readiness.core.report;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.pilot.PilotEvaluation;
import java.util.Objects;

/**
 * Writes answers as text for people: the answer first, then what blocks it and what to write
 * instead, wrapped at 80 columns; a longer word stands whole.
 *
 * <p>No control character of a text from outside gets through, so any terminal can show the result.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TextReport {

  private final boolean coloured;

  private TextReport(boolean coloured) {
    this.coloured = coloured;
  }

  /** Answers a writer of plain text. */
  public static TextReport plain() {
    return new TextReport(false);
  }

  /** Answers a writer of text with ANSI colours, for a terminal that wants them. */
  public static TextReport coloured() {
    return new TextReport(true);
  }

  /** Answers the backend, until when, and what it relies on or what blocks Go. */
  public String selection(BackendSelection selection) {
    Objects.requireNonNull(selection, "selection");
    return new SelectionText(new Page(coloured), selection).write().toString();
  }

  /** Answers the status of one section, and what to fix. */
  public String report(ReadinessReport report) {
    Objects.requireNonNull(report, "report");
    return new ReportText(new Page(coloured), report).write().toString();
  }

  /** Answers the status of production as a whole, and what to fix in which section. */
  public String production(ProductionReadiness production) {
    Objects.requireNonNull(production, "production");
    return new ProductionText(new Page(coloured), production).write().toString();
  }

  /** Answers the decision that counts, whose it is, and why it is not Go's where it was to be. */
  public String evaluation(PilotEvaluation evaluation) {
    Objects.requireNonNull(evaluation, "evaluation");
    return new EvaluationText(new Page(coloured), evaluation).write().toString();
  }

  /** Answers a sentence of any origin, made safe for a terminal and wrapped like the rest. */
  public String sentence(String text) {
    return new Page(coloured).text(0, Objects.requireNonNull(text, "text")).toString();
  }
}
