package io.cavra.readiness.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The bundles that bring the Go runtime to CI runners (schema {@value #SCHEMA}, SPEC.md section 4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param sourceMetadata the file that the bundles were made from; a blank text counts as absent
 * @param controls the controls that are in place; empty when there are none
 * @param runnerBundles the bundles; empty when there are none
 * @since 0.1.0
 */
public record CiRunnerBundles(
    Optional<String> sourceMetadata, List<String> controls, List<Bundle> runnerBundles) {

  /** The schema version that such a document names. */
  public static final String SCHEMA = "cavra.go-runtime.ci-runner-bundles.v1";

  /** Copies the lists and takes a blank text for absent. */
  public CiRunnerBundles {
    sourceMetadata = Texts.present(sourceMetadata, "sourceMetadata");
    controls = Texts.copy(controls, "controls");
    runnerBundles = List.copyOf(Objects.requireNonNull(runnerBundles, "runnerBundles"));
  }

  /** Answers the document as an ordered map of plain JSON values; absent fields are left out. */
  public Map<String, Object> toMap() {
    return new JsonMap()
        .put("schema_version", SCHEMA)
        .put("source_metadata", sourceMetadata)
        .put("controls", controls)
        .put("runner_bundles", runnerBundles, Bundle::toMap)
        .build();
  }

  /**
   * One bundle. A blank text counts as absent.
   *
   * @param platform the CI platform, such as {@code GitHub Actions}
   * @param deploymentTarget the id of the target in the {@link EndpointDeployment}
   * @param runtimeBinary the runtime binary within the package
   * @param requiredOutputs the files that a run must leave; empty when none is required
   * @since 0.1.0
   */
  public record Bundle(
      Optional<String> platform,
      Optional<String> deploymentTarget,
      Optional<String> runtimeBinary,
      List<String> requiredOutputs) {

    /** Copies the list and takes blank texts for absent. */
    public Bundle {
      platform = Texts.present(platform, "platform");
      deploymentTarget = Texts.present(deploymentTarget, "deploymentTarget");
      runtimeBinary = Texts.present(runtimeBinary, "runtimeBinary");
      requiredOutputs = Texts.copy(requiredOutputs, "required_outputs");
    }

    private Map<String, Object> toMap() {
      return new JsonMap()
          .put("platform", platform)
          .put("deployment_target", deploymentTarget)
          .put("runtime_binary", runtimeBinary)
          .put("required_outputs", requiredOutputs)
          .build();
    }
  }
}
