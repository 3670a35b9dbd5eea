package io.cavra.readiness.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The approved way back to Python (schema {@value #SCHEMA}, SPEC.md section 4).
 *
 * <p>Immutable and thread-safe. A blank text counts as absent; status and mode words are free text
 * here, and the gates compare them exactly.
 *
 * @param status the state of the plan; {@code ready} is what the gates want
 * @param targetMode the mode that the rollback ends in; {@code disabled} is what the gate wants
 * @param approved whether the plan was approved
 * @param approvalId the id of that approval; a rehearsal names it
 * @param maxRecoveryMinutes how long a rollback may take, in minutes, see {@link Minutes}
 * @param controls the controls that are in place; empty when there are none
 * @param rollbackSteps what to do, in order; empty when there are none
 * @param evidenceRefs references to the evidence behind this; empty when there are none
 * @since 0.1.0
 */
public record RollbackPlan(
    Optional<String> status,
    Optional<String> targetMode,
    Optional<Boolean> approved,
    Optional<String> approvalId,
    Optional<BigDecimal> maxRecoveryMinutes,
    List<String> controls,
    List<String> rollbackSteps,
    List<String> evidenceRefs) {

  /** The schema version that such a document names. */
  public static final String SCHEMA = "cavra.go-backend-rollback-plan.v1";

  /** Copies the lists, checks the minutes and takes blank texts for absent. */
  public RollbackPlan {
    Objects.requireNonNull(approved, "approved");
    status = Texts.present(status, "status");
    targetMode = Texts.present(targetMode, "targetMode");
    approvalId = Texts.present(approvalId, "approvalId");
    maxRecoveryMinutes = Minutes.normalized(maxRecoveryMinutes, "max_recovery_minutes");
    controls = Texts.copy(controls, "controls");
    rollbackSteps = Texts.copy(rollbackSteps, "rollback_steps");
    evidenceRefs = Texts.copy(evidenceRefs, "evidence_refs");
  }

  /** Answers the document as an ordered map of plain JSON values; absent fields are left out. */
  public Map<String, Object> toMap() {
    return new JsonMap()
        .put("schema_version", SCHEMA)
        .put("status", status)
        .put("target_mode", targetMode)
        .put("approved", approved)
        .put("approval_id", approvalId)
        .put("max_recovery_minutes", maxRecoveryMinutes)
        .put("controls", controls)
        .put("rollback_steps", rollbackSteps)
        .put("evidence_refs", evidenceRefs)
        .build();
  }
}
