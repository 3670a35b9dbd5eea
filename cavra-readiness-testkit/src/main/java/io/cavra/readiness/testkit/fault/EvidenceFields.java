package io.cavra.readiness.testkit.fault;

import static io.cavra.readiness.testkit.fault.Field.Kind.FLAG;
import static io.cavra.readiness.testkit.fault.Field.Kind.MINUTES;
import static io.cavra.readiness.testkit.fault.Field.Kind.OBJECTS;
import static io.cavra.readiness.testkit.fault.Field.Kind.TEXT;
import static io.cavra.readiness.testkit.fault.Field.Kind.TEXTS;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.JsonEdit;
import java.util.stream.Stream;

/** The fields of the four public documents, and what blocks without each (sections 4 and 7). */
final class EvidenceFields {

  private EvidenceFields() {}

  static Stream<Fault> all() {
    return Stream.of(promotion(), plan(), rehearsal(), drills()).flatMap(FieldTable::faults);
  }

  private static FieldTable promotion() {
    return new FieldTable(EvidenceInput.PROMOTION_EVIDENCE)
        .needs(
            "/parity_status",
            TEXT,
            set -> set.promotion(p -> p.parityStatus(null)),
            CheckIds.PARITY)
        .needs(
            "/deployment_status",
            TEXT,
            set -> set.promotion(p -> p.deploymentStatus(null)),
            CheckIds.PARITY)
        .needs(
            "/approved",
            FLAG,
            set -> set.promotion(p -> p.approved(null)),
            CheckIds.PROMOTION_APPROVAL)
        .needs(
            "/approval_id",
            TEXT,
            set -> set.promotion(p -> p.approvalId(null)),
            CheckIds.PROMOTION_APPROVAL)
        .needs(
            "/evidence_refs", TEXTS, set -> set.promotion(p -> p.evidenceRefs()), CheckIds.PARITY);
  }

  private static FieldTable plan() {
    return new FieldTable(EvidenceInput.ROLLBACK_PLAN)
        .needs(
            "/status",
            TEXT,
            set -> set.plan(p -> p.status(null)),
            CheckIds.PLAN,
            CheckIds.REHEARSAL_APPROVAL,
            CheckIds.REHEARSAL_SLA)
        .needs(
            "/target_mode",
            TEXT,
            set -> set.plan(p -> p.targetMode(null)),
            CheckIds.PLAN_DISABLE_PATH)
        .needs("/approved", FLAG, set -> set.plan(p -> p.approved(null)), CheckIds.PLAN_APPROVAL)
        .needs(
            "/approval_id",
            TEXT,
            set -> set.plan(p -> p.approvalId(null)),
            CheckIds.PLAN_APPROVAL,
            CheckIds.REHEARSAL_APPROVAL)
        .needs(
            "/max_recovery_minutes",
            MINUTES,
            set -> set.plan(p -> p.maxRecoveryMinutes(null)),
            CheckIds.PLAN,
            CheckIds.REHEARSAL_SLA)
        .needs("/controls", TEXTS, set -> set.plan(p -> p.controls()), CheckIds.PLAN_CONTROLS)
        .needs("/rollback_steps", TEXTS, set -> set.plan(p -> p.rollbackSteps()), CheckIds.PLAN)
        .needs("/evidence_refs", TEXTS, set -> set.plan(p -> p.evidenceRefs()), CheckIds.PLAN);
  }

  private static FieldTable rehearsal() {
    return new FieldTable(EvidenceInput.ROLLBACK_REHEARSAL)
        .needs("/status", TEXT, set -> set.rehearsal(r -> r.status(null)), CheckIds.REHEARSAL)
        .needs(
            "/plan_approval_id",
            TEXT,
            set -> set.rehearsal(r -> r.planApprovalId(null)),
            CheckIds.REHEARSAL_APPROVAL)
        .needs(
            "/simulated",
            FLAG,
            set -> set.rehearsal(r -> r.simulated(null)),
            CheckIds.REHEARSAL_SIMULATED)
        .needs(
            "/fallback_verified",
            FLAG,
            set -> set.rehearsal(r -> r.fallbackVerified(null)),
            CheckIds.REHEARSAL_FALLBACK)
        .needs(
            "/recovery_minutes",
            MINUTES,
            set -> set.rehearsal(r -> r.recoveryMinutes(null)),
            CheckIds.REHEARSAL_SLA)
        .allows("/max_recovery_minutes", MINUTES)
        .needs(
            "/runbook_ref", TEXT, set -> set.rehearsal(r -> r.runbookRef(null)), CheckIds.REHEARSAL)
        .needs(
            "/evidence_refs",
            TEXTS,
            set -> set.rehearsal(r -> r.evidenceRefs()),
            CheckIds.REHEARSAL_REFS);
  }

  private static FieldTable drills() {
    return new FieldTable(EvidenceInput.DRILL_HISTORY)
        .allows("/environment", TEXT)
        .needs(
            "/drills",
            OBJECTS,
            set -> set.drills().respell(EvidenceInput.DRILL_HISTORY, JsonEdit.remove("/drills")),
            Blocks.ofProblem(EvidenceInput.DRILL_HISTORY))
        .needs(
            "/drills/0/drill_id", TEXT, set -> set.drill(0, d -> d.drillId(null)), CheckIds.DRILLS)
        .allows("/drills/0/actor", TEXT)
        .needs(
            "/drills/0/source_mode",
            TEXT,
            set -> set.drill(0, d -> d.sourceMode(null)),
            CheckIds.DRILL_SOURCE)
        .needs(
            "/drills/0/target_mode",
            TEXT,
            set -> set.drill(0, d -> d.targetMode(null)),
            CheckIds.DRILL_TARGET)
        .needs(
            "/drills/0/status",
            TEXT,
            set -> set.drill(0, d -> d.status(null)),
            CheckIds.DRILL_PASSED)
        .needs(
            "/drills/0/fallback_verified",
            FLAG,
            set -> set.drill(0, d -> d.fallbackVerified(null)),
            CheckIds.DRILL_FALLBACK)
        .needs(
            "/drills/0/recovery_minutes",
            MINUTES,
            set -> set.drill(0, d -> d.recoveryMinutes(null)),
            CheckIds.DRILL_SLA,
            CheckIds.DRILL_PLAN_TARGET)
        .needs(
            "/drills/0/max_recovery_minutes",
            MINUTES,
            set -> set.drill(0, d -> d.maxRecoveryMinutes(null)),
            CheckIds.DRILL_SLA)
        .needs(
            "/drills/0/runbook_ref",
            TEXT,
            set -> set.drill(0, d -> d.runbookRef(null)),
            CheckIds.DRILLS)
        .needs(
            "/drills/0/evidence_refs",
            TEXTS,
            set -> set.drill(0, d -> d.evidenceRefs()),
            CheckIds.DRILLS)
        .allows("/drills/1/actor", TEXT)
        .allows("/drills/1/drill_id", TEXT)
        .allows("/drills/1/source_mode", TEXT)
        .allows("/drills/1/target_mode", TEXT)
        .allows("/drills/1/status", TEXT)
        .allows("/drills/1/fallback_verified", FLAG)
        .allows("/drills/1/recovery_minutes", MINUTES)
        .allows("/drills/1/max_recovery_minutes", MINUTES)
        .allows("/drills/1/runbook_ref", TEXT)
        .allows("/drills/1/evidence_refs", TEXTS);
  }
}
