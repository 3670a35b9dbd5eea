package io.cavra.readiness.evidence;

import io.cavra.readiness.Setting;
import java.util.List;

/**
 * One input of the gates: which setting says where it is, and what it holds.
 *
 * <p>Immutable and thread-safe; there is one of each.
 *
 * @param <T> what the input holds
 * @since 0.1.0
 */
@SuppressWarnings("UnusedTypeParameter") // it ties an input to the type of its evidence
public final class EvidenceInput<T> {

  /** The Go runtime binary. */
  public static final EvidenceInput<RuntimeBinary> RUNTIME = of(Setting.RUNTIME_PATH);

  /** The compiled policy. */
  public static final EvidenceInput<JsonObjectFile> POLICY = of(Setting.POLICY_PATH);

  /** The registry. */
  public static final EvidenceInput<JsonObjectFile> REGISTRY = of(Setting.REGISTRY_PATH);

  /** The folder of the Go release package. */
  public static final EvidenceInput<PackageDirectory> PACKAGE_DIRECTORY = of(Setting.PACKAGE_DIR);

  /** The endpoint deployment manifest. */
  public static final EvidenceInput<EndpointDeployment> ENDPOINT_DEPLOYMENT =
      of(Setting.ENDPOINT_DEPLOYMENT_PATH);

  /** The CI runner bundles. */
  public static final EvidenceInput<CiRunnerBundles> CI_RUNNER_BUNDLES =
      of(Setting.CI_RUNNER_BUNDLES_PATH);

  /** The workstation channel manifest. */
  public static final EvidenceInput<WorkstationChannels> CHANNEL_MANIFEST =
      of(Setting.CHANNEL_MANIFEST_PATH);

  /** The workstation updater policy. */
  public static final EvidenceInput<UpdaterPolicy> UPDATER_POLICY = of(Setting.UPDATER_POLICY_PATH);

  /** The promotion evidence. */
  public static final EvidenceInput<PromotionEvidence> PROMOTION_EVIDENCE =
      of(Setting.PROMOTION_EVIDENCE_PATH);

  /** The rollback plan. */
  public static final EvidenceInput<RollbackPlan> ROLLBACK_PLAN = of(Setting.ROLLBACK_PLAN_PATH);

  /** The evidence of a rollback rehearsal. */
  public static final EvidenceInput<RollbackRehearsal> ROLLBACK_REHEARSAL =
      of(Setting.ROLLBACK_REHEARSAL_PATH);

  /** What a gate judges of the history of rollback drills. */
  public static final EvidenceInput<DrillHistorySummary> DRILL_HISTORY =
      of(Setting.ROLLBACK_DRILL_HISTORY_PATH);

  /** The operator's denied terms. */
  public static final EvidenceInput<TermsFile> DENIED_TERMS = of(Setting.DENIED_TERMS_FILE);

  /** The operator's allowed strings. */
  public static final EvidenceInput<TermsFile> ALLOWED_TEXT = of(Setting.ALLOWED_TEXT_FILE);

  private static final List<EvidenceInput<?>> ALL =
      List.of(
          RUNTIME,
          POLICY,
          REGISTRY,
          PACKAGE_DIRECTORY,
          ENDPOINT_DEPLOYMENT,
          CI_RUNNER_BUNDLES,
          CHANNEL_MANIFEST,
          UPDATER_POLICY,
          PROMOTION_EVIDENCE,
          ROLLBACK_PLAN,
          ROLLBACK_REHEARSAL,
          DRILL_HISTORY,
          DENIED_TERMS,
          ALLOWED_TEXT);

  private final Setting setting;

  private EvidenceInput(Setting setting) {
    this.setting = setting;
  }

  private static <T> EvidenceInput<T> of(Setting setting) {
    return new EvidenceInput<>(setting);
  }

  /** Answers every input, in the order of the table of settings. */
  public static List<EvidenceInput<?>> all() {
    return ALL;
  }

  /** Answers the setting that says where the input is. */
  public Setting setting() {
    return setting;
  }

  /** Answers the name that a selection lists it under, such as {@code rollback-plan}. */
  public String name() {
    return setting.inputName();
  }

  @Override
  public String toString() {
    return name();
  }
}
