package io.cavra.readiness.core.contract;

import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.contract.GateTimeContract;
import java.util.Set;

class RollbackPlanGateContractTest implements GateTimeContract {

  @Override
  public ReadinessGate gate() {
    return ReadinessGates.rollbackPlan();
  }

  @Override
  public Set<EvidenceInput<?>> inputs() {
    return Set.of(EvidenceInput.ROLLBACK_PLAN);
  }
}
