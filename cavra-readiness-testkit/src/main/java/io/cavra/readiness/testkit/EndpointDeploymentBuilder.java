package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.EndpointDeployment;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/**
 * Makes an endpoint deployment manifest, starting from one and changing what a test is about.
 *
 * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class EndpointDeploymentBuilder {

  private List<EndpointDeployment.Target> deploymentTargets;

  private EndpointDeploymentBuilder(EndpointDeployment start) {
    this.deploymentTargets = start.deploymentTargets();
  }

  /** Starts from that record. */
  public static EndpointDeploymentBuilder from(EndpointDeployment start) {
    return new EndpointDeploymentBuilder(start);
  }

  /** Sets the targets; an empty list makes it absent. */
  public EndpointDeploymentBuilder deploymentTargets(
      List<EndpointDeployment.Target> deploymentTargets) {
    this.deploymentTargets = List.copyOf(deploymentTargets);
    return this;
  }

  /** Changes the target at that place of the list, from 0. */
  public EndpointDeploymentBuilder target(int index, UnaryOperator<TargetBuilder> change) {
    this.deploymentTargets =
        Entries.changed(
            deploymentTargets, index, one -> change.apply(new TargetBuilder(one)).build());
    return this;
  }

  /** Adds a copy of the first target, so changed, at the end of the list; there must be one. */
  public EndpointDeploymentBuilder addTarget(UnaryOperator<TargetBuilder> change) {
    this.deploymentTargets =
        Entries.added(
            deploymentTargets,
            change
                .apply(new TargetBuilder(Entries.first(deploymentTargets, "deploymentTargets")))
                .build());
    return this;
  }

  /** Makes the record. */
  public EndpointDeployment build() {
    return new EndpointDeployment(deploymentTargets);
  }

  /**
   * Makes one endpoint, starting from one and changing what a test is about.
   *
   * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
   *
   * @since 0.1.0
   */
  @SuppressWarnings("exports") // as above
  public static final class TargetBuilder {

    private Optional<String> id;
    private Optional<String> surface;
    private Optional<String> platform;
    private Optional<String> binary;

    private TargetBuilder(EndpointDeployment.Target start) {
      this.id = start.id();
      this.surface = start.surface();
      this.platform = start.platform();
      this.binary = start.binary();
    }

    /** Starts from that record. */
    public static TargetBuilder from(EndpointDeployment.Target start) {
      return new TargetBuilder(start);
    }

    /** Sets the name of the target; null or a blank text makes it absent. */
    public TargetBuilder id(@Nullable String id) {
      this.id = Optional.ofNullable(id);
      return this;
    }

    /** Sets what kind of endpoint it is; null or a blank text makes it absent. */
    public TargetBuilder surface(@Nullable String surface) {
      this.surface = Optional.ofNullable(surface);
      return this;
    }

    /** Sets its operating system and processor; null or a blank text makes it absent. */
    public TargetBuilder platform(@Nullable String platform) {
      this.platform = Optional.ofNullable(platform);
      return this;
    }

    /** Sets the runtime binary within the package; null or a blank text makes it absent. */
    public TargetBuilder binary(@Nullable String binary) {
      this.binary = Optional.ofNullable(binary);
      return this;
    }

    /** Makes the record. */
    public EndpointDeployment.Target build() {
      return new EndpointDeployment.Target(id, surface, platform, binary);
    }
  }
}
