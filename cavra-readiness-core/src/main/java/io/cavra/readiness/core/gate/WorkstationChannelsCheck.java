package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.WorkstationChannels;
import io.cavra.readiness.evidence.WorkstationChannels.Channel;
import io.cavra.readiness.evidence.WorkstationChannels.Target;
import java.util.List;

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
              List<Channel> channels = manifest.channels();
              return new Demands(document)
                  .text(
                      "/source_metadata",
                      manifest.sourceMetadata(),
                      CiRunnerBundlesCheck.SOURCE_METADATA)
                  .notEmpty("/channels", channels)
                  .each(channels, "/channels", Repeats.none("channel", Channel::channel))
                  .each(channels, "/channels", WorkstationChannelsCheck::channel)
                  .result(ID, "every workstation channel needs an approval to update");
            });
  }

  private static void channel(Demands demands, Channel channel) {
    List<Target> targets = channel.workstationTargets();
    demands
        .present("/channel", channel.channel())
        .is("/auto_update", channel.autoUpdate(), false)
        .is("/approval_required", channel.approvalRequired(), true)
        .notEmpty("/workstation_targets", targets)
        .each(targets, "/workstation_targets", WorkstationChannelsCheck::target);
  }

  private static void target(Demands demands, Target target) {
    demands
        .present("/id", target.id())
        .present("/platform", target.platform())
        .present("/deployment_channel", target.deploymentChannel())
        .present("/management_tool", target.managementTool());
  }
}
