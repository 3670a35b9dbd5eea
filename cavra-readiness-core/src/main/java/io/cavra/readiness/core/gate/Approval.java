package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a document is approved, and under which id.
 *
 * @param approved whether it says so
 * @param approvalId the id of the approval
 */
record Approval(Optional<Boolean> approved, Optional<String> approvalId) {

  static <T> CheckResult check(String id, Reading<T> reading, Function<T, Approval> of) {
    return reading.check(
        id,
        document -> {
          Approval approval = of.apply(document.value());
          return new Demands(document)
              .is("/approved", approval.approved, true)
              .present("/approval_id", approval.approvalId)
              .result(id, "the approval is recorded")
              .with(
                  "approval_id", document.shown("/approval_id", approval.approvalId).orElse(null));
        });
  }
}
