package io.cavra.readiness.testkit.fault;

import static io.cavra.readiness.testkit.fault.Field.Kind.FLAG;
import static io.cavra.readiness.testkit.fault.Field.Kind.OBJECTS;
import static io.cavra.readiness.testkit.fault.Field.Kind.TEXT;
import static io.cavra.readiness.testkit.fault.Field.Kind.TEXTS;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.CiRunnerBundlesBuilder.BundleBuilder;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WorkstationChannelsBuilder.ChannelBuilder;
import io.cavra.readiness.testkit.WorkstationChannelsBuilder.TargetBuilder;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The fields of the four manifests, and what blocks without each (sections 4 and 7.2). */
final class ManifestFields {

  private ManifestFields() {}

  static Stream<Fault> all() {
    return Stream.of(endpoints(), bundles(), channels(), updaterPolicy())
        .flatMap(FieldTable::faults);
  }

  private static FieldTable endpoints() {
    return new FieldTable(EvidenceInput.ENDPOINT_DEPLOYMENT)
        .needs(
            "/deployment_targets",
            OBJECTS,
            set -> set.endpointDeployment(e -> e.deploymentTargets(List.of())),
            CheckIds.ENDPOINTS,
            CheckIds.BUNDLES)
        .needs(
            "/deployment_targets/0/id",
            TEXT,
            set -> set.endpointDeployment(e -> e.target(0, t -> t.id(null))),
            CheckIds.BUNDLES)
        .needs(
            "/deployment_targets/0/surface",
            TEXT,
            set -> set.endpointDeployment(e -> e.target(0, t -> t.surface(null))),
            CheckIds.BUNDLES)
        .allows("/deployment_targets/0/platform", TEXT)
        .allows("/deployment_targets/0/binary", TEXT)
        .allows("/deployment_targets/1/id", TEXT);
  }

  private static FieldTable bundles() {
    return new FieldTable(EvidenceInput.CI_RUNNER_BUNDLES)
        .needs(
            "/source_metadata",
            TEXT,
            set -> set.ciRunnerBundles(c -> c.sourceMetadata(null)),
            CheckIds.BUNDLES)
        .needs("/controls", TEXTS, set -> set.ciRunnerBundles(c -> c.controls()), CheckIds.BUNDLES)
        .needs(
            "/runner_bundles",
            OBJECTS,
            set -> set.ciRunnerBundles(c -> c.runnerBundles(List.of())),
            CheckIds.BUNDLES)
        .needs("/runner_bundles/0/platform", TEXT, bundle(b -> b.platform(null)), CheckIds.BUNDLES)
        .needs(
            "/runner_bundles/0/deployment_target",
            TEXT,
            bundle(b -> b.deploymentTarget(null)),
            CheckIds.BUNDLES)
        .allows("/runner_bundles/0/runtime_binary", TEXT)
        .needs(
            "/runner_bundles/0/required_outputs",
            TEXTS,
            bundle(b -> b.requiredOutputs()),
            CheckIds.BUNDLES);
  }

  private static FieldTable channels() {
    String target = "/channels/0/workstation_targets/0/";
    return new FieldTable(EvidenceInput.CHANNEL_MANIFEST)
        .needs(
            "/source_metadata",
            TEXT,
            set -> set.channels(c -> c.sourceMetadata(null)),
            CheckIds.CHANNELS)
        .needs(
            "/channels",
            OBJECTS,
            set -> set.channels(c -> c.channels(List.of())),
            CheckIds.CHANNELS,
            CheckIds.UPDATER)
        .needs(
            "/channels/0/channel",
            TEXT,
            channel(c -> c.channel(null)),
            CheckIds.CHANNELS,
            CheckIds.UPDATER)
        .needs("/channels/0/auto_update", FLAG, channel(c -> c.autoUpdate(null)), CheckIds.CHANNELS)
        .needs(
            "/channels/0/approval_required",
            FLAG,
            channel(c -> c.approvalRequired(null)),
            CheckIds.CHANNELS)
        .needs(
            "/channels/0/workstation_targets",
            OBJECTS,
            channel(c -> c.workstationTargets(List.of())),
            CheckIds.CHANNELS)
        .needs(target + "id", TEXT, target(t -> t.id(null)), CheckIds.CHANNELS)
        .needs(target + "platform", TEXT, target(t -> t.platform(null)), CheckIds.CHANNELS)
        .needs(
            target + "deployment_channel",
            TEXT,
            target(t -> t.deploymentChannel(null)),
            CheckIds.CHANNELS)
        .needs(
            target + "management_tool",
            TEXT,
            target(t -> t.managementTool(null)),
            CheckIds.CHANNELS)
        .allows(target + "binary", TEXT);
  }

  private static FieldTable updaterPolicy() {
    return new FieldTable(EvidenceInput.UPDATER_POLICY)
        .needs(
            "/source_channel_manifest",
            TEXT,
            set -> set.updaterPolicy(u -> u.sourceChannelManifest(null)),
            CheckIds.UPDATER)
        .needs(
            "/default_auto_update",
            FLAG,
            set -> set.updaterPolicy(u -> u.defaultAutoUpdate(null)),
            CheckIds.UPDATER)
        .needs(
            "/policies",
            OBJECTS,
            set -> set.updaterPolicy(u -> u.policies(List.of())),
            CheckIds.UPDATER)
        .needs(
            "/policies/0/channel",
            TEXT,
            set -> set.updaterPolicy(u -> u.policy(0, p -> p.channel(null))),
            CheckIds.UPDATER)
        .allows("/policies/0/auto_update", FLAG)
        .allows("/policies/0/approval_required", FLAG);
  }

  private static UnaryOperator<ReadySet> bundle(UnaryOperator<BundleBuilder> change) {
    return set -> set.ciRunnerBundles(bundles -> bundles.bundle(0, change));
  }

  private static UnaryOperator<ReadySet> channel(UnaryOperator<ChannelBuilder> change) {
    return set -> set.channels(channels -> channels.channel(0, change));
  }

  private static UnaryOperator<ReadySet> target(UnaryOperator<TargetBuilder> change) {
    return channel(channel -> channel.target(0, change));
  }
}
