package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.RollbackRehearsal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Makes the evidence of a rehearsal, starting from one and changing what a test is about.
 *
 * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class RollbackRehearsalBuilder {

  private Optional<String> status;
  private Optional<String> planApprovalId;
  private Optional<Boolean> simulated;
  private Optional<Boolean> fallbackVerified;
  private Optional<BigDecimal> recoveryMinutes;
  private Optional<BigDecimal> maxRecoveryMinutes;
  private Optional<String> runbookRef;
  private List<String> evidenceRefs;

  private RollbackRehearsalBuilder(RollbackRehearsal start) {
    this.status = start.status();
    this.planApprovalId = start.planApprovalId();
    this.simulated = start.simulated();
    this.fallbackVerified = start.fallbackVerified();
    this.recoveryMinutes = start.recoveryMinutes();
    this.maxRecoveryMinutes = start.maxRecoveryMinutes();
    this.runbookRef = start.runbookRef();
    this.evidenceRefs = start.evidenceRefs();
  }

  /** Starts from that record. */
  public static RollbackRehearsalBuilder from(RollbackRehearsal start) {
    return new RollbackRehearsalBuilder(start);
  }

  /** Sets the outcome; null or a blank text makes it absent. */
  public RollbackRehearsalBuilder status(@Nullable String status) {
    this.status = Optional.ofNullable(status);
    return this;
  }

  /** Sets the approval id of the plan that was rehearsed; null or a blank text makes it absent. */
  public RollbackRehearsalBuilder planApprovalId(@Nullable String planApprovalId) {
    this.planApprovalId = Optional.ofNullable(planApprovalId);
    return this;
  }

  /** Sets whether it was a simulation; null makes it absent. */
  public RollbackRehearsalBuilder simulated(@Nullable Boolean simulated) {
    this.simulated = Optional.ofNullable(simulated);
    return this;
  }

  /** Sets whether Python was verified to answer again; null makes it absent. */
  public RollbackRehearsalBuilder fallbackVerified(@Nullable Boolean fallbackVerified) {
    this.fallbackVerified = Optional.ofNullable(fallbackVerified);
    return this;
  }

  /** Sets how long the return to Python took, in minutes; null makes it absent. */
  public RollbackRehearsalBuilder recoveryMinutes(@Nullable BigDecimal recoveryMinutes) {
    this.recoveryMinutes = Optional.ofNullable(recoveryMinutes);
    return this;
  }

  /** Sets how long it was allowed to take, in minutes; null makes it absent. */
  public RollbackRehearsalBuilder maxRecoveryMinutes(@Nullable BigDecimal maxRecoveryMinutes) {
    this.maxRecoveryMinutes = Optional.ofNullable(maxRecoveryMinutes);
    return this;
  }

  /** Sets the runbook that was followed; null or a blank text makes it absent. */
  public RollbackRehearsalBuilder runbookRef(@Nullable String runbookRef) {
    this.runbookRef = Optional.ofNullable(runbookRef);
    return this;
  }

  /** Sets the references to the evidence; none makes the list absent. */
  public RollbackRehearsalBuilder evidenceRefs(String... evidenceRefs) {
    this.evidenceRefs = List.of(evidenceRefs);
    return this;
  }

  /** Makes the record. */
  public RollbackRehearsal build() {
    return new RollbackRehearsal(
        status,
        planApprovalId,
        simulated,
        fallbackVerified,
        recoveryMinutes,
        maxRecoveryMinutes,
        runbookRef,
        evidenceRefs);
  }
}
