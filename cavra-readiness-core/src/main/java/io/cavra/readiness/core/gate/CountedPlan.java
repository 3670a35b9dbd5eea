package io.cavra.readiness.core.gate;

import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.RollbackPlan;
import java.util.Optional;

/**
 * The plan as the rehearsal and the drills are measured against it: it counts when its document is
 * valid and its status is {@code ready}, whatever its own gate says otherwise (SPEC.md section
 * 7.5).
 */
final class CountedPlan {

  private CountedPlan() {}

  static Optional<EvidenceDocument<RollbackPlan>> find(ReadinessContext context) {
    return context.evidence().of(EvidenceInput.ROLLBACK_PLAN)
                instanceof EvidenceDocument<RollbackPlan> document
            && document.value().status().equals(Optional.of("ready"))
        ? Optional.of(document)
        : Optional.empty();
  }

  /** Says what has to be done before a plan counts. */
  static String remedy(ReadinessContext context) {
    Reading<RollbackPlan> plan = Reading.of(context, EvidenceInput.ROLLBACK_PLAN);
    return plan.evidence()
        .problem()
        .map(plan::unusable)
        .orElse("that plan counts only with the status 'ready'; set it in the plan");
  }

  /** Says why no plan counts. */
  static String absence(ReadinessContext context) {
    return context.evidence().of(EvidenceInput.ROLLBACK_PLAN).document().isPresent()
        ? "the rollback plan does not count, as its status is not 'ready'"
        : "there is no valid rollback plan to compare with";
  }
}
