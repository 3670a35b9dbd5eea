package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import java.util.stream.Stream;

/** Section 7.3: promotion evidence that says the wrong thing. */
final class PromotionFaults {

  private PromotionFaults() {}

  static Stream<Fault> all() {
    WordFaults words = new WordFaults(EvidenceInput.PROMOTION_EVIDENCE, "7.3", "");
    return Stream.of(
            words.of(
                "parity_status",
                "pass",
                (set, word) -> set.promotion(p -> p.parityStatus(word)),
                CheckIds.PARITY),
            words.of(
                "deployment_status",
                "ready",
                (set, word) -> set.promotion(p -> p.deploymentStatus(word)),
                CheckIds.PARITY),
            Stream.of(
                words.one(
                    "approved",
                    "false",
                    set -> set.promotion(p -> p.approved(false)),
                    CheckIds.PROMOTION_APPROVAL)))
        .flatMap(faults -> faults);
  }
}
