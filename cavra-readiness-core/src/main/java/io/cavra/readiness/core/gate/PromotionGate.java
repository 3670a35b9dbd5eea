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
final class PromotionGate implements ReadinessGate {

  private static final EvidenceInput<PromotionEvidence> INPUT = EvidenceInput.PROMOTION_EVIDENCE;

  private static final ReadinessCheck REQUESTED = Requested.check("go_promotion_requested", INPUT);
  private static final ReadinessCheck PUBLIC_SAFE =
      new PublicSafeCheck("go_promotion_public_safe", INPUT);

  private static final List<String> NOTES =
      List.of(
          "Promotion needs a ready runtime and deployment, audited parity and an approval.",
          "Keep the evidence free of secrets, host names and customer names.");

  private final ReadinessGate runtime;
  private final ReadinessGate deployment;

  /** Makes the gate on top of the two that it needs. */
  PromotionGate(ReadinessGate runtime, ReadinessGate deployment) {
    this.runtime = runtime;
    this.deployment = deployment;
  }

  @Override
  public String name() {
    return Section.PROMOTION.sectionName();
  }

  @Override
  public ReadinessReport evaluate(ReadinessContext context) {
    return evaluate(context, runtime.evaluate(context), deployment.evaluate(context));
  }

  /** Evaluates every check, on top of what the two gates said of the same context. */
  ReadinessReport evaluate(
      ReadinessContext context, ReadinessReport ofRuntime, ReadinessReport ofDeployment) {
    SectionGate gate =
        new SectionGate(
            Section.PROMOTION,
            asked -> Requested.isRequested(asked, INPUT),
            List.of(
                REQUESTED,
                asked -> ready("go_runtime_ready", ofRuntime),
                asked -> ready("go_deployment_ready", ofDeployment),
                PromotionGate::parity,
                PromotionGate::approval,
                PUBLIC_SAFE),
            List.of(REQUESTED),
            new SectionGate.Layout(
                asked -> settings(asked, ofRuntime, ofDeployment), PromotionGate::summary, NOTES));
    return gate.evaluate(context);
  }

  private static CheckResult ready(String id, ReadinessReport report) {
    if (report.isReady()) {
      return CheckResult.pass(id, report.section() + " is ready");
    }
    String blocking =
        report.blocking().stream().map(CheckResult::id).collect(Collectors.joining(", "));
    return CheckResult.warn(
        id,
        report.section()
            + (" must be ready, was " + report.status().wireName())
            + (blocking.isEmpty() ? "" : "; fix " + blocking));
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
      ReadinessContext context, ReadinessReport runtime, ReadinessReport deployment) {
    return new ReportValues(3)
        .path("promotion_evidence_path", context, Setting.PROMOTION_EVIDENCE_PATH)
        .put("backend_status", runtime.status().wireName())
        .put("deployment_status", deployment.status().wireName())
        .build();
  }

  private static Map<String, Object> summary(ReadinessContext context) {
    DocumentSummary<PromotionEvidence> shown = DocumentSummary.of(context, INPUT);
    return ReportValues.of(
        "evidence",
        new ReportValues(7)
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
