package io.cavra.readiness.core.report;

import io.cavra.readiness.ReadinessReport;

/** Shows one report: its status, what warns, and what it rests on. */
final class ReportText {

  private final Page page;
  private final ReadinessReport report;

  ReportText(Page page, ReadinessReport report) {
    this.page = page;
    this.report = report;
  }

  Page write() {
    page.answer(
        SectionText.isWanting(report) ? Tone.ALERT : Tone.GOOD,
        SectionText.headline(report),
        report.section() + ": " + SectionText.tally(report));
    page.row("mode", report.mode().wireName());
    SectionPaths.write(page, 2, report);
    if (!report.isReady()) {
      SectionText.writeWarnings(page, 0, report);
    }
    if (SectionFacts.exist(report)) {
      page.gap();
      SectionFacts.write(page, 0, report);
    }
    writeNotes();
    return page;
  }

  private void writeNotes() {
    if (!report.operatorNotes().isEmpty()) {
      page.gap();
      report.operatorNotes().forEach(note -> page.row("note", note));
    }
  }
}
