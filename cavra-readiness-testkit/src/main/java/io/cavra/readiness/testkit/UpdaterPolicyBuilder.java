package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.UpdaterPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/**
 * Makes a workstation updater policy, starting from one and changing what a test is about.
 *
 * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class UpdaterPolicyBuilder {

  private Optional<String> sourceChannelManifest;
  private Optional<Boolean> defaultAutoUpdate;
  private List<UpdaterPolicy.Policy> policies;

  private UpdaterPolicyBuilder(UpdaterPolicy start) {
    this.sourceChannelManifest = start.sourceChannelManifest();
    this.defaultAutoUpdate = start.defaultAutoUpdate();
    this.policies = start.policies();
  }

  /** Starts from that record. */
  public static UpdaterPolicyBuilder from(UpdaterPolicy start) {
    return new UpdaterPolicyBuilder(start);
  }

  /** Sets the channel manifest it was made from; null or a blank text makes it absent. */
  public UpdaterPolicyBuilder sourceChannelManifest(@Nullable String sourceChannelManifest) {
    this.sourceChannelManifest = Optional.ofNullable(sourceChannelManifest);
    return this;
  }

  /** Sets whether workstations update themselves; null makes it absent. */
  public UpdaterPolicyBuilder defaultAutoUpdate(@Nullable Boolean defaultAutoUpdate) {
    this.defaultAutoUpdate = Optional.ofNullable(defaultAutoUpdate);
    return this;
  }

  /** Sets the policy of each channel; an empty list makes it absent. */
  public UpdaterPolicyBuilder policies(List<UpdaterPolicy.Policy> policies) {
    this.policies = List.copyOf(policies);
    return this;
  }

  /** Changes the policy at that place of the list, from 0. */
  public UpdaterPolicyBuilder policy(int index, UnaryOperator<PolicyBuilder> change) {
    this.policies =
        Entries.changed(policies, index, one -> change.apply(new PolicyBuilder(one)).build());
    return this;
  }

  /** Adds a copy of the first policy, so changed, at the end of the list; there must be one. */
  public UpdaterPolicyBuilder addPolicy(UnaryOperator<PolicyBuilder> change) {
    this.policies =
        Entries.added(
            policies, change.apply(new PolicyBuilder(Entries.first(policies, "policies"))).build());
    return this;
  }

  /** Makes the record. */
  public UpdaterPolicy build() {
    return new UpdaterPolicy(sourceChannelManifest, defaultAutoUpdate, policies);
  }

  /**
   * Makes the policy of one channel, starting from one and changing what a test is about.
   *
   * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
   *
   * @since 0.1.0
   */
  @SuppressWarnings("exports") // as above
  public static final class PolicyBuilder {

    private Optional<String> channel;
    private Optional<Boolean> autoUpdate;
    private Optional<Boolean> approvalRequired;

    private PolicyBuilder(UpdaterPolicy.Policy start) {
      this.channel = start.channel();
      this.autoUpdate = start.autoUpdate();
      this.approvalRequired = start.approvalRequired();
    }

    /** Starts from that record. */
    public static PolicyBuilder from(UpdaterPolicy.Policy start) {
      return new PolicyBuilder(start);
    }

    /** Sets the name of the channel; null or a blank text makes it absent. */
    public PolicyBuilder channel(@Nullable String channel) {
      this.channel = Optional.ofNullable(channel);
      return this;
    }

    /** Sets whether its workstations update themselves; null makes it absent. */
    public PolicyBuilder autoUpdate(@Nullable Boolean autoUpdate) {
      this.autoUpdate = Optional.ofNullable(autoUpdate);
      return this;
    }

    /** Sets whether an update needs an approval; null makes it absent. */
    public PolicyBuilder approvalRequired(@Nullable Boolean approvalRequired) {
      this.approvalRequired = Optional.ofNullable(approvalRequired);
      return this;
    }

    /** Makes the record. */
    public UpdaterPolicy.Policy build() {
      return new UpdaterPolicy.Policy(channel, autoUpdate, approvalRequired);
    }
  }
}
