package io.cavra.readiness.testkit.fault;

/** The ids of the checks that a change of inputs can block (SPEC.md section 7). */
final class CheckIds {

  static final String OPT_IN = "go_backend_opt_in";
  static final String RUNTIME_BINARY = "go_runtime_binary";
  static final String RUNTIME_POLICY = "go_runtime_policy";
  static final String RUNTIME_REGISTRY = "go_runtime_registry";
  static final String RUNTIME_TIMEOUT = "go_runtime_timeout";

  static final String METADATA_CONFIGURED = "go_deployment_metadata_configured";
  static final String PACKAGE_DIR = "go_release_package_dir";
  static final String ENDPOINTS = "go_endpoint_deployment_manifest";
  static final String BUNDLES = "go_ci_runner_bundles";
  static final String CHANNELS = "go_workstation_channels";
  static final String UPDATER = "go_workstation_updater_policy";

  static final String PROMOTION_REQUESTED = "go_promotion_requested";
  static final String RUNTIME_READY = "go_runtime_ready";
  static final String DEPLOYMENT_READY = "go_deployment_ready";
  static final String PARITY = "go_parity_evidence";
  static final String PROMOTION_APPROVAL = "go_promotion_approval";
  static final String PROMOTION_SAFE = "go_promotion_public_safe";

  static final String PLAN_REQUESTED = "go_rollback_requested";
  static final String PLAN = "go_rollback_plan";
  static final String PLAN_APPROVAL = "go_rollback_approval";
  static final String PLAN_DISABLE_PATH = "go_rollback_disable_path";
  static final String PLAN_CONTROLS = "go_rollback_controls";
  static final String PLAN_SAFE = "go_rollback_public_safe";

  static final String REHEARSAL_REQUESTED = "go_rollback_rehearsal_requested";
  static final String REHEARSAL = "go_rollback_rehearsal_evidence";
  static final String REHEARSAL_APPROVAL = "go_rollback_rehearsal_plan_approval";
  static final String REHEARSAL_SIMULATED = "go_rollback_rehearsal_simulated";
  static final String REHEARSAL_FALLBACK = "go_rollback_rehearsal_fallback_verified";
  static final String REHEARSAL_SLA = "go_rollback_rehearsal_recovery_sla";
  static final String REHEARSAL_REFS = "go_rollback_rehearsal_evidence_refs";
  static final String REHEARSAL_SAFE = "go_rollback_rehearsal_public_safe";

  static final String DRILLS_REQUESTED = "go_rollback_drill_history_requested";
  static final String DRILLS = "go_rollback_drill_history_file";
  static final String DRILL_PASSED = "go_rollback_drill_latest_passed";
  static final String DRILL_SOURCE = "go_rollback_drill_promoted_source";
  static final String DRILL_TARGET = "go_rollback_drill_disabled_target";
  static final String DRILL_FALLBACK = "go_rollback_drill_fallback_verified";
  static final String DRILL_SLA = "go_rollback_drill_recovery_sla";
  static final String DRILL_PLAN_TARGET = "go_rollback_drill_plan_target";
  static final String DRILL_FRESHNESS = "go_rollback_drill_freshness";
  static final String DRILL_SAFE = "go_rollback_drill_public_safe";

  private CheckIds() {}
}
