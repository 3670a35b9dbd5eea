package io.cavra.readiness.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The channels through which workstations get the Go runtime (schema {@value #SCHEMA}, SPEC.md
 * section 4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param sourceMetadata the file that the channels were made from; a blank text counts as absent
 * @param channels the channels; empty when there are none
 * @since 0.1.0
 */
public record WorkstationChannels(Optional<String> sourceMetadata, List<Channel> channels) {

  /** The schema version that such a document names. */
  public static final String SCHEMA = "cavra.go-runtime.channels.v1";

  /** Copies the list and takes a blank text for absent. */
  public WorkstationChannels {
    sourceMetadata = Texts.present(sourceMetadata, "sourceMetadata");
    channels = List.copyOf(Objects.requireNonNull(channels, "channels"));
  }

  /** Answers the document as an ordered map of plain JSON values; absent fields are left out. */
  public Map<String, Object> toMap() {
    return new JsonMap()
        .put("schema_version", SCHEMA)
        .put("source_metadata", sourceMetadata)
        .put("channels", channels, Channel::toMap)
        .build();
  }

  /**
   * One channel. A blank name counts as absent.
   *
   * @param channel the name
   * @param autoUpdate whether workstations update themselves; the gate wants {@code false}
   * @param approvalRequired whether an update needs an approval; the gate wants {@code true}
   * @param workstationTargets what the channel serves; empty when nothing
   * @since 0.1.0
   */
  public record Channel(
      Optional<String> channel,
      Optional<Boolean> autoUpdate,
      Optional<Boolean> approvalRequired,
      List<Target> workstationTargets) {

    /** Copies the list and takes a blank name for absent. */
    public Channel {
      Objects.requireNonNull(autoUpdate, "autoUpdate");
      Objects.requireNonNull(approvalRequired, "approvalRequired");
      channel = Texts.present(channel, "channel");
      workstationTargets =
          List.copyOf(Objects.requireNonNull(workstationTargets, "workstationTargets"));
    }

    private Map<String, Object> toMap() {
      return new JsonMap()
          .put("channel", channel)
          .put("auto_update", autoUpdate)
          .put("approval_required", approvalRequired)
          .put("workstation_targets", workstationTargets, Target::toMap)
          .build();
    }
  }

  /**
   * One kind of workstation that a channel serves. A blank text counts as absent.
   *
   * @param id names the target
   * @param platform operating system and processor, such as {@code linux/amd64}
   * @param deploymentChannel the channel it is deployed through
   * @param managementTool what manages such workstations
   * @param binary the runtime binary within the package
   * @since 0.1.0
   */
  public record Target(
      Optional<String> id,
      Optional<String> platform,
      Optional<String> deploymentChannel,
      Optional<String> managementTool,
      Optional<String> binary) {

    /** Takes blank texts for absent. */
    public Target {
      id = Texts.present(id, "id");
      platform = Texts.present(platform, "platform");
      deploymentChannel = Texts.present(deploymentChannel, "deploymentChannel");
      managementTool = Texts.present(managementTool, "managementTool");
      binary = Texts.present(binary, "binary");
    }

    private Map<String, Object> toMap() {
      return new JsonMap()
          .put("id", id)
          .put("platform", platform)
          .put("deployment_channel", deploymentChannel)
          .put("management_tool", managementTool)
          .put("binary", binary)
          .build();
    }
  }
}
