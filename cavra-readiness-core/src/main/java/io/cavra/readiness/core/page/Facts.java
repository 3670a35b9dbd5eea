package io.cavra.readiness.core.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/** What a section's summary says that a person relies on: approvals, drills, evidence. */
final class Facts {

  /** What is shown of a summary, in this order. */
  private enum Fact {
    ENVIRONMENT("environment", "Environment"),
    APPROVAL("approval_id", "Approval"),
    PLAN_APPROVAL("plan_approval_id", "Approval of the plan"),
    LATEST_DRILL("latest_drill_id", "Latest drill"),
    EXECUTED_AT("latest_executed_at", "Executed at"),
    OUTCOME("latest_status", "Outcome"),
    FRESH_UNTIL("fresh_until", "Fresh until"),
    TARGET("max_recovery_minutes", "Recovery target, minutes"),
    RUNBOOK("runbook_ref", "Runbook"),
    STEPS("rollback_steps", "Rollback steps"),
    EVIDENCE("evidence_refs", "Evidence references");

    private final String key;
    private final String label;
    private final boolean isTime;

    Fact(String key, String label) {
      this.key = key;
      this.label = label;
      this.isTime = key.equals("latest_executed_at") || key.equals("fresh_until");
    }
  }

  private static final String WITHHELD = "withheld";

  private Facts() {}

  static void write(Html html, Map<?, ?> summary) {
    List<Fact> stated =
        Stream.of(Fact.values())
            .filter(fact -> summary.containsKey(fact.key))
            // Where there is a recovery, a bar shows it against its target.
            .filter(fact -> fact != Fact.TARGET || !summary.containsKey("recovery_minutes"))
            .toList();
    if (!stated.isEmpty()) {
      html.open("dl");
      stated.forEach(fact -> write(html, fact, summary.get(fact.key)));
      html.close();
    }
  }

  private static void write(Html html, Fact fact, @Nullable Object value) {
    if (value instanceof List<?> values && !values.isEmpty()) {
      open(html, fact.label).open(fact == Fact.STEPS ? "ol" : "ul");
      values.forEach(one -> writeEntry(html, one));
      html.close().close().close();
    } else if (value == null || value instanceof List<?>) {
      open(html, fact.label).element("span", "none to show", "class", "muted").close().close();
    } else if (fact.isTime && Times.find(value).isPresent()) {
      time(html, fact.label, value.toString());
    } else {
      open(html, fact.label).value(Values.of(value)).close().close();
    }
  }

  /** An entry that the scan found something in is null in every report. */
  private static void writeEntry(Html html, @Nullable Object entry) {
    if (entry == null) {
      html.open("li").element("span", WITHHELD, "class", "muted").close();
    } else {
      html.valued("li", Values.of(entry));
    }
  }

  /** Writes a time beside its label. */
  static void time(Html html, String label, String time) {
    open(html, label).element("time", time, "datetime", time).close().close();
  }

  /** Opens the place beside a label; two tags are open then. */
  static Html open(Html html, String label) {
    return html.open("div").element("dt", label).open("dd");
  }
}
