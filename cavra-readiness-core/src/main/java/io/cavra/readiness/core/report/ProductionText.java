package io.cavra.readiness.core.report;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import java.util.ArrayList;
import java.util.List;

/** Shows production readiness: the status, and the sections that block it in this mode. */
final class ProductionText {

  private final Page page;
  private final ProductionReadiness production;

  ProductionText(Page page, ProductionReadiness production) {
    this.page = page;
    this.production = production;
  }

  Page write() {
    writeAnswer();
    List<ReadinessReport> others = new ArrayList<>(production.sections());
    for (int i = 0; i < production.checks().size(); i++) {
      if (production.checks().get(i).blocks()) {
        others.removeAll(writeBlocking(i));
      }
    }
    others.removeIf(ReadinessReport::isReady);
    SectionText.writeAside(
        page, "not ready, which does not block production in this mode:", others);
    return page;
  }

  private void writeAnswer() {
    boolean ready = production.status() == ReadinessStatus.READY;
    int all = production.checks().size();
    long blocking = production.checks().stream().filter(CheckResult::blocks).count();
    page.answer(
        ready ? Tone.GOOD : Tone.ALERT,
        ready ? "READY" : "NEEDS ATTENTION",
        "production: "
            + (ready ? "nothing blocks it" : "blocked by " + blocking + " of " + sections(all)));
    page.row("mode", production.mode().wireName());
    page.row("blocking", blocking + " of " + sections(all));
    notesOfAll().forEach(note -> page.row("note", note));
  }

  /**
   * Answers the notes that every section has: they speak of all that was asked, such as its mode.
   */
  private List<String> notesOfAll() {
    List<List<String>> notes =
        production.sections().stream()
            .map(ReadinessReport::operatorNotes)
            .filter(ofOne -> !ofOne.isEmpty()) // a host's gate may have none
            .toList();
    List<String> common = new ArrayList<>(notes.size() < 2 ? List.of() : notes.get(0));
    notes.forEach(common::retainAll);
    return common;
  }

  private static String sections(int count) {
    return Plural.of(count, "section", "sections");
  }

  /** Writes what the check says, or its section where there is one, which says more. */
  private List<ReadinessReport> writeBlocking(int index) {
    ReadinessReport section = production.sections().get(index);
    if (section.blocking().isEmpty()) {
      SectionText.write(page, 0, production.checks().get(index));
      return List.of();
    }
    SectionText.write(page, section);
    return List.of(section);
  }
}
