package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.RollbackPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Makes a rollback plan, starting from one and changing what a test is about.
 *
 * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class RollbackPlanBuilder {

  private Optional<String> status;
  private Optional<String> targetMode;
  private Optional<Boolean> approved;
  private Optional<String> approvalId;
  private Optional<BigDecimal> maxRecoveryMinutes;
  private List<String> controls;
  private List<String> rollbackSteps;
  private List<String> evidenceRefs;

  private RollbackPlanBuilder(RollbackPlan start) {
    this.status = start.status();
    this.targetMode = start.targetMode();
    this.approved = start.approved();
    this.approvalId = start.approvalId();
    this.maxRecoveryMinutes = start.maxRecoveryMinutes();
    this.controls = start.controls();
    this.rollbackSteps = start.rollbackSteps();
    this.evidenceRefs = start.evidenceRefs();
  }

  /** Starts from that record. */
  public static RollbackPlanBuilder from(RollbackPlan start) {
    return new RollbackPlanBuilder(start);
  }

  /** Sets the state of the plan; null or a blank text makes it absent. */
  public RollbackPlanBuilder status(@Nullable String status) {
    this.status = Optional.ofNullable(status);
    return this;
  }

  /** Sets the mode that the rollback ends in; null or a blank text makes it absent. */
  public RollbackPlanBuilder targetMode(@Nullable String targetMode) {
    this.targetMode = Optional.ofNullable(targetMode);
    return this;
  }

  /** Sets whether the plan was approved; null makes it absent. */
  public RollbackPlanBuilder approved(@Nullable Boolean approved) {
    this.approved = Optional.ofNullable(approved);
    return this;
  }

  /** Sets the id of that approval; null or a blank text makes it absent. */
  public RollbackPlanBuilder approvalId(@Nullable String approvalId) {
    this.approvalId = Optional.ofNullable(approvalId);
    return this;
  }

  /** Sets how long a rollback may take, in minutes; null makes it absent. */
  public RollbackPlanBuilder maxRecoveryMinutes(@Nullable BigDecimal maxRecoveryMinutes) {
    this.maxRecoveryMinutes = Optional.ofNullable(maxRecoveryMinutes);
    return this;
  }

  /** Sets the controls that are in place; none makes the list absent. */
  public RollbackPlanBuilder controls(String... controls) {
    this.controls = List.of(controls);
    return this;
  }

  /** Sets the steps of the rollback; none makes the list absent. */
  public RollbackPlanBuilder rollbackSteps(String... rollbackSteps) {
    this.rollbackSteps = List.of(rollbackSteps);
    return this;
  }

  /** Sets the references to the evidence; none makes the list absent. */
  public RollbackPlanBuilder evidenceRefs(String... evidenceRefs) {
    this.evidenceRefs = List.of(evidenceRefs);
    return this;
  }

  /** Makes the record. */
  public RollbackPlan build() {
    return new RollbackPlan(
        status,
        targetMode,
        approved,
        approvalId,
        maxRecoveryMinutes,
        controls,
        rollbackSteps,
        evidenceRefs);
  }
}
