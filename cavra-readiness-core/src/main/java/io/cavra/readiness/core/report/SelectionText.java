package io.cavra.readiness.core.report;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.text.Rfc3339;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows a selection: the backend, until when, and what it rests on or what blocks Go. */
final class SelectionText {

  private final Page page;
  private final BackendSelection selection;

  SelectionText(Page page, BackendSelection selection) {
    this.page = page;
    this.selection = selection;
  }

  Page write() {
    writeAnswer();
    if (selection.backend() == Backend.GO) {
      writeReliedOn();
    } else if (selection.fallbackUsed()) {
      writeBlocking();
    } else {
      SectionText.writeAside(
          page, "not ready, but this does not affect the answer:", notReady(selection.reports()));
    }
    SectionText.writeAside(
        page, "advice, which never changes the backend:", notReady(selection.advisoryReports()));
    return page;
  }

  private void writeAnswer() {
    Tone tone = selection.fallbackUsed() ? Tone.ALERT : Tone.GOOD;
    page.answer(tone, selection.backend().wireName().toUpperCase(Locale.ROOT), why());
    page.row("mode", selection.mode().wireName());
    selection.validUntil().flatMap(Rfc3339::find).ifPresent(this::writeValidUntil);
    selection.evaluatedAt().flatMap(Rfc3339::find).ifPresent(time -> page.row("evaluated", time));
    page.row("passed", passed());
  }

  private void writeValidUntil(String time) {
    String next = selection.backend() == Backend.GO ? "Python" : "Go";
    page.row("valid until", time + ", then " + next + " if nothing else changes");
  }

  private String why() {
    if (selection.fallbackUsed()) {
      long blocking = selection.reasons().size();
      return "fallback: Go was asked for, and "
          + Plural.of(blocking, "check blocks it", "checks block it");
    }
    return selection.reasons().stream()
        .filter(reason -> reason.section().isEmpty())
        .findFirst()
        .orElse(selection.reasons().get(0))
        .message();
  }

  private String passed() {
    List<CheckResult> checks =
        selection.reports().stream().flatMap(report -> report.checks().stream()).toList();
    return checks.stream().filter(CheckResult::passes).count()
        + " of "
        + Plural.of(checks.size(), "check", "checks")
        + " in "
        + Plural.of(selection.reports().size(), "section", "sections");
  }

  private void writeReliedOn() {
    for (ReadinessReport report : selection.reports()) {
      if (SectionFacts.exist(report)) {
        page.gap().title(0, report.section());
        SectionFacts.write(page, 2, report);
      }
    }
  }

  private void writeBlocking() {
    notReady(selection.reports()).forEach(report -> SectionText.write(page, report));
    List<SelectionReason> others = selection.reasons().stream().filter(r -> !isShown(r)).toList();
    for (SelectionReason reason : others) {
      page.gap().title(0, reason.section().map(name -> name + ": ").orElse("") + reason.code());
      page.text(2, reason.message());
    }
  }

  /** A reason that is a check of a section shown above is not told twice. */
  private boolean isShown(SelectionReason reason) {
    return notReady(selection.reports()).stream()
        .filter(report -> reason.section().equals(Optional.of(report.section())))
        .flatMap(report -> report.blocking().stream())
        .anyMatch(
            check -> check.id().equals(reason.code()) && check.message().equals(reason.message()));
  }

  private static List<ReadinessReport> notReady(List<ReadinessReport> reports) {
    return reports.stream().filter(report -> !report.isReady()).toList();
  }
}
