package io.cavra.readiness.core.page;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.text.Rfc3339;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The top of the page: who answers, why, and until when. */
final class AnswerPart {

  private AnswerPart() {}

  /** Answers who answers, and in a word why: also the title of the page. */
  static String headline(BackendSelection selection) {
    if (selection.backend() == Backend.GO) {
      return "Go answers";
    }
    return selection.fallbackUsed() ? "Python answers: Go is blocked" : "Python answers";
  }

  static void write(Html html, BackendSelection selection, ProductionReadiness production) {
    html.open("section", "class", "answer " + look(selection).style(), "aria-labelledby", "answer");
    html.element("h1", headline(selection), "id", "answer");
    html.valued("p", why(selection));
    html.open("dl");
    Facts.open(html, "Mode").text(selection.mode().wireName()).close().close();
    Facts.open(html, "Production");
    Look.badge(html, production.status());
    html.close().close();
    writeTimes(html, selection);
    html.close();
    writeTrail(html, selection);
    html.close();
  }

  private static Look look(BackendSelection selection) {
    if (selection.fallbackUsed()) {
      return Look.ALERT;
    }
    return selection.backend() == Backend.GO ? Look.GOOD : Look.QUIET;
  }

  private static String why(BackendSelection selection) {
    if (selection.fallbackUsed()) {
      int blocking = selection.reasons().size();
      return "Go was asked for, and "
          + blocking
          + (blocking == 1 ? " check blocks it." : " checks block it.");
    }
    return selection.reasons().get(0).message();
  }

  private static void writeTimes(Html html, BackendSelection selection) {
    String next = selection.backend() == Backend.GO ? "Python" : "Go";
    selection
        .validUntil()
        .flatMap(Rfc3339::find)
        .ifPresent(
            time -> {
              Facts.open(html, "Holds until");
              html.element("time", time, "datetime", time);
              html.text(", then " + next + " if nothing else changes").close().close();
            });
    selection
        .evaluatedAt()
        .map(now -> now.truncatedTo(ChronoUnit.SECONDS))
        .flatMap(Rfc3339::find)
        .ifPresent(time -> Facts.time(html, "Evaluated", time));
  }

  /** What Go rests on, one reason for each gate; what blocks it has a part of its own. */
  private static void writeTrail(Html html, BackendSelection selection) {
    List<SelectionReason> reasons = selection.reasons();
    if (selection.fallbackUsed() || reasons.size() == 1) {
      return;
    }
    html.open("details").element("summary", "Why: what each gate rests on").open("ul");
    for (SelectionReason reason : reasons.subList(1, reasons.size())) {
      html.valued("li", reason.message());
    }
    html.close().close();
  }
}
