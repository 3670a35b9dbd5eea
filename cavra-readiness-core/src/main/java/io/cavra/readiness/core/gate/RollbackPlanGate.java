package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.RollbackPlan;
import java.util.List;
import java.util.Map;

/** The rollback plan gate (SPEC.md section 7.4): an approved way back to Python. */
final class RollbackPlanGate {

  private static final EvidenceInput<RollbackPlan> INPUT = EvidenceInput.ROLLBACK_PLAN;

  private static final List<String> CONTROLS =
      List.of(
          "python-fallback-available",
          "promoted-mode-disable-tested",
          "rollback-approval-recorded",
          "operator-runbook-linked",
          "evidence-capture-enabled");

  private static final List<String> NOTES =
      List.of(
          "To roll back at once, set CAVRA_GO_BACKEND_MODE to disabled.",
          "Keep the plan free of secrets, host names and customer names.");

  private RollbackPlanGate() {}

  static ReadinessGate create() {
    ReadinessCheck requested = Requested.check("go_rollback_requested", INPUT);
    return new SectionGate(
        Section.ROLLBACK,
        context -> Requested.isRequested(context, INPUT),
        List.of(
            requested,
            context ->
                CheckResult.pass(
                    "python_fallback_available", "Python is available whatever happens to Go"),
            RollbackPlanGate::plan,
            RollbackPlanGate::approval,
            RollbackPlanGate::disablePath,
            RollbackPlanGate::controls,
            new PublicSafeCheck("go_rollback_public_safe", INPUT)),
        List.of(requested),
        new SectionGate.Layout(RollbackPlanGate::settings, RollbackPlanGate::summary, NOTES));
  }

  private static CheckResult plan(ReadinessContext context) {
    String id = "go_rollback_plan";
    return Reading.of(context, INPUT)
        .check(
            id,
            document -> {
              RollbackPlan plan = document.value();
              return new Demands(document)
                  .text("/status", plan.status(), "ready")
                  .present("/max_recovery_minutes", plan.maxRecoveryMinutes())
                  .notEmpty("/rollback_steps", plan.rollbackSteps())
                  .notEmpty("/evidence_refs", plan.evidenceRefs())
                  .result(id, "the plan is ready")
                  .with(
                      "evidence_refs",
                      Shown.texts(document, "/evidence_refs", plan.evidenceRefs()));
            });
  }

  private static CheckResult approval(ReadinessContext context) {
    return Approval.check(
        "go_rollback_approval",
        Reading.of(context, INPUT),
        plan -> new Approval(plan.approved(), plan.approvalId()));
  }

  private static CheckResult disablePath(ReadinessContext context) {
    String id = "go_rollback_disable_path";
    return Reading.of(context, INPUT)
        .check(
            id,
            document ->
                new Demands(document)
                    .text("/target_mode", document.value().targetMode(), "disabled")
                    .result(id, "the plan ends in mode disabled"));
  }

  private static CheckResult controls(ReadinessContext context) {
    String id = "go_rollback_controls";
    return Reading.of(context, INPUT)
        .check(
            id,
            document ->
                new Demands(document)
                    .holdsAll("/controls", document.value().controls(), CONTROLS)
                    .result(id, "every control is in place"));
  }

  private static Map<String, Object> settings(ReadinessContext context) {
    return new ReportValues(1)
        .path("rollback_plan_path", context, Setting.ROLLBACK_PLAN_PATH)
        .build();
  }

  private static Map<String, Object> summary(ReadinessContext context) {
    DocumentSummary<RollbackPlan> shown = DocumentSummary.of(context, INPUT);
    return ReportValues.of(
        "rollback",
        new ReportValues(10)
            .put("status", shown.text("/status", RollbackPlan::status))
            .put("target_mode", shown.text("/target_mode", RollbackPlan::targetMode))
            .put("approved", shown.value(RollbackPlan::approved))
            .put("approval_id", shown.text("/approval_id", RollbackPlan::approvalId))
            .put("max_recovery_minutes", shown.value(RollbackPlan::maxRecoveryMinutes))
            .put("controls", shown.texts("/controls", RollbackPlan::controls))
            .put("rollback_steps", shown.texts("/rollback_steps", RollbackPlan::rollbackSteps))
            .put("evidence_refs", shown.texts("/evidence_refs", RollbackPlan::evidenceRefs))
            .put("valid", shown.isValid())
            .put("sha256", shown.sha256())
            .build());
  }
}
