package io.cavra.readiness.core.report;

import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.text.DecimalText;
import io.cavra.readiness.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/** Shows what a section's summary says that a person relies on: approvals, evidence, dates. */
final class SectionFacts {

  /** What is shown of a summary, in this order: its key, and what a person calls it. */
  private enum Fact {
    APPROVAL("approval_id", "approval"),
    PLAN_APPROVAL("plan_approval_id", "plan approval"),
    LATEST_DRILL("latest_drill_id", "latest drill"),
    EXECUTED_AT("latest_executed_at", "executed at"),
    AGE("age_days", "age in days"),
    FRESH_UNTIL("fresh_until", "fresh until"),
    RUNBOOK("runbook_ref", "runbook"),
    EVIDENCE("evidence_refs", "evidence");

    private final String key;
    private final String label;

    Fact(String key, String label) {
      this.key = key;
      this.label = label;
    }
  }

  private static final int COLUMNS =
      Page.Label.columnsFor(Stream.of(Fact.values()).map(fact -> fact.label).toList());

  private SectionFacts() {}

  /** Says whether the summary holds anything to show. */
  static boolean exist(ReadinessReport report) {
    return maps(report)
        .anyMatch(map -> Stream.of(Fact.values()).anyMatch(f -> !texts(map, f).isEmpty()));
  }

  /** Writes all there is to show. */
  static void write(Page page, int indent, ReadinessReport report) {
    maps(report)
        .forEach(map -> Stream.of(Fact.values()).forEach(fact -> write(page, indent, fact, map)));
  }

  /** Writes until when the section's evidence is fresh, where it says so. */
  static void writeFreshness(Page page, int indent, ReadinessReport report) {
    maps(report).forEach(map -> write(page, indent, Fact.FRESH_UNTIL, map));
  }

  private static void write(Page page, int indent, Fact fact, Map<?, ?> map) {
    String label = fact.label;
    for (String text : texts(map, fact)) {
      page.put(indent, new Page.Label(label, COLUMNS, Tone.PLAIN), text);
      label = "";
    }
  }

  private static Stream<Map<?, ?>> maps(ReadinessReport report) {
    return report.summary().values().stream()
        .filter(Map.class::isInstance)
        .map(value -> (Map<?, ?>) value);
  }

  private static List<String> texts(Map<?, ?> map, Fact fact) {
    Object value = map.get(fact.key);
    List<?> values =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    return values.stream().map(SectionFacts::text).toList();
  }

  /** An entry that the scan found something in is null in every report. */
  private static String text(@Nullable Object one) {
    if (one == null) {
      return "(withheld)";
    }
    return one instanceof Number number
        ? DecimalText.of(number)
        : Quoted.unlessOneWord(one.toString());
  }
}
