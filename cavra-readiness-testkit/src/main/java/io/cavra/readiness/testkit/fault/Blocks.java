package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which checks block together: those that read one input, and those that read a gate's outcome. */
final class Blocks {

  private static final Set<String> RUNTIME_GATE =
      Set.of(
          CheckIds.OPT_IN,
          CheckIds.RUNTIME_BINARY,
          CheckIds.RUNTIME_POLICY,
          CheckIds.RUNTIME_REGISTRY,
          CheckIds.RUNTIME_TIMEOUT);

  private static final Set<String> DEPLOYMENT_GATE =
      Set.of(
          CheckIds.METADATA_CONFIGURED,
          CheckIds.PACKAGE_DIR,
          CheckIds.ENDPOINTS,
          CheckIds.BUNDLES,
          CheckIds.CHANNELS,
          CheckIds.UPDATER);

  /** The documents that section 8 is about, and the check of each that says so. */
  private static final Map<EvidenceInput<?>, String> PUBLIC_SAFE =
      Map.of(
          EvidenceInput.PROMOTION_EVIDENCE, CheckIds.PROMOTION_SAFE,
          EvidenceInput.ROLLBACK_PLAN, CheckIds.PLAN_SAFE,
          EvidenceInput.ROLLBACK_REHEARSAL, CheckIds.REHEARSAL_SAFE,
          EvidenceInput.DRILL_HISTORY, CheckIds.DRILL_SAFE);

  private static final List<String> EVERY_PUBLIC_SAFE =
      List.of(
          CheckIds.PROMOTION_SAFE,
          CheckIds.PLAN_SAFE,
          CheckIds.REHEARSAL_SAFE,
          CheckIds.DRILL_SAFE);

  /** What blocks when nothing can be made of an input. */
  private static final Map<EvidenceInput<?>, List<String>> OF_PROBLEM =
      Map.ofEntries(
          Map.entry(EvidenceInput.RUNTIME, List.of(CheckIds.RUNTIME_BINARY)),
          Map.entry(EvidenceInput.POLICY, List.of(CheckIds.RUNTIME_POLICY)),
          Map.entry(EvidenceInput.REGISTRY, List.of(CheckIds.RUNTIME_REGISTRY)),
          Map.entry(EvidenceInput.PACKAGE_DIRECTORY, List.of(CheckIds.PACKAGE_DIR)),
          Map.entry(
              EvidenceInput.ENDPOINT_DEPLOYMENT, List.of(CheckIds.ENDPOINTS, CheckIds.BUNDLES)),
          Map.entry(EvidenceInput.CI_RUNNER_BUNDLES, List.of(CheckIds.BUNDLES)),
          Map.entry(EvidenceInput.CHANNEL_MANIFEST, List.of(CheckIds.CHANNELS, CheckIds.UPDATER)),
          Map.entry(EvidenceInput.UPDATER_POLICY, List.of(CheckIds.UPDATER)),
          Map.entry(
              EvidenceInput.PROMOTION_EVIDENCE,
              List.of(CheckIds.PARITY, CheckIds.PROMOTION_APPROVAL)),
          Map.entry(
              EvidenceInput.ROLLBACK_PLAN,
              List.of(
                  CheckIds.PLAN,
                  CheckIds.PLAN_APPROVAL,
                  CheckIds.PLAN_DISABLE_PATH,
                  CheckIds.PLAN_CONTROLS,
                  CheckIds.REHEARSAL_APPROVAL,
                  CheckIds.REHEARSAL_SLA)),
          Map.entry(
              EvidenceInput.ROLLBACK_REHEARSAL,
              List.of(
                  CheckIds.REHEARSAL,
                  CheckIds.REHEARSAL_APPROVAL,
                  CheckIds.REHEARSAL_SIMULATED,
                  CheckIds.REHEARSAL_FALLBACK,
                  CheckIds.REHEARSAL_SLA,
                  CheckIds.REHEARSAL_REFS)),
          Map.entry(
              EvidenceInput.DRILL_HISTORY,
              List.of(
                  CheckIds.DRILLS,
                  CheckIds.DRILL_PASSED,
                  CheckIds.DRILL_SOURCE,
                  CheckIds.DRILL_TARGET,
                  CheckIds.DRILL_FALLBACK,
                  CheckIds.DRILL_SLA,
                  CheckIds.DRILL_PLAN_TARGET,
                  CheckIds.DRILL_FRESHNESS)),
          Map.entry(EvidenceInput.DENIED_TERMS, EVERY_PUBLIC_SAFE),
          Map.entry(EvidenceInput.ALLOWED_TEXT, EVERY_PUBLIC_SAFE));

  private Blocks() {}

  /** Answers what blocks when nothing can be made of that input. */
  static String[] ofProblem(EvidenceInput<?> input) {
    return Objects.requireNonNull(OF_PROBLEM.get(input)).toArray(String[]::new);
  }

  /** Answers what blocks when a scan finds something in that public document. */
  static String ofFinding(EvidenceInput<?> input) {
    return Objects.requireNonNull(PUBLIC_SAFE.get(input));
  }

  /** Answers the documents that section 8 is about. */
  static Set<EvidenceInput<?>> scanned() {
    return PUBLIC_SAFE.keySet();
  }

  /** Adds the checks of the promotion gate that wait for the runtime and the deployment gate. */
  static Fault withKnockOn(Fault fault) {
    boolean runtime = !Collections.disjoint(fault.blocks(), RUNTIME_GATE);
    boolean deployment = !Collections.disjoint(fault.blocks(), DEPLOYMENT_GATE);
    Fault first = runtime ? fault.blocking(CheckIds.RUNTIME_READY) : fault;
    return deployment ? first.blocking(CheckIds.DEPLOYMENT_READY) : first;
  }
}
