package io.cavra.readiness.core.wrong;

import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.contract.DrillFreshnessContract;
import io.cavra.readiness.testkit.contract.GateTimeContract;
import io.cavra.readiness.testkit.contract.LatestDrillContract;
import io.cavra.readiness.testkit.contract.RecoveryTimeContract;
import java.util.Set;

/** All that is asked of a gate that judges drills. */
record DrillGateContract(ReadinessGate gate)
    implements GateTimeContract, DrillFreshnessContract, RecoveryTimeContract, LatestDrillContract {

  @Override
  public Set<EvidenceInput<?>> inputs() {
    return Set.of(EvidenceInput.DRILL_HISTORY);
  }
}
