package io.cavra.readiness.core.publicsafe.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every name and every string of the example documents. */
final class ExampleTexts {

  private static final String NAMES =
      """
      schema_version parity_status deployment_status approved approval_id evidence_refs
      environment drills drill_id executed_at actor source_mode target_mode status
      fallback_verified recovery_minutes max_recovery_minutes runbook_ref controls
      rollback_steps plan_approval_id simulated source_metadata channels channel auto_update
      approval_required workstation_targets id platform deployment_channel management_tool
      binary runner_bundles deployment_target runtime_binary required_outputs
      deployment_targets surface source_channel_manifest default_auto_update policies
      """;

  private ExampleTexts() {}

  static List<HarmlessText> all() {
    return Stream.concat(names(), values()).toList();
  }

  private static Stream<HarmlessText> names() {
    return HarmlessText.each("a name of the examples", NAMES.strip().split("\\s+")).stream();
  }

  private static Stream<HarmlessText> values() {
    return Stream.of(
            under(
                "schema_version",
                "cavra.go-backend-promotion-evidence.v1",
                "cavra.go-backend-rollback-drill-history.v1",
                "cavra.go-backend-rollback-plan.v1",
                "cavra.go-backend-rollback-rehearsal.v1",
                "cavra.go-runtime.channels.v1",
                "cavra.go-runtime.ci-runner-bundles.v1",
                "cavra.go-runtime.endpoint-deployment.v1",
                "cavra.go-runtime.updater-policy.v1"),
            under("parity_status", "pass"),
            under("deployment_status", "ready"),
            under("approval_id", "apr_go_backend_promotion", "apr_go_backend_rollback"),
            under(
                "evidence_refs",
                "go-runtime-parity://ci/run-4711",
                "go-deployment-readiness://release/package-26.11",
                "go-rollback-drill://ci/python-fallback-restored",
                "go-production-readiness://ci/post-drill-ready",
                "go-rollback-drill://ci/python-fallback-restored-q3",
                "go-rollback-readiness://ci/ready",
                "go-rollback-rehearsal://ci/fallback-restored"),
            under("environment", "production-pilot"),
            under("drill_id", "drill_go_backend_python_fallback"),
            under("executed_at", "2026-11-10T15:40:00Z", "2026-08-14T09:05:00+02:00"),
            under("actor", "release-agent"),
            under("source_mode", "promoted"),
            under("target_mode", "disabled"),
            under("status", "pass", "ready"),
            under(
                "runbook_ref",
                "docs/go-backend-rollback-drill-history.md",
                "docs/go-backend-rollback-rehearsal.md"),
            under(
                "controls",
                "python-fallback-available",
                "promoted-mode-disable-tested",
                "rollback-approval-recorded",
                "operator-runbook-linked",
                "evidence-capture-enabled",
                "verified-signed-runtime-before-runner-use",
                "runner-authentication-claims-signed",
                "runner-authentication-oidc-verified",
                "daemon-evidence-stream-hmac-signed",
                "evidence-verification-artifact-published",
                "blocking-decision-fails-closed-by-default"),
            under(
                "rollback_steps",
                "Set CAVRA_GO_BACKEND_MODE=disabled.",
                "Restart every process that selects a backend.",
                "Record the readiness reports before and after."),
            under("plan_approval_id", "apr_go_backend_rollback"),
            under("source_metadata", "cavra-runtime.endpoint-deployment.json"),
            under("channel", "stable"),
            under("id", "linux-systemd-amd64-workstation", "github-actions-linux-amd64-runner"),
            under("platform", "linux/amd64", "GitHub Actions"),
            under("deployment_channel", "stable"),
            under("management_tool", "linux"),
            under("binary", "bin/cavra-runtime_linux_amd64"),
            under("deployment_target", "github-actions-linux-amd64-runner"),
            under("runtime_binary", "bin/cavra-runtime_linux_amd64"),
            under(
                "required_outputs",
                ".cavra/go-daemon/release-governance-evidence-verification.json"),
            under("surface", "ci-runner", "workstation"),
            under("source_channel_manifest", "cavra-runtime.channels.json"))
        .flatMap(texts -> texts);
  }

  private static Stream<HarmlessText> under(String key, String... texts) {
    return Arrays.stream(texts).map(text -> new HarmlessText(key, text, "a value of the examples"));
  }
}
