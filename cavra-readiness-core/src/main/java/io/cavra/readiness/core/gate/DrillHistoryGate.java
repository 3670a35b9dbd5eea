package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.RollbackDrill;
import java.util.List;
import java.util.Map;

/** The drill history gate (SPEC.md section 7.6): the way back is kept in practice. */
final class DrillHistoryGate {

  static final EvidenceInput<DrillHistorySummary> INPUT = EvidenceInput.DRILL_HISTORY;

  private static final List<String> NOTES =
      List.of(
          "Repeat the drill before fresh_until, and add it to the history.",
          "Keep the history free of secrets, host names and customer names.");

  private DrillHistoryGate() {}

  static ReadinessGate create() {
    ReadinessCheck requested = Requested.check("go_rollback_drill_history_requested", INPUT);
    return new SectionGate(
        Section.DRILL_HISTORY,
        context -> Requested.isRequested(context, INPUT),
        List.of(
            requested,
            DrillHistoryGate::file,
            latest(
                "go_rollback_drill_latest_passed",
                (demands, at, drill) -> demands.text(at + "/status", drill.status(), "pass"),
                "the latest drill passed"),
            latest(
                "go_rollback_drill_promoted_source",
                (demands, at, drill) ->
                    demands.text(at + "/source_mode", drill.sourceMode(), "promoted"),
                "the latest drill started in mode promoted"),
            latest(
                "go_rollback_drill_disabled_target",
                (demands, at, drill) ->
                    demands.text(at + "/target_mode", drill.targetMode(), "disabled"),
                "the latest drill ended in mode disabled"),
            latest(
                "go_rollback_drill_fallback_verified",
                (demands, at, drill) ->
                    demands.is(at + "/fallback_verified", drill.fallbackVerified(), true),
                "Python was verified to answer again"),
            latest(
                "go_rollback_drill_recovery_sla",
                DrillHistoryGate::ownTarget,
                "Python was back within the time allowed"),
            new DrillPlanTarget(),
            new DrillFreshness(),
            new PublicSafeCheck("go_rollback_drill_public_safe", INPUT)),
        List.of(requested),
        new SectionGate.Layout(
            DrillHistoryGate::settings, DrillHistorySummaryView::summary, NOTES));
  }

  /** What is demanded of each drill at the latest instant, whose pointer is told. */
  interface DrillDemands {
    void of(Demands demands, String pointer, RollbackDrill drill);
  }

  private static ReadinessCheck latest(String id, DrillDemands rule, String passMessage) {
    return context ->
        Reading.of(context, INPUT)
            .check(id, document -> ofLatest(document, rule).result(id, passMessage));
  }

  /** Collects the demands on every drill at the latest instant; without drills none can be met. */
  static Demands ofLatest(EvidenceDocument<DrillHistorySummary> document, DrillDemands rule) {
    Demands demands = new Demands(document);
    demands.that(
        document.value().count() > 0, "/drills", "drills must hold at least one drill, was empty");
    document.value().latest().forEach(one -> rule.of(demands, one.pointer(), one.drill()));
    return demands;
  }

  private static CheckResult file(ReadinessContext context) {
    String id = "go_rollback_drill_history_file";
    return Reading.of(context, INPUT)
        .check(
            id,
            document ->
                ofLatest(
                        document,
                        (demands, at, drill) ->
                            demands
                                .present(at + "/drill_id", drill.drillId())
                                .present(at + "/runbook_ref", drill.runbookRef())
                                .notEmpty(at + "/evidence_refs", drill.evidenceRefs()))
                    .result(id, "the history lists " + drills(document.value().count()))
                    .with("evidence_refs", evidenceRefs(document)));
  }

  private static String drills(long count) {
    return count == 1 ? "1 drill" : count + " drills";
  }

  private static List<Object> evidenceRefs(EvidenceDocument<DrillHistorySummary> document) {
    return document.value().latest().stream()
        .flatMap(
            one ->
                Shown.texts(document, one.pointer("evidence_refs"), one.drill().evidenceRefs())
                    .stream())
        .toList();
  }

  private static void ownTarget(Demands demands, String at, RollbackDrill drill) {
    demands
        .present(at + "/recovery_minutes", drill.recoveryMinutes())
        .present(at + "/max_recovery_minutes", drill.maxRecoveryMinutes());
    drill
        .recoveryMinutes()
        .ifPresent(
            took ->
                drill
                    .maxRecoveryMinutes()
                    .ifPresent(
                        most ->
                            demands.that(
                                drill.isWithinOwnTarget(),
                                at + "/recovery_minutes",
                                Decimals.exceeds(took, most, "max_recovery_minutes"))));
  }

  private static Map<String, Object> settings(ReadinessContext context) {
    return new ReportValues()
        .path("rollback_drill_history_path", context, Setting.ROLLBACK_DRILL_HISTORY_PATH)
        .put(
            "rollback_drill_max_age_days",
            context.settings().decimal(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS))
        .build();
  }
}
