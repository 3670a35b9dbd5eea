package io.cavra.readiness.evidence;

import java.util.List;

/**
 * One input of the gates: what it is called, and what it holds.
 *
 * <p>Immutable and thread-safe; there is one of each.
 *
 * @param <T> what the input holds
 * @since 0.1.0
 */
@SuppressWarnings("UnusedTypeParameter") // it ties an input to the type of its evidence
public final class EvidenceInput<T> {

  /** The Go runtime binary. */
  public static final EvidenceInput<RuntimeBinary> RUNTIME = of("runtime");

  /** The compiled policy. */
  public static final EvidenceInput<JsonObjectFile> POLICY = of("policy");

  /** The registry. */
  public static final EvidenceInput<JsonObjectFile> REGISTRY = of("registry");

  /** The folder of the Go release package. */
  public static final EvidenceInput<PackageDirectory> PACKAGE_DIRECTORY = of("package-dir");

  /** The endpoint deployment manifest. */
  public static final EvidenceInput<EndpointDeployment> ENDPOINT_DEPLOYMENT =
      of("endpoint-deployment");

  /** The CI runner bundles. */
  public static final EvidenceInput<CiRunnerBundles> CI_RUNNER_BUNDLES = of("ci-runner-bundles");

  /** The workstation channel manifest. */
  public static final EvidenceInput<WorkstationChannels> CHANNEL_MANIFEST = of("channel-manifest");

  /** The workstation updater policy. */
  public static final EvidenceInput<UpdaterPolicy> UPDATER_POLICY = of("updater-policy");

  /** The promotion evidence. */
  public static final EvidenceInput<PromotionEvidence> PROMOTION_EVIDENCE =
      of("promotion-evidence");

  /** The rollback plan. */
  public static final EvidenceInput<RollbackPlan> ROLLBACK_PLAN = of("rollback-plan");

  /** The evidence of a rollback rehearsal. */
  public static final EvidenceInput<RollbackRehearsal> ROLLBACK_REHEARSAL =
      of("rollback-rehearsal");

  /** What a gate judges of the history of rollback drills. */
  public static final EvidenceInput<DrillHistorySummary> DRILL_HISTORY =
      of("rollback-drill-history");

  /** The operator's denied terms. */
  public static final EvidenceInput<TermsFile> DENIED_TERMS = of("denied-terms-file");

  /** The operator's allowed strings. */
  public static final EvidenceInput<TermsFile> ALLOWED_TEXT = of("allowed-text-file");

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

  private final String name;

  private EvidenceInput(String name) {
    this.name = name;
  }

  private static <T> EvidenceInput<T> of(String name) {
    return new EvidenceInput<>(name);
  }

  /** Answers every input, in the order of the table of settings. */
  public static List<EvidenceInput<?>> all() {
    return ALL;
  }

  /** Answers the name that a selection lists it under, such as {@code rollback-plan}. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
