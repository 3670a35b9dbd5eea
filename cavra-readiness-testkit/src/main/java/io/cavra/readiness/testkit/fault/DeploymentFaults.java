package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.CiRunnerBundlesBuilder.BundleBuilder;
import io.cavra.readiness.testkit.ReadySet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Section 7.2: manifests that say the wrong thing or do not fit each other. */
final class DeploymentFaults {

  private static final String RULE = "7.2";
  private static final String WORKSTATION = "linux-systemd-amd64-workstation";

  private static final List<EvidenceInput<?>> CONFIGURABLE =
      List.of(
          EvidenceInput.PACKAGE_DIRECTORY,
          EvidenceInput.ENDPOINT_DEPLOYMENT,
          EvidenceInput.CI_RUNNER_BUNDLES,
          EvidenceInput.CHANNEL_MANIFEST,
          EvidenceInput.UPDATER_POLICY);

  private static final List<String> CONTROLS =
      List.of(
          "verified-signed-runtime-before-runner-use",
          "runner-authentication-claims-signed",
          "runner-authentication-oidc-verified",
          "daemon-evidence-stream-hmac-signed",
          "evidence-verification-artifact-published",
          "blocking-decision-fails-closed-by-default");

  private DeploymentFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
            Stream.of(nothingConfigured()),
            endpoints(),
            bundles(),
            controls(),
            channels(),
            updaterPolicy())
        .flatMap(faults -> faults);
  }

  private static Fault nothingConfigured() {
    Fault fault =
        Fault.of(
                "neither a package directory nor a manifest is configured",
                RULE,
                DeploymentFaults::withoutDeployment)
            .blocking(
                CheckIds.METADATA_CONFIGURED,
                CheckIds.ENDPOINTS,
                CheckIds.BUNDLES,
                CheckIds.CHANNELS,
                CheckIds.UPDATER);
    for (EvidenceInput<?> input : CONFIGURABLE) {
      fault = fault.touching(input);
    }
    return fault;
  }

  private static ReadySet withoutDeployment(ReadySet set) {
    ReadySet without = set;
    for (EvidenceInput<?> input : CONFIGURABLE) {
      without = without.without(input);
    }
    return without;
  }

  private static Stream<Fault> endpoints() {
    EvidenceInput<?> input = EvidenceInput.ENDPOINT_DEPLOYMENT;
    WordFaults words = new WordFaults(input, RULE, "/deployment_targets/0");
    return Stream.concat(
        Stream.of(
            fault(
                input,
                "declares one id twice",
                set -> set.endpointDeployment(e -> e.addTarget(t -> t.id(WORKSTATION))),
                CheckIds.ENDPOINTS),
            fault(
                input,
                "does not declare the target of the bundle",
                set -> set.endpointDeployment(e -> e.target(0, t -> t.id("other-runner"))),
                CheckIds.BUNDLES)),
        words.of(
            "surface",
            "ci-runner",
            (set, word) -> set.endpointDeployment(e -> e.target(0, t -> t.surface(word))),
            CheckIds.BUNDLES));
  }

  private static Stream<Fault> bundles() {
    EvidenceInput<?> input = EvidenceInput.CI_RUNNER_BUNDLES;
    WordFaults words = new WordFaults(input, RULE, "");
    Stream<Fault> sources =
        words.of(
            "source_metadata",
            "cavra-runtime.endpoint-deployment.json",
            (set, word) -> set.ciRunnerBundles(c -> c.sourceMetadata(word)),
            CheckIds.BUNDLES);
    Stream<Fault> references =
        Stream.of(
            bundle("names no declared target", b -> b.deploymentTarget("unknown-runner")),
            bundle("names a target of another surface", b -> b.deploymentTarget(WORKSTATION)),
            bundle(
                "names its target in another case",
                b -> b.deploymentTarget("GitHub-Actions-linux-amd64-runner")),
            bundle("requires no verification", b -> b.requiredOutputs("build.log")),
            bundle(
                "requires a verification of another ending",
                b -> b.requiredOutputs("release-governance-evidence-verification.json.txt")),
            fault(
                input,
                "has a second bundle without a platform",
                set -> set.ciRunnerBundles(c -> c.addBundle(b -> b.platform(null))),
                CheckIds.BUNDLES));
    return Stream.concat(sources, references);
  }

  private static Fault bundle(String what, UnaryOperator<BundleBuilder> change) {
    return fault(
        EvidenceInput.CI_RUNNER_BUNDLES,
        "has a bundle that " + what,
        set -> set.ciRunnerBundles(c -> c.bundle(0, change)),
        CheckIds.BUNDLES);
  }

  private static Stream<Fault> controls() {
    return CONTROLS.stream()
        .map(
            control ->
                fault(
                    EvidenceInput.CI_RUNNER_BUNDLES,
                    "lacks the control " + control,
                    set -> set.ciRunnerBundles(c -> c.controls(Words.without(CONTROLS, control))),
                    CheckIds.BUNDLES));
  }

  private static Stream<Fault> channels() {
    EvidenceInput<?> input = EvidenceInput.CHANNEL_MANIFEST;
    WordFaults words = new WordFaults(input, RULE, "");
    Stream<Fault> sources =
        words.of(
            "source_metadata",
            "cavra-runtime.endpoint-deployment.json",
            (set, word) -> set.channels(c -> c.sourceMetadata(word)),
            CheckIds.CHANNELS);
    Stream<Fault> rest =
        Stream.of(
            words.one(
                "channels/0/auto_update",
                "true",
                set -> set.channels(c -> c.channel(0, one -> one.autoUpdate(true))),
                CheckIds.CHANNELS),
            words.one(
                "channels/0/approval_required",
                "false",
                set -> set.channels(c -> c.channel(0, one -> one.approvalRequired(false))),
                CheckIds.CHANNELS),
            fault(
                input,
                "names a channel twice",
                set -> set.channels(c -> c.addChannel(one -> one)),
                CheckIds.CHANNELS),
            fault(
                input,
                "has a second target without an id",
                set -> set.channels(c -> c.channel(0, one -> one.addTarget(t -> t.id(null)))),
                CheckIds.CHANNELS),
            fault(
                input,
                "has a channel without a policy",
                set -> set.channels(c -> c.addChannel(one -> one.channel("beta"))),
                CheckIds.UPDATER));
    return Stream.concat(sources, rest);
  }

  private static Stream<Fault> updaterPolicy() {
    EvidenceInput<?> input = EvidenceInput.UPDATER_POLICY;
    WordFaults words = new WordFaults(input, RULE, "");
    Stream<Fault> sources =
        words.of(
            "source_channel_manifest",
            "cavra-runtime.channels.json",
            (set, word) -> set.updaterPolicy(u -> u.sourceChannelManifest(word)),
            CheckIds.UPDATER);
    Stream<Fault> rest =
        Stream.of(
            words.one(
                "default_auto_update",
                "true",
                set -> set.updaterPolicy(u -> u.defaultAutoUpdate(true)),
                CheckIds.UPDATER),
            words.one(
                "policies/0/auto_update",
                "true",
                set -> set.updaterPolicy(u -> u.policy(0, p -> p.autoUpdate(true))),
                CheckIds.UPDATER),
            words.one(
                "policies/0/approval_required",
                "false",
                set -> set.updaterPolicy(u -> u.policy(0, p -> p.approvalRequired(false))),
                CheckIds.UPDATER),
            words.one(
                "policies/0/channel",
                "in another case",
                set -> set.updaterPolicy(u -> u.policy(0, p -> p.channel("Stable"))),
                CheckIds.UPDATER),
            fault(
                input,
                "has a policy without a channel",
                set -> set.updaterPolicy(u -> u.addPolicy(p -> p.channel("beta"))),
                CheckIds.UPDATER));
    return Stream.concat(sources, rest);
  }

  private static Fault fault(
      EvidenceInput<?> input, String what, UnaryOperator<ReadySet> change, String... ids) {
    return Reliance.of(Fault.of(input + " " + what, RULE, change).blocking(ids), input, "");
  }
}
