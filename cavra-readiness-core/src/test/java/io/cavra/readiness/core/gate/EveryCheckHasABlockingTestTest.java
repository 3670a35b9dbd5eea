package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessGate;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables of tests to the gates: no check without a test that it blocks, and passes. */
class EveryCheckHasABlockingTestTest {

  /** These say what is so by construction, and have nothing to warn of. */
  private static final Set<String> NEVER_WARN =
      Set.of("python_fallback", "parity_gate", "python_fallback_available");

  private static final Map<ReadinessGate, Class<? extends GateTable>> TABLES =
      Map.of(
          ReadinessGates.runtime(), RuntimeGateTest.class,
          ReadinessGates.deployment(), DeploymentGateTest.class,
          ReadinessGates.promotion(), PromotionGateTest.class,
          ReadinessGates.rollbackPlan(), RollbackPlanGateTest.class,
          ReadinessGates.rollbackRehearsal(), RollbackRehearsalGateTest.class,
          ReadinessGates.drillHistory(), DrillHistoryGateTest.class);

  @Test
  void everyGateHasATable() {
    assertEquals(Set.copyOf(ReadinessGates.all()), TABLES.keySet());
  }

  @Test
  void everyCheckHasATestInWhichItBlocks() {
    TABLES.forEach(
        (gate, table) -> {
          Set<String> ids = new TreeSet<>(ids(gate));
          ids.removeAll(NEVER_WARN);
          assertEquals(
              ids,
              marked(table)
                  .filter(method -> method.isAnnotationPresent(Blocks.class))
                  .map(method -> method.getAnnotation(Blocks.class).value())
                  .collect(Collectors.toCollection(TreeSet::new)));
        });
  }

  @Test
  void everyCheckHasATestInWhichItPasses() {
    TABLES.forEach(
        (gate, table) ->
            assertEquals(
                new TreeSet<>(ids(gate)),
                marked(table)
                    .filter(method -> method.isAnnotationPresent(Passes.class))
                    .map(method -> method.getAnnotation(Passes.class).value())
                    .collect(Collectors.toCollection(TreeSet::new))));
  }

  @Test
  void idsAreThoseOfTheSpecificationInItsOrder() {
    assertEquals(
        List.of(
            "go_backend_opt_in go_runtime_binary go_runtime_policy go_runtime_registry"
                + " go_runtime_timeout python_fallback parity_gate",
            "go_deployment_metadata_configured go_release_package_dir"
                + " go_endpoint_deployment_manifest go_ci_runner_bundles go_workstation_channels"
                + " go_workstation_updater_policy",
            "go_promotion_requested go_runtime_ready go_deployment_ready go_parity_evidence"
                + " go_promotion_approval go_promotion_public_safe",
            "go_rollback_requested python_fallback_available go_rollback_plan go_rollback_approval"
                + " go_rollback_disable_path go_rollback_controls go_rollback_public_safe",
            "go_rollback_rehearsal_requested go_rollback_rehearsal_evidence"
                + " go_rollback_rehearsal_plan_approval go_rollback_rehearsal_simulated"
                + " go_rollback_rehearsal_fallback_verified go_rollback_rehearsal_recovery_sla"
                + " go_rollback_rehearsal_evidence_refs go_rollback_rehearsal_public_safe",
            "go_rollback_drill_history_requested go_rollback_drill_history_file"
                + " go_rollback_drill_latest_passed go_rollback_drill_promoted_source"
                + " go_rollback_drill_disabled_target go_rollback_drill_fallback_verified"
                + " go_rollback_drill_recovery_sla go_rollback_drill_plan_target"
                + " go_rollback_drill_freshness go_rollback_drill_public_safe"),
        ReadinessGates.all().stream().map(gate -> String.join(" ", ids(gate))).toList());
  }

  private static List<String> ids(ReadinessGate gate) {
    return GateTable.report(gate, GateTable.ready()).checks().stream()
        .map(CheckResult::id)
        .toList();
  }

  private static Stream<Method> marked(Class<? extends GateTable> table) {
    return Stream.of(table.getDeclaredMethods());
  }
}
