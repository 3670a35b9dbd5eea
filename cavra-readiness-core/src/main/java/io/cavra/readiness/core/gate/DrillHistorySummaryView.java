package io.cavra.readiness.core.gate;

import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.LatestDrill;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.text.Rfc3339;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The summary of a drill history in its report (SPEC.md section 6), around the drill shown. */
final class DrillHistorySummaryView {

  private final ReadinessContext context;
  private final Evidence<DrillHistorySummary> evidence;
  private final Optional<LatestDrill> drill;
  private final Optional<BigDecimal> maxAge;

  private DrillHistorySummaryView(ReadinessContext context) {
    this.context = context;
    this.evidence = context.evidence().of(DrillHistoryGate.INPUT);
    this.maxAge = context.settings().decimal(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS);
    this.drill =
        evidence instanceof EvidenceDocument<DrillHistorySummary> document
            ? shown(document)
            : Optional.empty();
  }

  static Map<String, Object> summary(ReadinessContext context) {
    return ReportValues.of("history", new DrillHistorySummaryView(context).history());
  }

  /**
   * Of drills that tie, the first listed that fails a check is shown, else the first listed. They
   * share their age, so when that fails it fails in the first.
   */
  private Optional<LatestDrill> shown(EvidenceDocument<DrillHistorySummary> document) {
    List<LatestDrill> latest = document.value().latest();
    for (LatestDrill one : latest) {
      if (!isFresh(one.drill()) || !DrillHistoryGate.isMetBy(one, document, context)) {
        return Optional.of(one);
      }
    }
    return latest.isEmpty() ? Optional.empty() : Optional.of(latest.get(0));
  }

  private Map<String, Object> history() {
    boolean valid = evidence.document().isPresent();
    return new ReportValues(18)
        .put("valid", valid)
        .put("schema_version", valid ? DrillHistory.SCHEMA : null)
        .put("environment", environment())
        .put("drill_count", evidence.document().map(DrillHistorySummary::count))
        .put("latest_drill_id", text("drill_id", RollbackDrill::drillId))
        .put("latest_status", text("status", RollbackDrill::status))
        .put("latest_source_mode", text("source_mode", RollbackDrill::sourceMode))
        .put("latest_target_mode", text("target_mode", RollbackDrill::targetMode))
        .put("latest_executed_at", executedAt().flatMap(Rfc3339::find))
        .put("age_days", age().map(DrillAge::days))
        .put("fresh", drill.filter(one -> isFresh(one.drill())).isPresent())
        .put("fresh_until", freshUntil().flatMap(Rfc3339::find))
        .put("fallback_verified", value(RollbackDrill::fallbackVerified))
        .put("recovery_sla_met", value(one -> Optional.of(one.isWithinOwnTarget())))
        .put("recovery_minutes", value(RollbackDrill::recoveryMinutes))
        .put("max_recovery_minutes", value(RollbackDrill::maxRecoveryMinutes))
        .put("runbook_ref", text("runbook_ref", RollbackDrill::runbookRef))
        .put("evidence_refs", evidenceRefs())
        .build();
  }

  private Optional<String> environment() {
    return evidence instanceof EvidenceDocument<DrillHistorySummary> document
        ? document.shown("/environment", document.value().environment())
        : Optional.empty();
  }

  private Optional<Instant> executedAt() {
    return drill.map(one -> one.drill().executedAt());
  }

  private Optional<DrillAge> age() {
    return drill.flatMap(one -> age(one.drill()));
  }

  private Optional<DrillAge> age(RollbackDrill drill) {
    return context.findNow().map(now -> new DrillAge(drill.executedAt(), now));
  }

  private boolean isFresh(RollbackDrill drill) {
    return age(drill)
        .filter(age -> !age.isAhead())
        .filter(age -> maxAge.filter(most -> !age.isOlderThan(most)).isPresent())
        .isPresent();
  }

  private Optional<Instant> freshUntil() {
    return executedAt().flatMap(at -> maxAge.map(most -> DrillAge.freshUntil(at, most)));
  }

  private <V> Optional<V> value(Function<RollbackDrill, Optional<V>> field) {
    return drill.flatMap(one -> field.apply(one.drill()));
  }

  private Optional<String> text(String name, Function<RollbackDrill, Optional<String>> field) {
    return evidence instanceof EvidenceDocument<DrillHistorySummary> document
        ? drill.flatMap(one -> Shown.text(document, one, name, field.apply(one.drill())))
        : Optional.empty();
  }

  private List<?> evidenceRefs() {
    return evidence instanceof EvidenceDocument<DrillHistorySummary> document && drill.isPresent()
        ? Shown.evidenceRefs(document, drill.get())
        : List.of();
  }
}
