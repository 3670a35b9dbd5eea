package io.cavra.readiness.core.contract;

import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.testkit.contract.BackendSelectorContract;
import java.time.Clock;

class SelectorContractTest implements BackendSelectorContract {

  @Override
  public BackendSelector selector(
      ReadinessSettings settings, EvidenceSource evidence, Clock clock) {
    return Readiness.builder()
        .settings(settings)
        .evidence(evidence)
        .clock(clock)
        .build()
        .selector();
  }
}
