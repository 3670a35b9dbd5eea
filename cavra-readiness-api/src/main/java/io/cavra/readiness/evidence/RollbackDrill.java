package io.cavra.readiness.evidence;

import io.cavra.readiness.text.Rfc3339;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One drill of a {@link DrillHistory}: a return from Go to Python that the operating team practised
 * (SPEC.md section 4).
 *
 * <p>Immutable and thread-safe. A blank text counts as absent; status and mode words are free text
 * here, and the gate compares them exactly.
 *
 * @param drillId names the exercise; several drills may share it
 * @param executedAt when it took place; a time that has a year of four digits at some offset
 * @param actor who or what ran it
 * @param sourceMode the mode it started from; {@code promoted} is what the gate wants
 * @param targetMode the mode it ended in; {@code disabled} is what the gate wants
 * @param status the outcome; {@code pass} is what the gate wants
 * @param fallbackVerified whether Python was verified to answer again
 * @param recoveryMinutes how long the return to Python took, in minutes, see {@link Minutes}
 * @param maxRecoveryMinutes how long it was allowed to take, in minutes
 * @param runbookRef the runbook that was followed
 * @param evidenceRefs references to the evidence behind this; empty when there are none
 * @since 0.1.0
 */
public record RollbackDrill(
    Optional<String> drillId,
    Instant executedAt,
    Optional<String> actor,
    Optional<String> sourceMode,
    Optional<String> targetMode,
    Optional<String> status,
    Optional<Boolean> fallbackVerified,
    Optional<BigDecimal> recoveryMinutes,
    Optional<BigDecimal> maxRecoveryMinutes,
    Optional<String> runbookRef,
    List<String> evidenceRefs) {

  /** Copies the list, checks the minutes and takes blank texts for absent. */
  public RollbackDrill {
    Objects.requireNonNull(executedAt, "executedAt");
    Objects.requireNonNull(fallbackVerified, "fallbackVerified");
    drillId = Texts.present(drillId, "drillId");
    if (!Rfc3339.isWritable(executedAt)) {
      throw new IllegalArgumentException("executed_at must be in the years 0000 to 9999");
    }
    actor = Texts.present(actor, "actor");
    sourceMode = Texts.present(sourceMode, "sourceMode");
    targetMode = Texts.present(targetMode, "targetMode");
    status = Texts.present(status, "status");
    recoveryMinutes = Minutes.normalized(recoveryMinutes, "recovery_minutes");
    maxRecoveryMinutes = Minutes.normalized(maxRecoveryMinutes, "max_recovery_minutes");
    runbookRef = Texts.present(runbookRef, "runbookRef");
    evidenceRefs = Texts.copy(evidenceRefs, "evidence_refs");
  }

  /** Says whether both times are stated and the recovery took no longer than it was allowed to. */
  public boolean isWithinOwnTarget() {
    return recoveryMinutes.isPresent()
        && maxRecoveryMinutes.filter(most -> isRecoveredWithin(most)).isPresent();
  }

  /** Says whether the recovery time is stated and at most this many minutes. */
  public boolean isRecoveredWithin(BigDecimal minutes) {
    return recoveryMinutes.filter(took -> took.compareTo(minutes) <= 0).isPresent();
  }

  /** Answers the drill as an ordered map of plain JSON values; absent fields are left out. */
  public Map<String, Object> toMap() {
    return new JsonMap()
        .put("drill_id", drillId)
        .put("executed_at", Rfc3339.findAnyOffset(executedAt))
        .put("actor", actor)
        .put("source_mode", sourceMode)
        .put("target_mode", targetMode)
        .put("status", status)
        .put("fallback_verified", fallbackVerified)
        .put("recovery_minutes", recoveryMinutes)
        .put("max_recovery_minutes", maxRecoveryMinutes)
        .put("runbook_ref", runbookRef)
        .put("evidence_refs", evidenceRefs)
        .build();
  }
}
