package io.cavra.readiness.core.contract;

import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.contract.DrillFreshnessContract;
import io.cavra.readiness.testkit.contract.GateTimeContract;
import io.cavra.readiness.testkit.contract.LatestDrillContract;
import io.cavra.readiness.testkit.contract.RecoveryTimeContract;
import java.util.Set;

class DrillHistoryGateContractTest
    implements GateTimeContract, DrillFreshnessContract, RecoveryTimeContract, LatestDrillContract {

  @Override
  public ReadinessGate gate() {
    return ReadinessGates.drillHistory();
  }

  @Override
  public Set<EvidenceInput<?>> inputs() {
    return Set.of(EvidenceInput.DRILL_HISTORY);
  }
}
