package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import java.util.List;
import java.util.Map;

/** Which checks compare one document with another, so that a fault counts on both of them. */
final class Reliance {

  private static final Map<String, List<EvidenceInput<?>>> OTHERS =
      Map.of(
          CheckIds.REHEARSAL_APPROVAL,
          List.of(EvidenceInput.ROLLBACK_PLAN, EvidenceInput.ROLLBACK_REHEARSAL),
          CheckIds.REHEARSAL_SLA,
          List.of(EvidenceInput.ROLLBACK_PLAN, EvidenceInput.ROLLBACK_REHEARSAL),
          CheckIds.DRILL_PLAN_TARGET,
          List.of(EvidenceInput.ROLLBACK_PLAN, EvidenceInput.DRILL_HISTORY),
          CheckIds.BUNDLES,
          List.of(EvidenceInput.ENDPOINT_DEPLOYMENT, EvidenceInput.CI_RUNNER_BUNDLES),
          CheckIds.UPDATER,
          List.of(EvidenceInput.CHANNEL_MANIFEST, EvidenceInput.UPDATER_POLICY));

  private Reliance() {}

  /** Answers the fault as one that touches that place, and all else that its checks look at. */
  static Fault of(Fault fault, EvidenceInput<?> input, String pointer) {
    Fault touching = fault.touching(input, pointer);
    for (String id : fault.blocks()) {
      for (EvidenceInput<?> other : OTHERS.getOrDefault(id, List.of())) {
        touching = other == input ? touching : touching.touching(other);
      }
    }
    return touching;
  }
}
