package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.CiRunnerBundles;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/**
 * Makes CI runner bundles, starting from one and changing what a test is about.
 *
 * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class CiRunnerBundlesBuilder {

  private Optional<String> sourceMetadata;
  private List<String> controls;
  private List<CiRunnerBundles.Bundle> runnerBundles;

  private CiRunnerBundlesBuilder(CiRunnerBundles start) {
    this.sourceMetadata = start.sourceMetadata();
    this.controls = start.controls();
    this.runnerBundles = start.runnerBundles();
  }

  /** Starts from that record. */
  public static CiRunnerBundlesBuilder from(CiRunnerBundles start) {
    return new CiRunnerBundlesBuilder(start);
  }

  /** Sets the file that the bundles were made from; null or a blank text makes it absent. */
  public CiRunnerBundlesBuilder sourceMetadata(@Nullable String sourceMetadata) {
    this.sourceMetadata = Optional.ofNullable(sourceMetadata);
    return this;
  }

  /** Sets the controls that are in place; none makes the list absent. */
  public CiRunnerBundlesBuilder controls(String... controls) {
    this.controls = List.of(controls);
    return this;
  }

  /** Sets the bundles; an empty list makes it absent. */
  public CiRunnerBundlesBuilder runnerBundles(List<CiRunnerBundles.Bundle> runnerBundles) {
    this.runnerBundles = List.copyOf(runnerBundles);
    return this;
  }

  /** Changes the bundle at that place of the list, from 0. */
  public CiRunnerBundlesBuilder bundle(int index, UnaryOperator<BundleBuilder> change) {
    this.runnerBundles =
        Entries.changed(runnerBundles, index, one -> change.apply(new BundleBuilder(one)).build());
    return this;
  }

  /** Adds a copy of the first bundle, so changed, at the end of the list; there must be one. */
  public CiRunnerBundlesBuilder addBundle(UnaryOperator<BundleBuilder> change) {
    this.runnerBundles =
        Entries.added(
            runnerBundles,
            change.apply(new BundleBuilder(Entries.first(runnerBundles, "runnerBundles"))).build());
    return this;
  }

  /** Makes the record. */
  public CiRunnerBundles build() {
    return new CiRunnerBundles(sourceMetadata, controls, runnerBundles);
  }

  /**
   * Makes one bundle, starting from one and changing what a test is about.
   *
   * <p>Not thread-safe. What is not set stays as it was in the record it starts from.
   *
   * @since 0.1.0
   */
  @SuppressWarnings("exports") // as above
  public static final class BundleBuilder {

    private Optional<String> platform;
    private Optional<String> deploymentTarget;
    private Optional<String> runtimeBinary;
    private List<String> requiredOutputs;

    private BundleBuilder(CiRunnerBundles.Bundle start) {
      this.platform = start.platform();
      this.deploymentTarget = start.deploymentTarget();
      this.runtimeBinary = start.runtimeBinary();
      this.requiredOutputs = start.requiredOutputs();
    }

    /** Starts from that record. */
    public static BundleBuilder from(CiRunnerBundles.Bundle start) {
      return new BundleBuilder(start);
    }

    /** Sets the CI platform; null or a blank text makes it absent. */
    public BundleBuilder platform(@Nullable String platform) {
      this.platform = Optional.ofNullable(platform);
      return this;
    }

    /** Sets the id of the target in the endpoint manifest; null or a blank text makes it absent. */
    public BundleBuilder deploymentTarget(@Nullable String deploymentTarget) {
      this.deploymentTarget = Optional.ofNullable(deploymentTarget);
      return this;
    }

    /** Sets the runtime binary within the package; null or a blank text makes it absent. */
    public BundleBuilder runtimeBinary(@Nullable String runtimeBinary) {
      this.runtimeBinary = Optional.ofNullable(runtimeBinary);
      return this;
    }

    /** Sets the files that a run must leave; none makes the list absent. */
    public BundleBuilder requiredOutputs(String... requiredOutputs) {
      this.requiredOutputs = List.of(requiredOutputs);
      return this;
    }

    /** Makes the record. */
    public CiRunnerBundles.Bundle build() {
      return new CiRunnerBundles.Bundle(platform, deploymentTarget, runtimeBinary, requiredOutputs);
    }
  }
}
