package io.cavra.readiness.testkit.arbitrary;

import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.EndpointDeployment;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.UpdaterPolicy;
import io.cavra.readiness.evidence.WorkstationChannels;
import io.cavra.readiness.testkit.CiRunnerBundlesBuilder;
import io.cavra.readiness.testkit.CiRunnerBundlesBuilder.BundleBuilder;
import io.cavra.readiness.testkit.EndpointDeploymentBuilder;
import io.cavra.readiness.testkit.UpdaterPolicyBuilder;
import io.cavra.readiness.testkit.UpdaterPolicyBuilder.PolicyBuilder;
import io.cavra.readiness.testkit.WorkstationChannelsBuilder;
import io.cavra.readiness.testkit.WorkstationChannelsBuilder.ChannelBuilder;
import io.cavra.readiness.testkit.arbitrary.FewChanges.Change;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for the four manifests of the release package: at most two entries, each the ready
 * one in which at most three fields are changed; shrinks towards the ready entry, and to none.
 *
 * <p>Stateless and thread-safe.
 *
 * <pre>{@code
 * Arbitrary<EndpointDeployment> manifests = ManifestArbitraries.endpointDeployment();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ManifestArbitraries {

  private static final int MOST_ENTRIES = 2;

  private ManifestArbitraries() {}

  /** Answers endpoint deployment manifests. */
  public static Arbitrary<EndpointDeployment> endpointDeployment() {
    EndpointDeployment.Target ready =
        EvidenceArbitraries.ready(EvidenceInput.ENDPOINT_DEPLOYMENT).deploymentTargets().get(0);
    return new FewChanges<EndpointDeploymentBuilder.TargetBuilder>()
        .text("id", EndpointDeploymentBuilder.TargetBuilder::id)
        .text("surface", EndpointDeploymentBuilder.TargetBuilder::surface, "ci-runner")
        .text("platform", EndpointDeploymentBuilder.TargetBuilder::platform, "linux/amd64")
        .text("binary", EndpointDeploymentBuilder.TargetBuilder::binary)
        .changes()
        .map(
            changes ->
                Change.apply(changes, EndpointDeploymentBuilder.TargetBuilder.from(ready)).build())
        .list()
        .ofMaxSize(MOST_ENTRIES)
        .map(EndpointDeployment::new);
  }

  /** Answers CI runner bundles. */
  public static Arbitrary<CiRunnerBundles> ciRunnerBundles() {
    CiRunnerBundles ready = EvidenceArbitraries.ready(EvidenceInput.CI_RUNNER_BUNDLES);
    Arbitrary<CiRunnerBundles.Bundle> bundle =
        new FewChanges<BundleBuilder>()
            .text("platform", BundleBuilder::platform)
            .text("deployment_target", BundleBuilder::deploymentTarget)
            .text("runtime_binary", BundleBuilder::runtimeBinary)
            .texts("required_outputs", BundleBuilder::requiredOutputs)
            .changes()
            .map(
                changes ->
                    Change.apply(changes, BundleBuilder.from(ready.runnerBundles().get(0)))
                        .build());
    return new FewChanges<CiRunnerBundlesBuilder>()
        .text("source_metadata", CiRunnerBundlesBuilder::sourceMetadata)
        .texts("controls", CiRunnerBundlesBuilder::controls)
        .any(
            "runner_bundles",
            bundle.list().ofMaxSize(MOST_ENTRIES),
            CiRunnerBundlesBuilder::runnerBundles)
        .changes()
        .map(changes -> Change.apply(changes, CiRunnerBundlesBuilder.from(ready)).build());
  }

  /** Answers workstation channel manifests. */
  public static Arbitrary<WorkstationChannels> workstationChannels() {
    WorkstationChannels ready = EvidenceArbitraries.ready(EvidenceInput.CHANNEL_MANIFEST);
    Arbitrary<WorkstationChannels.Channel> channel =
        new FewChanges<ChannelBuilder>()
            .text("channel", ChannelBuilder::channel, "stable")
            .flag("auto_update", ChannelBuilder::autoUpdate)
            .flag("approval_required", ChannelBuilder::approvalRequired)
            .text("target id", (b, id) -> b.target(0, target -> target.id(id)))
            .text("target tool", (b, tool) -> b.target(0, target -> target.managementTool(tool)))
            .changes()
            .map(
                changes ->
                    Change.apply(changes, ChannelBuilder.from(ready.channels().get(0))).build());
    return new FewChanges<WorkstationChannelsBuilder>()
        .text("source_metadata", WorkstationChannelsBuilder::sourceMetadata)
        .any(
            "channels",
            channel.list().ofMaxSize(MOST_ENTRIES),
            WorkstationChannelsBuilder::channels)
        .changes()
        .map(changes -> Change.apply(changes, WorkstationChannelsBuilder.from(ready)).build());
  }

  /** Answers workstation updater policies. */
  public static Arbitrary<UpdaterPolicy> updaterPolicy() {
    UpdaterPolicy ready = EvidenceArbitraries.ready(EvidenceInput.UPDATER_POLICY);
    Arbitrary<UpdaterPolicy.Policy> policy =
        new FewChanges<PolicyBuilder>()
            .text("channel", PolicyBuilder::channel, "stable")
            .flag("auto_update", PolicyBuilder::autoUpdate)
            .flag("approval_required", PolicyBuilder::approvalRequired)
            .changes()
            .map(
                changes ->
                    Change.apply(changes, PolicyBuilder.from(ready.policies().get(0))).build());
    return new FewChanges<UpdaterPolicyBuilder>()
        .text("source_channel_manifest", UpdaterPolicyBuilder::sourceChannelManifest)
        .flag("default_auto_update", UpdaterPolicyBuilder::defaultAutoUpdate)
        .any("policies", policy.list().ofMaxSize(MOST_ENTRIES), UpdaterPolicyBuilder::policies)
        .changes()
        .map(changes -> Change.apply(changes, UpdaterPolicyBuilder.from(ready)).build());
  }
}
