package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.PromotionEvidence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The promotion gate (SPEC.md section 7.3): audited parity, a ready deployment, an approval. */
final class PromotionGate {

  private static final EvidenceInput<PromotionEvidence> INPUT = EvidenceInput.PROMOTION_EVIDENCE;

  private static final List<String> NOTES =
      List.of(
          "Promotion needs a ready runtime and deployment, audited parity and an approval.",
          "Keep the evidence free of secrets, host names and customer names.");

  private PromotionGate() {}

  /** Makes the gate on top of the two that it needs. */
  static ReadinessGate create(ReadinessGate runtime, ReadinessGate deployment) {
    ReadinessCheck requested = Requested.check("go_promotion_requested", INPUT);
    return new SectionGate(
        Section.PROMOTION,
        context -> Requested.isRequested(context, INPUT),
        List.of(
            requested,
            context -> ready(context, "go_runtime_ready", runtime),
            context -> ready(context, "go_deployment_ready", deployment),
            PromotionGate::parity,
            PromotionGate::approval,
            new PublicSafeCheck("go_promotion_public_safe", INPUT)),
        List.of(requested),
        new SectionGate.Layout(
            context -> settings(context, runtime, deployment), PromotionGate::summary, NOTES));
  }

  private static CheckResult ready(ReadinessContext context, String id, ReadinessGate gate) {
    ReadinessReport report = gate.evaluate(context);
    if (report.isReady()) {
      return CheckResult.pass(id, gate.name() + " is ready");
    }
    String blocking =
        report.blocking().stream().map(CheckResult::id).collect(Collectors.joining(", "));
    return CheckResult.warn(
        id,
        gate.name()
            + (" must be ready, was " + report.status().wireName())
            + (blocking.isEmpty() ? "" : "; mend " + blocking));
  }

  private static CheckResult parity(ReadinessContext context) {
    String id = "go_parity_evidence";
    return Reading.of(context, INPUT)
        .check(
            id,
            document -> {
              PromotionEvidence evidence = document.value();
              return new Demands(document)
                  .text("/parity_status", evidence.parityStatus(), "pass")
                  .text("/deployment_status", evidence.deploymentStatus(), "ready")
                  .notEmpty("/evidence_refs", evidence.evidenceRefs())
                  .result(id, "parity was audited and the deployment is recorded as ready")
                  .with(
                      "evidence_refs",
                      Shown.texts(document, "/evidence_refs", evidence.evidenceRefs()));
            });
  }

  private static CheckResult approval(ReadinessContext context) {
    return Approval.check(
        "go_promotion_approval",
        Reading.of(context, INPUT),
        evidence -> new Approval(evidence.approved(), evidence.approvalId()));
  }

  private static Map<String, Object> settings(
      ReadinessContext context, ReadinessGate runtime, ReadinessGate deployment) {
    return new ReportValues()
        .path("promotion_evidence_path", context, Setting.PROMOTION_EVIDENCE_PATH)
        .put("backend_status", runtime.evaluate(context).status().wireName())
        .put("deployment_status", deployment.evaluate(context).status().wireName())
        .build();
  }

  private static Map<String, Object> summary(ReadinessContext context) {
    DocumentSummary<PromotionEvidence> shown = DocumentSummary.of(context, INPUT);
    return Map.of(
        "evidence",
        new ReportValues()
            .put("parity_status", shown.text("/parity_status", PromotionEvidence::parityStatus))
            .put(
                "deployment_status",
                shown.text("/deployment_status", PromotionEvidence::deploymentStatus))
            .put("approved", shown.value(PromotionEvidence::approved))
            .put("approval_id", shown.text("/approval_id", PromotionEvidence::approvalId))
            .put("evidence_refs", shown.texts("/evidence_refs", PromotionEvidence::evidenceRefs))
            .put("valid", shown.isValid())
            .put("sha256", shown.sha256())
            .build());
  }
}
