package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.RollbackDrill;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Makes a drill, starting from one and changing what a test is about.
 *
 * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class RollbackDrillBuilder {

  private Optional<String> drillId;
  private Instant executedAt;
  private Optional<String> actor;
  private Optional<String> sourceMode;
  private Optional<String> targetMode;
  private Optional<String> status;
  private Optional<Boolean> fallbackVerified;
  private Optional<BigDecimal> recoveryMinutes;
  private Optional<BigDecimal> maxRecoveryMinutes;
  private Optional<String> runbookRef;
  private List<String> evidenceRefs;

  private RollbackDrillBuilder(RollbackDrill start) {
    this.drillId = start.drillId();
    this.executedAt = start.executedAt();
    this.actor = start.actor();
    this.sourceMode = start.sourceMode();
    this.targetMode = start.targetMode();
    this.status = start.status();
    this.fallbackVerified = start.fallbackVerified();
    this.recoveryMinutes = start.recoveryMinutes();
    this.maxRecoveryMinutes = start.maxRecoveryMinutes();
    this.runbookRef = start.runbookRef();
    this.evidenceRefs = start.evidenceRefs();
  }

  /** Starts from that record. */
  public static RollbackDrillBuilder from(RollbackDrill start) {
    return new RollbackDrillBuilder(start);
  }

  /** Sets the name of the exercise; null or a blank text makes it absent. */
  public RollbackDrillBuilder drillId(@Nullable String drillId) {
    this.drillId = Optional.ofNullable(drillId);
    return this;
  }

  /** Sets when it took place. */
  public RollbackDrillBuilder executedAt(Instant executedAt) {
    this.executedAt = Objects.requireNonNull(executedAt, "executedAt");
    return this;
  }

  /** Sets who or what ran it; null or a blank text makes it absent. */
  public RollbackDrillBuilder actor(@Nullable String actor) {
    this.actor = Optional.ofNullable(actor);
    return this;
  }

  /** Sets the mode it started from; null or a blank text makes it absent. */
  public RollbackDrillBuilder sourceMode(@Nullable String sourceMode) {
    this.sourceMode = Optional.ofNullable(sourceMode);
    return this;
  }

  /** Sets the mode it ended in; null or a blank text makes it absent. */
  public RollbackDrillBuilder targetMode(@Nullable String targetMode) {
    this.targetMode = Optional.ofNullable(targetMode);
    return this;
  }

  /** Sets the outcome; null or a blank text makes it absent. */
  public RollbackDrillBuilder status(@Nullable String status) {
    this.status = Optional.ofNullable(status);
    return this;
  }

  /** Sets whether Python was verified to answer again; null makes it absent. */
  public RollbackDrillBuilder fallbackVerified(@Nullable Boolean fallbackVerified) {
    this.fallbackVerified = Optional.ofNullable(fallbackVerified);
    return this;
  }

  /** Sets how long the return to Python took, in minutes; null makes it absent. */
  public RollbackDrillBuilder recoveryMinutes(@Nullable BigDecimal recoveryMinutes) {
    this.recoveryMinutes = Optional.ofNullable(recoveryMinutes);
    return this;
  }

  /** Sets how long it was allowed to take, in minutes; null makes it absent. */
  public RollbackDrillBuilder maxRecoveryMinutes(@Nullable BigDecimal maxRecoveryMinutes) {
    this.maxRecoveryMinutes = Optional.ofNullable(maxRecoveryMinutes);
    return this;
  }

  /** Sets the runbook that was followed; null or a blank text makes it absent. */
  public RollbackDrillBuilder runbookRef(@Nullable String runbookRef) {
    this.runbookRef = Optional.ofNullable(runbookRef);
    return this;
  }

  /** Sets the references to the evidence; none makes the list absent. */
  public RollbackDrillBuilder evidenceRefs(String... evidenceRefs) {
    this.evidenceRefs = List.of(evidenceRefs);
    return this;
  }

  /** Makes the record. */
  public RollbackDrill build() {
    return new RollbackDrill(
        drillId,
        executedAt,
        actor,
        sourceMode,
        targetMode,
        status,
        fallbackVerified,
        recoveryMinutes,
        maxRecoveryMinutes,
        runbookRef,
        evidenceRefs);
  }
}
