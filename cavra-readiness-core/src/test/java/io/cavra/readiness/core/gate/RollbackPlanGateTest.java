package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.ReadySet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rollback plan gate (SPEC.md section 7.4). */
class RollbackPlanGateTest extends GateTable {

  private static final EvidenceInput<?> INPUT = EvidenceInput.ROLLBACK_PLAN;

  private static final List<String> CONTROLS =
      List.of(
          "python-fallback-available",
          "promoted-mode-disable-tested",
          "rollback-approval-recorded",
          "operator-runbook-linked",
          "evidence-capture-enabled");

  RollbackPlanGateTest() {
    super(ReadinessGates.rollbackPlan());
  }

  @Passes("go_rollback_requested")
  ReadySet pathConfiguredInModeDisabled() {
    return ready().mode(BackendMode.DISABLED);
  }

  @Blocks("go_rollback_requested")
  ReadySet neitherPromotedNorConfigured() {
    return ready().mode(BackendMode.SHADOW).without(INPUT);
  }

  @Passes("python_fallback_available")
  ReadySet python() {
    return ready();
  }

  @Passes("go_rollback_plan")
  ReadySet planOfTheShortestTimeAndOneStep() {
    return ready()
        .plan(one -> one.maxRecoveryMinutes(new BigDecimal("1e-999")).rollbackSteps("Disable."));
  }

  @Blocks("go_rollback_plan")
  ReadySet statusInAnotherCase() {
    return ready().plan(one -> one.status("Ready"));
  }

  @Blocks("go_rollback_plan")
  ReadySet statusAbsent() {
    return ready().plan(one -> one.status(null));
  }

  @Blocks("go_rollback_plan")
  ReadySet noTimeAllowed() {
    return ready().plan(one -> one.maxRecoveryMinutes(null));
  }

  @Blocks("go_rollback_plan")
  ReadySet noSteps() {
    return ready().plan(one -> one.rollbackSteps());
  }

  @Blocks("go_rollback_plan")
  ReadySet noReferences() {
    return ready().plan(one -> one.evidenceRefs());
  }

  @Passes("go_rollback_approval")
  ReadySet approved() {
    return ready().plan(one -> one.approvalId("a"));
  }

  @Blocks("go_rollback_approval")
  ReadySet notApproved() {
    return ready().plan(one -> one.approved(false));
  }

  @Blocks("go_rollback_approval")
  ReadySet approvedAbsent() {
    return ready().plan(one -> one.approved(null));
  }

  @Blocks("go_rollback_approval")
  ReadySet approvalIdBlank() {
    return ready().plan(one -> one.approvalId("\u2007\u202F"));
  }

  @Passes("go_rollback_disable_path")
  ReadySet endsInDisabled() {
    return ready().plan(one -> one.targetMode("disabled"));
  }

  @Blocks("go_rollback_disable_path")
  ReadySet endsInShadow() {
    return ready().plan(one -> one.targetMode("shadow"));
  }

  @Blocks("go_rollback_disable_path")
  ReadySet endsInDisabledInAnotherCase() {
    return ready().plan(one -> one.targetMode("DISABLED"));
  }

  @Blocks("go_rollback_disable_path")
  ReadySet endsNowhere() {
    return ready().plan(one -> one.targetMode(null));
  }

  @Passes("go_rollback_controls")
  ReadySet controlsInAnyOrderAndOneMore() {
    List<String> shuffled = new ArrayList<>(CONTROLS);
    java.util.Collections.reverse(shuffled);
    shuffled.add(2, "one-more");
    return ready().plan(one -> one.controls(shuffled.toArray(String[]::new)));
  }

  @Blocks("go_rollback_controls")
  ReadySet noControls() {
    return ready().plan(one -> one.controls());
  }

  @Passes("go_rollback_public_safe")
  ReadySet nothingFound() {
    return ready();
  }

  @Blocks("go_rollback_public_safe")
  ReadySet somethingFound() {
    return ready().findings(INPUT, new PublicSafeFinding("script", "/rollback_steps/1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void everyControlIsNeededAndTheMissingOneIsNamed(int lacking) {
    List<String> rest = new ArrayList<>(CONTROLS);
    String missing = rest.remove(lacking);
    rest.add(missing + " ");
    ReadySet set = ready().plan(one -> one.controls(rest.toArray(String[]::new)));
    assertEquals(Set.of("go_rollback_controls"), blocking(report(set)));
    assertEquals(
        "controls must hold " + missing + ", at /controls", message(set, "go_rollback_controls"));
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyProblemBlocksEveryCheckOnTheDocumentAndNoOther(ProblemCode code) {
    assertEquals(
        Set.of(
            "go_rollback_plan",
            "go_rollback_approval",
            "go_rollback_disable_path",
            "go_rollback_controls"),
        blocking(report(ready().broken(INPUT, code))));
  }

  @Test
  void notRequestedListsItsFirstCheckAlone() {
    ReadinessReport report = report(neitherPromotedNorConfigured());
    assertEquals(ReadinessStatus.NOT_REQUESTED, report.status());
    assertEquals(1, report.checks().size());
  }
}
