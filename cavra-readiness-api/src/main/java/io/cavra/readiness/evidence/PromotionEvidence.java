package io.cavra.readiness.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The proof that Go may be promoted: audited parity, a ready deployment and an approval (schema
 * {@value #SCHEMA}, SPEC.md section 4).
 *
 * <p>Immutable and thread-safe. A blank text counts as absent; status words are free text here, and
 * the promotion gate compares them exactly.
 *
 * @param parityStatus the outcome of the parity audit; {@code pass} is what the gate wants
 * @param deploymentStatus the state of the deployment; {@code ready} is what the gate wants
 * @param approved whether the promotion was approved
 * @param approvalId the id of that approval
 * @param evidenceRefs references to the evidence behind this; empty when there are none
 * @since 0.1.0
 */
public record PromotionEvidence(
    Optional<String> parityStatus,
    Optional<String> deploymentStatus,
    Optional<Boolean> approved,
    Optional<String> approvalId,
    List<String> evidenceRefs) {

  /** The schema version that such a document names. */
  public static final String SCHEMA = "cavra.go-backend-promotion-evidence.v1";

  /** Copies the list and takes blank texts for absent. */
  public PromotionEvidence {
    Objects.requireNonNull(approved, "approved");
    parityStatus = Texts.present(parityStatus, "parityStatus");
    deploymentStatus = Texts.present(deploymentStatus, "deploymentStatus");
    approvalId = Texts.present(approvalId, "approvalId");
    evidenceRefs = Texts.copy(evidenceRefs, "evidence_refs");
  }

  /** Answers the document as an ordered map of plain JSON values; absent fields are left out. */
  public Map<String, Object> toMap() {
    return new JsonMap()
        .put("schema_version", SCHEMA)
        .put("parity_status", parityStatus)
        .put("deployment_status", deploymentStatus)
        .put("approved", approved)
        .put("approval_id", approvalId)
        .put("evidence_refs", evidenceRefs)
        .build();
  }
}
