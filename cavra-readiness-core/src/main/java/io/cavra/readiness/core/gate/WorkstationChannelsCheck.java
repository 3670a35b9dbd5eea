package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.WorkstationChannels;
import io.cavra.readiness.evidence.WorkstationChannels.Channel;
import io.cavra.readiness.evidence.WorkstationChannels.Target;

/** The check that no workstation channel updates by itself or without an approval. */
final class WorkstationChannelsCheck implements ReadinessCheck {

  private static final String ID = "go_workstation_channels";

  @Override
  public CheckResult evaluate(ReadinessContext context) {
    return Reading.of(context, EvidenceInput.CHANNEL_MANIFEST)
        .check(
            ID,
            document -> {
              WorkstationChannels manifest = document.value();
              Demands demands =
                  new Demands(document)
                      .text(
                          "/source_metadata",
                          manifest.sourceMetadata(),
                          CiRunnerBundlesCheck.SOURCE_METADATA)
                      .notEmpty("/channels", manifest.channels());
              Repeats.demandNone(
                  demands,
                  manifest.channels().stream().map(Channel::channel).toList(),
                  "/channels",
                  "channel");
              return demands
                  .each(
                      manifest.channels(),
                      "/channels",
                      (channel, at) -> channel(demands, at, channel))
                  .result(ID, "every workstation channel needs an approval to update");
            });
  }

  private static void channel(Demands demands, String at, Channel channel) {
    demands
        .present(at + "/channel", channel.channel())
        .is(at + "/auto_update", channel.autoUpdate(), false)
        .is(at + "/approval_required", channel.approvalRequired(), true)
        .notEmpty(at + "/workstation_targets", channel.workstationTargets())
        .each(
            channel.workstationTargets(),
            at + "/workstation_targets",
            (target, pointer) -> target(demands, pointer, target));
  }

  private static void target(Demands demands, String at, Target target) {
    demands
        .present(at + "/id", target.id())
        .present(at + "/platform", target.platform())
        .present(at + "/deployment_channel", target.deploymentChannel())
        .present(at + "/management_tool", target.managementTool());
  }
}
