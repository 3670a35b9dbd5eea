package io.cavra.readiness.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The manifest of the endpoints that the Go release can be deployed to (schema {@value #SCHEMA},
 * SPEC.md section 4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param deploymentTargets the targets; empty when none is declared
 * @since 0.1.0
 */
public record EndpointDeployment(List<Target> deploymentTargets) {

  /** The schema version that such a document names. */
  public static final String SCHEMA = "cavra.go-runtime.endpoint-deployment.v1";

  /** Copies the list. */
  public EndpointDeployment {
    deploymentTargets = List.copyOf(Objects.requireNonNull(deploymentTargets, "deploymentTargets"));
  }

  /** Answers the document as an ordered map of plain JSON values; absent fields are left out. */
  public Map<String, Object> toMap() {
    return new JsonMap()
        .put("schema_version", SCHEMA)
        .put("deployment_targets", deploymentTargets, Target::toMap)
        .build();
  }

  /**
   * One endpoint. A blank text counts as absent.
   *
   * @param id names the target; the manifests refer to it
   * @param surface what kind of endpoint it is; {@code ci-runner} for CI runners
   * @param platform operating system and processor, such as {@code linux/amd64}
   * @param binary the runtime binary within the package
   * @since 0.1.0
   */
  public record Target(
      Optional<String> id,
      Optional<String> surface,
      Optional<String> platform,
      Optional<String> binary) {

    /** Takes blank texts for absent. */
    public Target {
      id = Texts.present(id, "id");
      surface = Texts.present(surface, "surface");
      platform = Texts.present(platform, "platform");
      binary = Texts.present(binary, "binary");
    }

    private Map<String, Object> toMap() {
      return new JsonMap()
          .put("id", id)
          .put("surface", surface)
          .put("platform", platform)
          .put("binary", binary)
          .build();
    }
  }
}
