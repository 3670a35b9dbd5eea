package io.cavra.readiness.testkit.contract;

import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;

class MemorySourceContractTest implements EvidenceSourceContract {

  private EvidenceSource stored = ReadySet.at(ReadyArbitraries.NOW).asEvidenceSource();

  @Override
  public EvidenceSource source() {
    return settings -> stored.read(settings);
  }

  @Override
  public ReadinessSettings store(ReadySet set) {
    stored = set.asEvidenceSource();
    return set.settings();
  }
}
