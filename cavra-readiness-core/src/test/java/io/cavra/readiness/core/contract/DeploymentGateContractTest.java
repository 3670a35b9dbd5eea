package io.cavra.readiness.core.contract;

import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.contract.GateTimeContract;
import java.util.Set;

class DeploymentGateContractTest implements GateTimeContract {

  @Override
  public ReadinessGate gate() {
    return ReadinessGates.deployment();
  }

  @Override
  public Set<EvidenceInput<?>> inputs() {
    return Set.of(
        EvidenceInput.ENDPOINT_DEPLOYMENT,
        EvidenceInput.CI_RUNNER_BUNDLES,
        EvidenceInput.CHANNEL_MANIFEST,
        EvidenceInput.UPDATER_POLICY);
  }
}
