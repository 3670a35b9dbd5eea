package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.EndpointDeployment;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.PromotionEvidence;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.evidence.RollbackRehearsal;
import io.cavra.readiness.evidence.UpdaterPolicy;
import io.cavra.readiness.evidence.WorkstationChannels;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a ready set holds before a test changes it. */
final class ReadyContent {

  private static final String ENDPOINTS = "cavra-runtime.endpoint-deployment.json";
  private static final String BINARY = "bin/cavra-runtime_linux_amd64";
  private static final String RUNNER = "github-actions-linux-amd64-runner";
  private static final String WORKSTATION = "linux-systemd-amd64-workstation";
  private static final String PLAN_APPROVAL = "apr_go_backend_rollback";
  private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(15);

  /** Fails when it is run: a test that wants decisions from it has to say which. */
  private static final String PROGRAM = "#!/bin/sh\nexit 70\n";

  private ReadyContent() {}

  static Map<EvidenceInput<?>, InputContent<?>> at(Instant now) {
    Map<EvidenceInput<?>, InputContent<?>> contents = new LinkedHashMap<>();
    contents.put(EvidenceInput.RUNTIME, new InputContent.Program(PROGRAM, true));
    contents.put(EvidenceInput.POLICY, new InputContent.JsonObject(policy()));
    contents.put(
        EvidenceInput.ENDPOINT_DEPLOYMENT,
        new InputContent.Document<>(endpoints(), EndpointDeployment::toMap));
    contents.put(
        EvidenceInput.CI_RUNNER_BUNDLES,
        new InputContent.Document<>(bundles(), CiRunnerBundles::toMap));
    contents.put(
        EvidenceInput.CHANNEL_MANIFEST,
        new InputContent.Document<>(channels(), WorkstationChannels::toMap));
    contents.put(
        EvidenceInput.UPDATER_POLICY,
        new InputContent.Document<>(updaterPolicy(), UpdaterPolicy::toMap));
    contents.put(
        EvidenceInput.PROMOTION_EVIDENCE,
        new InputContent.Document<>(promotion(), PromotionEvidence::toMap));
    contents.put(
        EvidenceInput.ROLLBACK_PLAN, new InputContent.Document<>(plan(), RollbackPlan::toMap));
    contents.put(
        EvidenceInput.ROLLBACK_REHEARSAL,
        new InputContent.Document<>(rehearsal(), RollbackRehearsal::toMap));
    contents.put(EvidenceInput.DRILL_HISTORY, new InputContent.History(drills(now)));
    return contents;
  }

  /** Answers what stands for an input that the set does not hold, while a test breaks it. */
  static InputContent<?> stub(EvidenceInput<?> input) {
    boolean json = input == EvidenceInput.REGISTRY;
    return json ? new InputContent.JsonObject(Map.of()) : new InputContent.Terms(List.of());
  }

  private static Map<String, Object> policy() {
    Map<String, Object> policy = new LinkedHashMap<>();
    policy.put("policy_id", "ready-set-policy");
    policy.put("rules", List.of());
    return policy;
  }

  private static EndpointDeployment endpoints() {
    return new EndpointDeployment(
        List.of(target(RUNNER, "ci-runner"), target(WORKSTATION, "workstation")));
  }

  private static EndpointDeployment.Target target(String id, String surface) {
    return new EndpointDeployment.Target(
        Optional.of(id), Optional.of(surface), Optional.of("linux/amd64"), Optional.of(BINARY));
  }

  private static CiRunnerBundles bundles() {
    return new CiRunnerBundles(
        Optional.of(ENDPOINTS),
        List.of(
            "verified-signed-runtime-before-runner-use",
            "runner-authentication-claims-signed",
            "runner-authentication-oidc-verified",
            "daemon-evidence-stream-hmac-signed",
            "evidence-verification-artifact-published",
            "blocking-decision-fails-closed-by-default"),
        List.of(
            new CiRunnerBundles.Bundle(
                Optional.of("GitHub Actions"),
                Optional.of(RUNNER),
                Optional.of(BINARY),
                List.of(".cavra/go-daemon/release-governance-evidence-verification.json"))));
  }

  private static WorkstationChannels channels() {
    return new WorkstationChannels(
        Optional.of(ENDPOINTS),
        List.of(
            new WorkstationChannels.Channel(
                Optional.of("stable"),
                Optional.of(false),
                Optional.of(true),
                List.of(
                    new WorkstationChannels.Target(
                        Optional.of(WORKSTATION),
                        Optional.of("linux/amd64"),
                        Optional.of("stable"),
                        Optional.of("linux"),
                        Optional.of(BINARY))))));
  }

  private static UpdaterPolicy updaterPolicy() {
    return new UpdaterPolicy(
        Optional.of("cavra-runtime.channels.json"),
        Optional.of(false),
        List.of(
            new UpdaterPolicy.Policy(
                Optional.of("stable"), Optional.of(false), Optional.of(true))));
  }

  private static PromotionEvidence promotion() {
    return new PromotionEvidence(
        Optional.of("pass"),
        Optional.of("ready"),
        Optional.of(true),
        Optional.of("apr_go_backend_promotion"),
        List.of(
            "go-runtime-parity://ci/run-4711", "go-deployment-readiness://release/package-26.11"));
  }

  private static RollbackPlan plan() {
    return new RollbackPlan(
        Optional.of("ready"),
        Optional.of("disabled"),
        Optional.of(true),
        Optional.of(PLAN_APPROVAL),
        Optional.of(MOST_MINUTES),
        List.of(
            "python-fallback-available",
            "promoted-mode-disable-tested",
            "rollback-approval-recorded",
            "operator-runbook-linked",
            "evidence-capture-enabled"),
        List.of(
            "Set CAVRA_GO_BACKEND_MODE=disabled.",
            "Restart every process that selects a backend.",
            "Record the readiness reports before and after."),
        List.of("go-rollback-readiness://ci/ready"));
  }

  private static RollbackRehearsal rehearsal() {
    return new RollbackRehearsal(
        Optional.of("pass"),
        Optional.of(PLAN_APPROVAL),
        Optional.of(true),
        Optional.of(true),
        Optional.of(BigDecimal.valueOf(6)),
        Optional.of(MOST_MINUTES),
        Optional.of("docs/go-backend-rollback-rehearsal.md"),
        List.of("go-rollback-rehearsal://ci/fallback-restored"));
  }

  /** The latest drill comes first, so that whoever takes the last of the list is found out. */
  private static DrillHistory drills(Instant now) {
    return new DrillHistory(
        Optional.of("production-pilot"),
        List.of(
            drill(now.minus(Duration.ofDays(12)), "7"),
            drill(now.minus(Duration.ofDays(100)), "11.5")));
  }

  private static RollbackDrill drill(Instant executedAt, String minutes) {
    return new RollbackDrill(
        Optional.of("drill_go_backend_python_fallback"),
        executedAt,
        Optional.of("release-agent"),
        Optional.of("promoted"),
        Optional.of("disabled"),
        Optional.of("pass"),
        Optional.of(true),
        Optional.of(new BigDecimal(minutes)),
        Optional.of(MOST_MINUTES),
        Optional.of("docs/go-backend-rollback-drill-history.md"),
        List.of("go-rollback-drill://ci/python-fallback-restored"));
  }
}
