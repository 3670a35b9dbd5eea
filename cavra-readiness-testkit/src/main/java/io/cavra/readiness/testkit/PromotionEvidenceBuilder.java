package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.PromotionEvidence;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Makes promotion evidence, starting from one and changing what a test is about.
 *
 * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class PromotionEvidenceBuilder {

  private Optional<String> parityStatus;
  private Optional<String> deploymentStatus;
  private Optional<Boolean> approved;
  private Optional<String> approvalId;
  private List<String> evidenceRefs;

  private PromotionEvidenceBuilder(PromotionEvidence start) {
    this.parityStatus = start.parityStatus();
    this.deploymentStatus = start.deploymentStatus();
    this.approved = start.approved();
    this.approvalId = start.approvalId();
    this.evidenceRefs = start.evidenceRefs();
  }

  /** Starts from that record. */
  public static PromotionEvidenceBuilder from(PromotionEvidence start) {
    return new PromotionEvidenceBuilder(start);
  }

  /** Sets the outcome of the parity audit; null or a blank text makes it absent. */
  public PromotionEvidenceBuilder parityStatus(@Nullable String parityStatus) {
    this.parityStatus = Optional.ofNullable(parityStatus);
    return this;
  }

  /** Sets the state of the deployment; null or a blank text makes it absent. */
  public PromotionEvidenceBuilder deploymentStatus(@Nullable String deploymentStatus) {
    this.deploymentStatus = Optional.ofNullable(deploymentStatus);
    return this;
  }

  /** Sets whether the promotion was approved; null makes it absent. */
  public PromotionEvidenceBuilder approved(@Nullable Boolean approved) {
    this.approved = Optional.ofNullable(approved);
    return this;
  }

  /** Sets the id of that approval; null or a blank text makes it absent. */
  public PromotionEvidenceBuilder approvalId(@Nullable String approvalId) {
    this.approvalId = Optional.ofNullable(approvalId);
    return this;
  }

  /** Sets the references to the evidence; none makes the list absent. */
  public PromotionEvidenceBuilder evidenceRefs(String... evidenceRefs) {
    this.evidenceRefs = List.of(evidenceRefs);
    return this;
  }

  /** Makes the record. */
  public PromotionEvidence build() {
    return new PromotionEvidence(
        parityStatus, deploymentStatus, approved, approvalId, evidenceRefs);
  }
}
