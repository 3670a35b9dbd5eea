package io.cavra.readiness.core.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Production readiness: what blocks it depends on the mode (SPEC.md section 6). */
class ProductionTest {

  private static final ReadySet READY = ReadySet.at(Instant.parse("2026-11-22T02:04:15Z"));

  private static final ReadySet EVERYTHING_WRONG =
      READY
          .runtime("")
          .updaterPolicy(one -> one.defaultAutoUpdate(true))
          .promotion(one -> one.approved(false))
          .plan(one -> one.approved(false))
          .rehearsal(one -> one.simulated(false))
          .drill(0, one -> one.status("fail"));

  private static final ReadinessGate FREEZE =
      ReadinessGate.named("change_freeze")
          .check("no_freeze", context -> CheckResult.warn("no_freeze", "a freeze is in force"));

  private static ProductionReadiness production(ReadySet set, ReadinessGate... host) {
    List<ReadinessGate> gates = new ArrayList<>(ReadinessGates.all());
    gates.addAll(List.of(host));
    return Production.of(
        Selection.select(
            ReadinessContext.of(set.settings(), set.snapshot(), set.now()), gates, List.of()));
  }

  private static Set<String> blocking(ProductionReadiness production) {
    Set<String> ids = new TreeSet<>();
    production.checks().stream().filter(CheckResult::blocks).forEach(one -> ids.add(one.id()));
    return ids;
  }

  @Test
  void disabledModeIsBlockedByNothingOfGo() {
    ProductionReadiness production =
        production(EVERYTHING_WRONG.mode(BackendMode.DISABLED), FREEZE);
    assertEquals(Set.of(), blocking(production));
    assertEquals(ReadinessStatus.READY, production.status());
  }

  @ParameterizedTest
  @EnumSource(names = {"SHADOW", "ENFORCE"})
  void shadowAndEnforceAreBlockedByRuntimeAndDeploymentAlone(BackendMode mode) {
    assertEquals(
        Set.of("go_backend_pilot", "go_backend_deployment_paths"),
        blocking(production(EVERYTHING_WRONG.mode(mode), FREEZE)));
  }

  @ParameterizedTest
  @EnumSource(names = {"SHADOW", "ENFORCE"})
  void stagedEvidenceRaisesNoAlarmBeforeTheSwitch(BackendMode mode) {
    ProductionReadiness production =
        production(
            READY
                .promotion(one -> one.approved(false))
                .without(EvidenceInput.DRILL_HISTORY)
                .mode(mode));
    assertEquals(ReadinessStatus.READY, production.status());
    assertEquals(ReadinessStatus.NEEDS_ATTENTION, production.sections().get(2).status());
    assertEquals(ReadinessStatus.NOT_REQUESTED, production.sections().get(5).status());
  }

  @Test
  void promotedIsBlockedByAllSixAndTheHosts() {
    assertEquals(
        Set.of(
            "go_backend_pilot",
            "go_backend_deployment_paths",
            "go_backend_promotion_gate",
            "go_backend_rollback_controls",
            "go_backend_rollback_rehearsal",
            "go_backend_rollback_drill_history",
            "change_freeze"),
        blocking(production(EVERYTHING_WRONG, FREEZE)));
  }

  @Test
  void messageNamesTheChecksToMendWhereThereAreAny() {
    ReadinessGate silent =
        HostGates.answering(
            "silent", context -> ReadinessReport.builder("silent", context.mode()).build());
    List<String> messages =
        production(READY.plan(one -> one.approved(false)), silent).checks().stream()
            .filter(CheckResult::blocks)
            .map(CheckResult::message)
            .toList();
    assertEquals(
        List.of(
            "go_backend_rollback is needs_attention; fix go_rollback_approval",
            "silent is needs_attention"),
        messages);
  }

  @Test
  void promotedAndReadyIsReady() {
    assertEquals(ReadinessStatus.READY, production(READY).status());
  }

  @Test
  void keysAreStatusChecksTheSixSectionsAndThenTheHosts() {
    assertEquals(
        List.of(
            "schema_version",
            "mode",
            "status",
            "checks",
            "go_backend_pilot",
            "go_backend_deployment",
            "go_backend_promotion",
            "go_backend_rollback",
            "go_backend_rollback_rehearsal",
            "go_backend_rollback_drill_history",
            "change_freeze"),
        List.copyOf(production(READY, FREEZE).toMap().keySet()));
  }

  @Test
  void advisoryGateIsShownAndNeverBlocks() {
    ProductionReadiness production =
        Production.of(
            Selection.select(
                ReadinessContext.of(READY.settings(), READY.snapshot(), READY.now()),
                ReadinessGates.all(),
                List.of(FREEZE)));
    assertEquals(ReadinessStatus.READY, production.status());
    assertEquals("change_freeze", production.sections().get(6).section());
  }
}
