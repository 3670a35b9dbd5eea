package io.cavra.readiness.core.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Shows what one section needs: where its inputs are, and every check that warns. */
final class SectionText {

  private static final int STEP = 2;

  private SectionText() {}

  /** Writes a section among others, under its name. */
  static void write(Page page, ReadinessReport report) {
    page.gap().title(0, report.section() + ": " + words(report));
    SectionPaths.write(page, STEP, report);
    SectionFacts.writeFreshness(page, STEP, report);
    writeWarnings(page, STEP, report);
  }

  /** Writes a line each for sections that are shown and change nothing. */
  static void writeAside(Page page, String title, List<ReadinessReport> reports) {
    if (reports.isEmpty()) {
      return;
    }
    page.gap().text(0, title);
    int columns = Page.Label.columnsFor(reports.stream().map(ReadinessReport::section).toList());
    reports.forEach(
        report ->
            page.put(
                STEP,
                new Page.Label(report.section(), columns, Tone.PLAIN),
                words(report) + (isWanting(report) ? ", " + tally(report) : "")));
  }

  /** Writes every check of the section that warns. */
  static void writeWarnings(Page page, int indent, ReadinessReport report) {
    if (isWanting(report) && report.blocking().isEmpty()) {
      page.gap().text(indent, "the gate needs attention, and no check of it says why");
    }
    report.blocking().stream()
        .collect(groupingBy(CheckResult::message, LinkedHashMap::new, toList()))
        .values()
        .forEach(same -> write(page, indent, same));
  }

  /** Writes one check: its id, its message, and where to look. */
  static void write(Page page, int indent, CheckResult check) {
    write(page, indent, List.of(check));
  }

  /** Writes checks that say the same: one unreadable document is one thing to fix. */
  private static void write(Page page, int indent, List<CheckResult> same) {
    page.gap();
    same.forEach(check -> page.title(indent, check.id()));
    CheckResult check = same.get(0);
    page.text(indent + STEP, check.message());
    if (check.details().get("pointer") instanceof String pointer
        && !check.message().contains(pointer)) {
      page.text(indent + STEP, "at " + pointer);
    }
  }

  /** Says whether somebody has to do something; any other status that is not ready asks nothing. */
  static boolean isWanting(ReadinessReport report) {
    return report.status() == ReadinessStatus.NEEDS_ATTENTION;
  }

  /** Answers a status as words, such as {@code needs attention}. */
  static String words(ReadinessReport report) {
    return report.status().wireName().replace('_', ' ');
  }

  /** Answers a status as the one word, or two, that stand out at the top. */
  static String headline(ReadinessReport report) {
    return words(report).toUpperCase(Locale.ROOT);
  }

  /** Answers how many checks warn. */
  static String tally(ReadinessReport report) {
    int all = report.checks().size();
    int warn = report.blocking().size();
    return warn == 0
        ? Plural.of(all, "check passes", "checks pass")
        : warn + " of " + Plural.of(all, "check warns", "checks warn");
  }
}
