package io.cavra.readiness.testkit.contract;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.evidence.EvidenceInput;
import java.util.Optional;
import java.util.Set;

/** A host's own gate under contract, as the documentation shows it. */
class ContractExamplesTest implements ReadinessGateContract {

  @Override
  public ReadinessGate gate() {
    return ReadinessGate.named("change_freeze")
        .check(
            "no_freeze",
            context ->
                context
                    .evidence()
                    .of(EvidenceInput.DRILL_HISTORY)
                    .document()
                    .filter(history -> !history.environment().equals(Optional.of("frozen")))
                    .map(history -> CheckResult.pass("no_freeze", "no freeze is in force"))
                    .orElseGet(() -> CheckResult.warn("no_freeze", "wait for the freeze to end")));
  }

  @Override
  public Set<EvidenceInput<?>> inputs() {
    return Set.of(EvidenceInput.DRILL_HISTORY);
  }
}
