package io.cavra.readiness.core.page;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One section: its status, how long it stays fresh, what it rests on, and every check. */
final class SectionPart {

  private final Html html;
  private final ReadinessReport report;
  private final Optional<Instant> now;

  SectionPart(Html html, ReadinessReport report, Optional<Instant> now) {
    this.html = html;
    this.report = report;
    this.now = now;
  }

  /**
   * Writes the section.
   *
   * @param id the place that a link leads to
   * @param remark a sentence about the section; empty for none
   */
  void write(String id, String remark) {
    html.open("section", "class", "card", "id", id, "aria-labelledby", id + "-title");
    html.open("div", "class", "title").open("h3", "id", id + "-title");
    html.value(Titles.of(report.section())).close();
    Look.badge(html, report.status());
    html.close();
    html.open("p", "class", "small").valued("code", report.section()).close();
    if (!remark.isEmpty()) {
      html.element("p", remark);
    }
    if (isAskedFor()) {
      summaries().forEach(summary -> writeSummary(id, summary));
    }
    writeWarnings();
    writePasses();
    writeNotes();
    html.close();
  }

  /** What nobody asked for has nothing to show, and its warnings alarm nobody. */
  private boolean isAskedFor() {
    return Look.of(report.status()) != Look.QUIET;
  }

  private List<Map<?, ?>> summaries() {
    return report.summary().values().stream()
        .filter(Map.class::isInstance)
        .<Map<?, ?>>map(value -> (Map<?, ?>) value)
        .toList();
  }

  private void writeSummary(String id, Map<?, ?> summary) {
    Freshness.find(summary, now).ifPresent(freshness -> freshness.bar().write(html, id + "-fresh"));
    Recovery.find(summary).ifPresent(recovery -> recovery.bar().write(html, id + "-recovery"));
    Facts.write(html, summary);
  }

  private void writeWarnings() {
    List<Fix> fixes = Fix.of(report);
    if (!fixes.isEmpty()) {
      html.open("ul", "class", isAskedFor() ? "fixes" : "fixes quiet");
      fixes.forEach(fix -> fix.write(html));
      html.close();
    }
  }

  private void writePasses() {
    List<CheckResult> passes = report.checks().stream().filter(CheckResult::passes).toList();
    if (passes.isEmpty()) {
      return;
    }
    String count = passes.size() == 1 ? "1 check passes" : passes.size() + " checks pass";
    html.open("details").element("summary", count).open("ul");
    for (CheckResult check : passes) {
      html.open("li").valued("p", check.message());
      html.open("p", "class", "small").valued("code", check.id()).close().close();
    }
    html.close().close();
  }

  private void writeNotes() {
    report.operatorNotes().forEach(note -> html.open("p", "class", "small").value(note).close());
  }
}
