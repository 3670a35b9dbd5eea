package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.ReadySet;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rollback rehearsal gate (SPEC.md section 7.5); the ready plan allows 15 minutes. */
class RollbackRehearsalGateTest extends GateTable {

  private static final EvidenceInput<?> INPUT = EvidenceInput.ROLLBACK_REHEARSAL;
  private static final String SLA = "go_rollback_rehearsal_recovery_sla";
  private static final String APPROVAL = "go_rollback_rehearsal_plan_approval";

  RollbackRehearsalGateTest() {
    super(ReadinessGates.rollbackRehearsal());
  }

  private static BigDecimal minutes(String text) {
    return new BigDecimal(text);
  }

  @Passes("go_rollback_rehearsal_requested")
  ReadySet pathConfiguredInModeEnforce() {
    return ready().mode(BackendMode.ENFORCE);
  }

  @Blocks("go_rollback_rehearsal_requested")
  ReadySet neitherPromotedNorConfigured() {
    return ready().mode(BackendMode.DISABLED).without(INPUT);
  }

  @Passes("go_rollback_rehearsal_evidence")
  ReadySet passed() {
    return ready().rehearsal(one -> one.status("pass").runbookRef("r"));
  }

  @Blocks("go_rollback_rehearsal_evidence")
  ReadySet statusWithABlank() {
    return ready().rehearsal(one -> one.status("pass "));
  }

  @Blocks("go_rollback_rehearsal_evidence")
  ReadySet statusAbsent() {
    return ready().rehearsal(one -> one.status(null));
  }

  @Blocks("go_rollback_rehearsal_evidence")
  ReadySet noRunbook() {
    return ready().rehearsal(one -> one.runbookRef(" "));
  }

  @Passes(APPROVAL)
  ReadySet planThatIsNotApprovedButReady() {
    return ready().plan(one -> one.approved(false).targetMode(null).controls().evidenceRefs());
  }

  @Blocks(APPROVAL)
  ReadySet approvalOfAnotherPlan() {
    return ready().rehearsal(one -> one.planApprovalId("apr_other"));
  }

  @Blocks(APPROVAL)
  ReadySet approvalInAnotherCase() {
    return ready().rehearsal(one -> one.planApprovalId("APR_go_backend_rollback"));
  }

  @Blocks(APPROVAL)
  ReadySet planApprovalAbsent() {
    return ready().rehearsal(one -> one.planApprovalId(null));
  }

  @Blocks(APPROVAL)
  ReadySet planWithoutApprovalId() {
    return ready().plan(one -> one.approvalId(null));
  }

  @Blocks(APPROVAL)
  ReadySet absentNeverEqualsAbsent() {
    return ready().plan(one -> one.approvalId(null)).rehearsal(one -> one.planApprovalId(null));
  }

  @Blocks(value = APPROVAL, knockOns = SLA)
  ReadySet planThatIsNotReady() {
    return ready().plan(one -> one.status("draft"));
  }

  @Blocks(value = APPROVAL, knockOns = SLA)
  ReadySet planMissing() {
    return ready().broken(EvidenceInput.ROLLBACK_PLAN, ProblemCode.MISSING);
  }

  @Blocks(value = APPROVAL, knockOns = SLA)
  ReadySet planNotConfigured() {
    return ready().without(EvidenceInput.ROLLBACK_PLAN);
  }

  @Passes("go_rollback_rehearsal_simulated")
  ReadySet simulated() {
    return ready();
  }

  @Blocks("go_rollback_rehearsal_simulated")
  ReadySet notSimulated() {
    return ready().rehearsal(one -> one.simulated(false));
  }

  @Blocks("go_rollback_rehearsal_simulated")
  ReadySet simulatedAbsent() {
    return ready().rehearsal(one -> one.simulated(null));
  }

  @Passes("go_rollback_rehearsal_fallback_verified")
  ReadySet fallbackVerified() {
    return ready();
  }

  @Blocks("go_rollback_rehearsal_fallback_verified")
  ReadySet fallbackNotVerified() {
    return ready().rehearsal(one -> one.fallbackVerified(false));
  }

  @Blocks("go_rollback_rehearsal_fallback_verified")
  ReadySet fallbackVerifiedAbsent() {
    return ready().rehearsal(one -> one.fallbackVerified(null));
  }

  @Passes(SLA)
  ReadySet exactlyAsLongAsBothAllow() {
    return ready().rehearsal(one -> one.recoveryMinutes(minutes("15.000")));
  }

  @Passes(SLA)
  ReadySet planAllowsWhereTheRehearsalStatesNothing() {
    return ready().rehearsal(one -> one.maxRecoveryMinutes(null).recoveryMinutes(minutes("15")));
  }

  @Blocks(SLA)
  ReadySet longerThanThePlanWhereTheRehearsalStatesNothing() {
    return ready()
        .rehearsal(
            one -> one.maxRecoveryMinutes(null).recoveryMinutes(minutes("15.0000000000000001")));
  }

  @Blocks(SLA)
  ReadySet longerThanItsOwnTarget() {
    return ready()
        .rehearsal(
            one ->
                one.maxRecoveryMinutes(minutes("0.3")).recoveryMinutes(minutes("0.30000000001")));
  }

  @Blocks(SLA)
  ReadySet longerThanThePlanThoughWithinItsOwn() {
    return ready()
        .rehearsal(one -> one.maxRecoveryMinutes(minutes("60")).recoveryMinutes(minutes("16")));
  }

  @Blocks(SLA)
  ReadySet recoveryMinutesAbsent() {
    return ready().rehearsal(one -> one.recoveryMinutes(null));
  }

  @Blocks(SLA)
  ReadySet planThatStatesNoTime() {
    return ready().plan(one -> one.maxRecoveryMinutes(null));
  }

  @Passes("go_rollback_rehearsal_evidence_refs")
  ReadySet oneReference() {
    return ready().rehearsal(one -> one.evidenceRefs("r"));
  }

  @Blocks("go_rollback_rehearsal_evidence_refs")
  ReadySet noReferences() {
    return ready().rehearsal(one -> one.evidenceRefs());
  }

  @Passes("go_rollback_rehearsal_public_safe")
  ReadySet nothingFound() {
    return ready();
  }

  @Blocks("go_rollback_rehearsal_public_safe")
  ReadySet somethingFound() {
    return ready().findings(INPUT, new PublicSafeFinding("hostname", "/runbook_ref"));
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyProblemBlocksEveryCheckOnTheDocumentAndNoOther(ProblemCode code) {
    assertEquals(
        Set.of(
            "go_rollback_rehearsal_evidence",
            APPROVAL,
            "go_rollback_rehearsal_simulated",
            "go_rollback_rehearsal_fallback_verified",
            SLA,
            "go_rollback_rehearsal_evidence_refs"),
        blocking(report(ready().broken(INPUT, code))));
  }

  @Test
  void notRequestedListsItsFirstCheckAlone() {
    ReadinessReport report = report(neitherPromotedNorConfigured());
    assertEquals(ReadinessStatus.NOT_REQUESTED, report.status());
    assertEquals(1, report.checks().size());
  }

  @Test
  void passingApprovalNamesTheApprovalItReliesOn() {
    assertEquals(
        "apr_go_backend_rollback", check(report(ready()), APPROVAL).details().get("approval_id"));
  }

  @Test
  void bothTargetsThatAreMissedAreTold() {
    ReadySet set =
        ready()
            .rehearsal(
                one -> one.maxRecoveryMinutes(minutes("5")).recoveryMinutes(minutes("16.5")));
    assertEquals(
        "recovery_minutes must be at most max_recovery_minutes (5), was 16.5, at /recovery_minutes;"
            + " recovery_minutes must be at most the rollback plan's max_recovery_minutes (15), was"
            + " 16.5, at /recovery_minutes",
        message(set, SLA));
  }

  @Test
  void approvalWithAFindingIsShownByNeitherDocument() {
    String secret = "apr@acme";
    ReadySet set =
        ready()
            .plan(one -> one.approvalId(secret))
            .findings(EvidenceInput.ROLLBACK_PLAN, new PublicSafeFinding("email", "/approval_id"))
            .rehearsal(one -> one.planApprovalId(secret + "2"))
            .findings(INPUT, new PublicSafeFinding("email", "/plan_approval_id"));
    ReadinessReport report = report(set);
    assertTrue(check(report, APPROVAL).blocks());
    assertFalse(report.toMap().toString().contains("acme"), report.toMap().toString());
  }
}
