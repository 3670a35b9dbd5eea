package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.WorkstationChannels;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/**
 * Makes a workstation channel manifest, starting from one and changing what a test is about.
 *
 * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class WorkstationChannelsBuilder {

  private Optional<String> sourceMetadata;
  private List<WorkstationChannels.Channel> channels;

  private WorkstationChannelsBuilder(WorkstationChannels start) {
    this.sourceMetadata = start.sourceMetadata();
    this.channels = start.channels();
  }

  /** Starts from that record. */
  public static WorkstationChannelsBuilder from(WorkstationChannels start) {
    return new WorkstationChannelsBuilder(start);
  }

  /** Sets the file that the channels were made from; null or a blank text makes it absent. */
  public WorkstationChannelsBuilder sourceMetadata(@Nullable String sourceMetadata) {
    this.sourceMetadata = Optional.ofNullable(sourceMetadata);
    return this;
  }

  /** Sets the channels; an empty list makes it absent. */
  public WorkstationChannelsBuilder channels(List<WorkstationChannels.Channel> channels) {
    this.channels = List.copyOf(channels);
    return this;
  }

  /** Changes the channel at that place of the list, from 0. */
  public WorkstationChannelsBuilder channel(int index, UnaryOperator<ChannelBuilder> change) {
    this.channels =
        Entries.changed(channels, index, one -> change.apply(new ChannelBuilder(one)).build());
    return this;
  }

  /** Adds a copy of the first channel, so changed, at the end of the list; there must be one. */
  public WorkstationChannelsBuilder addChannel(UnaryOperator<ChannelBuilder> change) {
    this.channels =
        Entries.added(
            channels,
            change.apply(new ChannelBuilder(Entries.first(channels, "channels"))).build());
    return this;
  }

  /** Makes the record. */
  public WorkstationChannels build() {
    return new WorkstationChannels(sourceMetadata, channels);
  }

  /**
   * Makes one channel, starting from one and changing what a test is about.
   *
   * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
   *
   * @since 0.1.0
   */
  @SuppressWarnings("exports") // as above
  public static final class ChannelBuilder {

    private Optional<String> channel;
    private Optional<Boolean> autoUpdate;
    private Optional<Boolean> approvalRequired;
    private List<WorkstationChannels.Target> workstationTargets;

    private ChannelBuilder(WorkstationChannels.Channel start) {
      this.channel = start.channel();
      this.autoUpdate = start.autoUpdate();
      this.approvalRequired = start.approvalRequired();
      this.workstationTargets = start.workstationTargets();
    }

    /** Starts from that record. */
    public static ChannelBuilder from(WorkstationChannels.Channel start) {
      return new ChannelBuilder(start);
    }

    /** Sets the name; null or a blank text makes it absent. */
    public ChannelBuilder channel(@Nullable String channel) {
      this.channel = Optional.ofNullable(channel);
      return this;
    }

    /** Sets whether its workstations update themselves; null makes it absent. */
    public ChannelBuilder autoUpdate(@Nullable Boolean autoUpdate) {
      this.autoUpdate = Optional.ofNullable(autoUpdate);
      return this;
    }

    /** Sets whether an update needs an approval; null makes it absent. */
    public ChannelBuilder approvalRequired(@Nullable Boolean approvalRequired) {
      this.approvalRequired = Optional.ofNullable(approvalRequired);
      return this;
    }

    /** Sets what the channel serves; an empty list makes it absent. */
    public ChannelBuilder workstationTargets(List<WorkstationChannels.Target> workstationTargets) {
      this.workstationTargets = List.copyOf(workstationTargets);
      return this;
    }

    /** Changes the target at that place of the list, from 0. */
    public ChannelBuilder target(int index, UnaryOperator<TargetBuilder> change) {
      this.workstationTargets =
          Entries.changed(
              workstationTargets, index, one -> change.apply(new TargetBuilder(one)).build());
      return this;
    }

    /** Adds a copy of the first target, so changed, at the end of the list; there must be one. */
    public ChannelBuilder addTarget(UnaryOperator<TargetBuilder> change) {
      this.workstationTargets =
          Entries.added(
              workstationTargets,
              change
                  .apply(new TargetBuilder(Entries.first(workstationTargets, "workstationTargets")))
                  .build());
      return this;
    }

    /** Makes the record. */
    public WorkstationChannels.Channel build() {
      return new WorkstationChannels.Channel(
          channel, autoUpdate, approvalRequired, workstationTargets);
    }
  }

  /**
   * Makes one kind of workstation, starting from one and changing what a test is about.
   *
   * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
   *
   * @since 0.1.0
   */
  @SuppressWarnings("exports") // as above
  public static final class TargetBuilder {

    private Optional<String> id;
    private Optional<String> platform;
    private Optional<String> deploymentChannel;
    private Optional<String> managementTool;
    private Optional<String> binary;

    private TargetBuilder(WorkstationChannels.Target start) {
      this.id = start.id();
      this.platform = start.platform();
      this.deploymentChannel = start.deploymentChannel();
      this.managementTool = start.managementTool();
      this.binary = start.binary();
    }

    /** Starts from that record. */
    public static TargetBuilder from(WorkstationChannels.Target start) {
      return new TargetBuilder(start);
    }

    /** Sets the name of the target; null or a blank text makes it absent. */
    public TargetBuilder id(@Nullable String id) {
      this.id = Optional.ofNullable(id);
      return this;
    }

    /** Sets its operating system and processor; null or a blank text makes it absent. */
    public TargetBuilder platform(@Nullable String platform) {
      this.platform = Optional.ofNullable(platform);
      return this;
    }

    /** Sets the channel it is deployed through; null or a blank text makes it absent. */
    public TargetBuilder deploymentChannel(@Nullable String deploymentChannel) {
      this.deploymentChannel = Optional.ofNullable(deploymentChannel);
      return this;
    }

    /** Sets what manages such workstations; null or a blank text makes it absent. */
    public TargetBuilder managementTool(@Nullable String managementTool) {
      this.managementTool = Optional.ofNullable(managementTool);
      return this;
    }

    /** Sets the runtime binary within the package; null or a blank text makes it absent. */
    public TargetBuilder binary(@Nullable String binary) {
      this.binary = Optional.ofNullable(binary);
      return this;
    }

    /** Makes the record. */
    public WorkstationChannels.Target build() {
      return new WorkstationChannels.Target(
          id, platform, deploymentChannel, managementTool, binary);
    }
  }
}
