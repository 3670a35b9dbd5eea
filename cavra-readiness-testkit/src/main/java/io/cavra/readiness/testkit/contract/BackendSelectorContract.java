package io.cavra.readiness.testkit.contract;

import io.cavra.readiness.evidence.EvidenceInput;
import java.util.Set;

/**
 * Every contract on a selector: freshness, recovery, the latest drill, fail-closed, trail, time and
 * purity.
 *
 * <pre>{@code
 * class OurSelectorTest implements BackendSelectorContract {
 *   @Override
 *   public BackendSelector selector(
 *       ReadinessSettings settings, EvidenceSource evidence, Clock clock) {
 *     return new OurSelector(settings, evidence, clock);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface BackendSelectorContract
    extends DrillFreshnessContract,
        RecoveryTimeContract,
        LatestDrillContract,
        FailClosedContract,
        SelectionTrailContract,
        SelectionTimeContract,
        SelectionPurityContract {

  /** Answers what a ready set configures; a registry and terms are not needed. */
  @Override
  default Set<EvidenceInput<?>> inputs() {
    return Set.of(
        EvidenceInput.RUNTIME,
        EvidenceInput.POLICY,
        EvidenceInput.ENDPOINT_DEPLOYMENT,
        EvidenceInput.CI_RUNNER_BUNDLES,
        EvidenceInput.CHANNEL_MANIFEST,
        EvidenceInput.UPDATER_POLICY,
        EvidenceInput.PROMOTION_EVIDENCE,
        EvidenceInput.ROLLBACK_PLAN,
        EvidenceInput.ROLLBACK_REHEARSAL,
        EvidenceInput.DRILL_HISTORY);
  }
}
