package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.evidence.RollbackRehearsal;
import io.cavra.readiness.text.Quoted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rollback rehearsal gate (SPEC.md section 7.5): the plan was tried once, and in time. */
final class RollbackRehearsalGate {

  private static final EvidenceInput<RollbackRehearsal> INPUT = EvidenceInput.ROLLBACK_REHEARSAL;

  private static final String PLAN_APPROVAL = "/plan_approval_id";
  private static final String PLAN_MINUTES = "the rollback plan's max_recovery_minutes";

  private static final List<String> NOTES =
      List.of(
          "Rehearse again whenever the plan is approved anew.",
          "Keep the evidence free of secrets, host names and customer names.");

  private RollbackRehearsalGate() {}

  static ReadinessGate create() {
    ReadinessCheck requested = Requested.check("go_rollback_rehearsal_requested", INPUT);
    return new SectionGate(
        Section.REHEARSAL,
        context -> Requested.isRequested(context, INPUT),
        List.of(
            requested,
            RollbackRehearsalGate::evidence,
            RollbackRehearsalGate::planApproval,
            RollbackRehearsalGate::simulated,
            RollbackRehearsalGate::fallbackVerified,
            RollbackRehearsalGate::recoverySla,
            RollbackRehearsalGate::evidenceRefs,
            new PublicSafeCheck("go_rollback_rehearsal_public_safe", INPUT)),
        List.of(requested),
        new SectionGate.Layout(
            RollbackRehearsalGate::settings, RollbackRehearsalGate::summary, NOTES));
  }

  private static CheckResult evidence(ReadinessContext context) {
    String id = "go_rollback_rehearsal_evidence";
    return Reading.of(context, INPUT)
        .check(
            id,
            document ->
                new Demands(document)
                    .text("/status", document.value().status(), "pass")
                    .present("/runbook_ref", document.value().runbookRef())
                    .result(id, "the rehearsal passed"));
  }

  private static CheckResult planApproval(ReadinessContext context) {
    String id = "go_rollback_rehearsal_plan_approval";
    return Reading.of(context, INPUT).check(id, document -> planApproval(context, id, document));
  }

  private static CheckResult planApproval(
      ReadinessContext context, String id, EvidenceDocument<RollbackRehearsal> document) {
    Optional<String> rehearsed = document.value().planApprovalId();
    Demands demands = new Demands(document).present(PLAN_APPROVAL, rehearsed);
    CountedPlan.find(context)
        .ifPresentOrElse(
            plan -> rehearsedIsApproved(demands, rehearsed, plan),
            () -> notComparable(demands, CountedPlan.remedy(context)));
    return demands
        .result(id, "the plan that was rehearsed is the plan that is approved")
        .with("approval_id", document.shown(PLAN_APPROVAL, rehearsed).orElse(null));
  }

  private static void rehearsedIsApproved(
      Demands demands, Optional<String> rehearsed, EvidenceDocument<RollbackPlan> plan) {
    Optional<String> approved = plan.value().approvalId();
    if (approved.isEmpty()) {
      notComparable(demands, "that plan has none; record its approval there");
    } else if (rehearsed.isPresent() && !rehearsed.equals(approved)) {
      String wanted =
          plan.shown("/approval_id", approved).map(text -> " " + Quoted.of(text)).orElse("");
      demands.unmet(
          PLAN_APPROVAL,
          "plan_approval_id must be the rollback plan's approval_id"
              + wanted
              + demands.was(PLAN_APPROVAL, rehearsed));
    }
  }

  private static void notComparable(Demands demands, String why) {
    demands.unmet(
        PLAN_APPROVAL, "plan_approval_id must be the rollback plan's approval_id, and " + why);
  }

  private static CheckResult simulated(ReadinessContext context) {
    return isTrue(
        context, "go_rollback_rehearsal_simulated", "simulated", RollbackRehearsal::simulated);
  }

  private static CheckResult fallbackVerified(ReadinessContext context) {
    return isTrue(
        context,
        "go_rollback_rehearsal_fallback_verified",
        "fallback_verified",
        RollbackRehearsal::fallbackVerified);
  }

  private static CheckResult isTrue(
      ReadinessContext context,
      String id,
      String field,
      Function<RollbackRehearsal, Optional<Boolean>> value) {
    return Reading.of(context, INPUT)
        .check(
            id,
            document ->
                new Demands(document)
                    .is("/" + field, value.apply(document.value()), true)
                    .result(id, field + " is true"));
  }

  private static CheckResult recoverySla(ReadinessContext context) {
    String id = "go_rollback_rehearsal_recovery_sla";
    return Reading.of(context, INPUT)
        .check(
            id,
            document -> {
              RollbackRehearsal rehearsal = document.value();
              Demands demands =
                  new Demands(document).present("/recovery_minutes", rehearsal.recoveryMinutes());
              rehearsal
                  .maxRecoveryMinutes()
                  .ifPresent(most -> within(demands, rehearsal, most, "max_recovery_minutes"));
              Optional<EvidenceDocument<RollbackPlan>> plan = CountedPlan.find(context);
              if (plan.isEmpty()) {
                notComparableMinutes(demands, CountedPlan.remedy(context));
              } else {
                withinPlan(demands, rehearsal, plan.get().value().maxRecoveryMinutes());
              }
              return demands.result(id, "Python was back within the time allowed");
            });
  }

  private static void withinPlan(
      Demands demands, RollbackRehearsal rehearsal, Optional<BigDecimal> most) {
    if (most.isEmpty()) {
      notComparableMinutes(demands, "that plan states none; state them in the plan");
      return;
    }
    within(demands, rehearsal, most.get(), PLAN_MINUTES);
  }

  private static void notComparableMinutes(Demands demands, String why) {
    demands.unmet(
        "/recovery_minutes", "recovery_minutes must be at most " + PLAN_MINUTES + ", and " + why);
  }

  private static void within(
      Demands demands, RollbackRehearsal rehearsal, BigDecimal most, String name) {
    Optional<BigDecimal> took = rehearsal.recoveryMinutes();
    if (took.isPresent() && took.get().compareTo(most) > 0) {
      demands.unmet("/recovery_minutes", RecoveryText.exceeds(took.get(), most, name));
    }
  }

  private static CheckResult evidenceRefs(ReadinessContext context) {
    String id = "go_rollback_rehearsal_evidence_refs";
    return Reading.of(context, INPUT)
        .check(
            id,
            document -> {
              List<String> refs = document.value().evidenceRefs();
              return new Demands(document)
                  .notEmpty("/evidence_refs", refs)
                  .result(id, "evidence is referenced")
                  .with("evidence_refs", Shown.texts(document, "/evidence_refs", refs));
            });
  }

  private static Map<String, Object> settings(ReadinessContext context) {
    return new ReportValues(1)
        .path("rollback_rehearsal_path", context, Setting.ROLLBACK_REHEARSAL_PATH)
        .build();
  }

  private static Map<String, Object> summary(ReadinessContext context) {
    DocumentSummary<RollbackRehearsal> shown = DocumentSummary.of(context, INPUT);
    return ReportValues.of(
        "rehearsal",
        new ReportValues(10)
            .put("status", shown.text("/status", RollbackRehearsal::status))
            .put(
                "plan_approval_id",
                shown.text("/plan_approval_id", RollbackRehearsal::planApprovalId))
            .put("simulated", shown.value(RollbackRehearsal::simulated))
            .put("fallback_verified", shown.value(RollbackRehearsal::fallbackVerified))
            .put("recovery_minutes", shown.value(RollbackRehearsal::recoveryMinutes))
            .put("max_recovery_minutes", shown.value(RollbackRehearsal::maxRecoveryMinutes))
            .put("runbook_ref", shown.text("/runbook_ref", RollbackRehearsal::runbookRef))
            .put("evidence_refs", shown.texts("/evidence_refs", RollbackRehearsal::evidenceRefs))
            .put("valid", shown.isValid())
            .put("sha256", shown.sha256())
            .build());
  }
}
