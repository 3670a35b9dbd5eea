package io.cavra.readiness.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The evidence that the rollback plan was rehearsed once (schema {@value #SCHEMA}, SPEC.md section
 * 4).
 *
 * <p>Immutable and thread-safe. A blank text counts as absent; the status is free text here, and
 * the gate compares it exactly.
 *
 * @param status the outcome; {@code pass} is what the gate wants
 * @param planApprovalId the approval id of the plan that was rehearsed
 * @param simulated whether it was a simulation, as a rehearsal must be
 * @param fallbackVerified whether Python was verified to answer again
 * @param recoveryMinutes how long the return to Python took, in minutes, see {@link Minutes}
 * @param maxRecoveryMinutes how long it was allowed to take, in minutes
 * @param runbookRef the runbook that was followed
 * @param evidenceRefs references to the evidence behind this; empty when there are none
 * @since 0.1.0
 */
public record RollbackRehearsal(
    Optional<String> status,
    Optional<String> planApprovalId,
    Optional<Boolean> simulated,
    Optional<Boolean> fallbackVerified,
    Optional<BigDecimal> recoveryMinutes,
    Optional<BigDecimal> maxRecoveryMinutes,
    Optional<String> runbookRef,
    List<String> evidenceRefs) {

  /** The schema version that such a document names. */
  public static final String SCHEMA = "cavra.go-backend-rollback-rehearsal.v1";

  /** Copies the list, checks the minutes and takes blank texts for absent. */
  public RollbackRehearsal {
    Objects.requireNonNull(simulated, "simulated");
    Objects.requireNonNull(fallbackVerified, "fallbackVerified");
    status = Texts.present(status, "status");
    planApprovalId = Texts.present(planApprovalId, "planApprovalId");
    recoveryMinutes = Minutes.normalized(recoveryMinutes, "recovery_minutes");
    maxRecoveryMinutes = Minutes.normalized(maxRecoveryMinutes, "max_recovery_minutes");
    runbookRef = Texts.present(runbookRef, "runbookRef");
    evidenceRefs = Texts.copy(evidenceRefs, "evidence_refs");
  }

  /** Answers the document as an ordered map of plain JSON values; absent fields are left out. */
  public Map<String, Object> toMap() {
    return new JsonMap()
        .put("schema_version", SCHEMA)
        .put("status", status)
        .put("plan_approval_id", planApprovalId)
        .put("simulated", simulated)
        .put("fallback_verified", fallbackVerified)
        .put("recovery_minutes", recoveryMinutes)
        .put("max_recovery_minutes", maxRecoveryMinutes)
        .put("runbook_ref", runbookRef)
        .put("evidence_refs", evidenceRefs)
        .build();
  }
}
