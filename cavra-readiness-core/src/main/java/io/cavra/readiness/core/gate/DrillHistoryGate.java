package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.LatestDrill;
import io.cavra.readiness.evidence.RollbackDrill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drill history gate (SPEC.md section 7.6): the way back is kept in practice. */
final class DrillHistoryGate {

  static final EvidenceInput<DrillHistorySummary> INPUT = EvidenceInput.DRILL_HISTORY;

  private static final List<String> NOTES =
      List.of(
          "Repeat the drill before fresh_until, and add it to the history.",
          "Keep the history free of secrets, host names and customer names.");

  /** The rules on a drill that need nothing but the drill; each is a check of its own. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "go_rollback_drill_latest_passed",
              (demands, drill) -> demands.text("/status", drill.status(), "pass"),
              "the latest drill passed"),
          new Rule(
              "go_rollback_drill_promoted_source",
              (demands, drill) -> demands.text("/source_mode", drill.sourceMode(), "promoted"),
              "the latest drill started in mode promoted"),
          new Rule(
              "go_rollback_drill_disabled_target",
              (demands, drill) -> demands.text("/target_mode", drill.targetMode(), "disabled"),
              "the latest drill ended in mode disabled"),
          new Rule(
              "go_rollback_drill_fallback_verified",
              (demands, drill) -> demands.is("/fallback_verified", drill.fallbackVerified(), true),
              "Python was verified to answer again"),
          new Rule(
              "go_rollback_drill_recovery_sla",
              DrillHistoryGate::ownTarget,
              "Python was back within the time allowed"));

  private DrillHistoryGate() {}

  /** A demand on each of the latest drills, as a check. */
  private record Rule(String id, Demands.ElementDemands<RollbackDrill> demands, String passMessage)
      implements ReadinessCheck {

    @Override
    public CheckResult evaluate(ReadinessContext context) {
      return Reading.of(context, INPUT)
          .check(id, document -> ofLatest(document, demands).result(id, passMessage));
    }
  }

  static ReadinessGate create() {
    ReadinessCheck requested = Requested.check("go_rollback_drill_history_requested", INPUT);
    List<ReadinessCheck> checks = new ArrayList<>(List.of(requested, DrillHistoryGate::file));
    checks.addAll(RULES);
    checks.add(new DrillPlanTarget());
    checks.add(new DrillFreshness());
    checks.add(new PublicSafeCheck("go_rollback_drill_public_safe", INPUT));
    return new SectionGate(
        Section.DRILL_HISTORY,
        context -> Requested.isRequested(context, INPUT),
        checks,
        List.of(requested),
        new SectionGate.Layout(
            DrillHistoryGate::settings, DrillHistorySummaryView::summary, NOTES));
  }

  /** Collects the demands on every drill at the latest instant; without drills none can be met. */
  static Demands ofLatest(
      EvidenceDocument<DrillHistorySummary> document, Demands.ElementDemands<RollbackDrill> rule) {
    Demands demands = new Demands(document);
    demands.that(
        document.value().count() > 0,
        "/drills",
        "drills must hold at least one drill, was absent or empty");
    for (LatestDrill one : document.value().latest()) {
      rule.of(demands.of("/drills", one.index()), one.drill());
    }
    return demands;
  }

  /** Says whether one of the latest drills meets every demand on it but that it is fresh. */
  static boolean isMetBy(
      LatestDrill one, EvidenceDocument<DrillHistorySummary> document, ReadinessContext context) {
    Demands demands = new Demands(document);
    Demands ofDrill = demands.of("/drills", one.index());
    documented(ofDrill, one.drill());
    RULES.forEach(rule -> rule.demands.of(ofDrill, one.drill()));
    DrillPlanTarget.demands(context).of(ofDrill, one.drill());
    return demands.areMet();
  }

  private static CheckResult file(ReadinessContext context) {
    String id = "go_rollback_drill_history_file";
    return Reading.of(context, INPUT)
        .check(
            id,
            document ->
                ofLatest(document, DrillHistoryGate::documented)
                    .result(id, "the history lists " + drills(document.value().count()))
                    .with("evidence_refs", evidenceRefs(document)));
  }

  private static void documented(Demands demands, RollbackDrill drill) {
    demands
        .present("/drill_id", drill.drillId())
        .present("/runbook_ref", drill.runbookRef())
        .notEmpty("/evidence_refs", drill.evidenceRefs());
  }

  private static String drills(long count) {
    return count == 1 ? "1 drill" : count + " drills";
  }

  private static List<Object> evidenceRefs(EvidenceDocument<DrillHistorySummary> document) {
    List<Object> refs = new ArrayList<>();
    for (LatestDrill one : document.value().latest()) {
      refs.addAll(Shown.evidenceRefs(document, one));
    }
    return refs;
  }

  private static void ownTarget(Demands demands, RollbackDrill drill) {
    Optional<BigDecimal> took = drill.recoveryMinutes();
    Optional<BigDecimal> most = drill.maxRecoveryMinutes();
    demands.present("/recovery_minutes", took).present("/max_recovery_minutes", most);
    if (took.isPresent() && most.isPresent() && !drill.isWithinOwnTarget()) {
      demands.unmet(
          "/recovery_minutes",
          RecoveryText.exceeds(took.get(), most.get(), "max_recovery_minutes"));
    }
  }

  private static Map<String, Object> settings(ReadinessContext context) {
    return new ReportValues(2)
        .path("rollback_drill_history_path", context, Setting.ROLLBACK_DRILL_HISTORY_PATH)
        .put(
            "rollback_drill_max_age_days",
            context.settings().decimal(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS))
        .build();
  }
}
