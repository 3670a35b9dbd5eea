package io.cavra.readiness.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How workstations may update the Go runtime (schema {@value #SCHEMA}, SPEC.md section 4).
 *
 * <p>Immutable and thread-safe.
 *
 * @param sourceChannelManifest the channel manifest it was made from; a blank text counts as absent
 * @param defaultAutoUpdate whether workstations update themselves; the gate wants {@code false}
 * @param policies the policy of each channel; empty when there are none
 * @since 0.1.0
 */
public record UpdaterPolicy(
    Optional<String> sourceChannelManifest,
    Optional<Boolean> defaultAutoUpdate,
    List<Policy> policies) {

  /** The schema version that such a document names. */
  public static final String SCHEMA = "cavra.go-runtime.updater-policy.v1";

  /** Copies the list and takes a blank text for absent. */
  public UpdaterPolicy {
    Objects.requireNonNull(defaultAutoUpdate, "defaultAutoUpdate");
    sourceChannelManifest = Texts.present(sourceChannelManifest, "sourceChannelManifest");
    policies = List.copyOf(Objects.requireNonNull(policies, "policies"));
  }

  /** Answers the document as an ordered map of plain JSON values; absent fields are left out. */
  public Map<String, Object> toMap() {
    return new JsonMap()
        .put("schema_version", SCHEMA)
        .put("source_channel_manifest", sourceChannelManifest)
        .put("default_auto_update", defaultAutoUpdate)
        .put("policies", policies, Policy::toMap)
        .build();
  }

  /**
   * The policy of one channel. A blank name counts as absent.
   *
   * @param channel the name of the channel
   * @param autoUpdate whether its workstations update themselves; the gate refuses {@code true}
   * @param approvalRequired whether an update needs an approval; the gate refuses {@code false}
   * @since 0.1.0
   */
  public record Policy(
      Optional<String> channel, Optional<Boolean> autoUpdate, Optional<Boolean> approvalRequired) {

    /** Takes a blank name for absent. */
    public Policy {
      Objects.requireNonNull(autoUpdate, "autoUpdate");
      Objects.requireNonNull(approvalRequired, "approvalRequired");
      channel = Texts.present(channel, "channel");
    }

    private Map<String, Object> toMap() {
      return new JsonMap()
          .put("channel", channel)
          .put("auto_update", autoUpdate)
          .put("approval_required", approvalRequired)
          .build();
    }
  }
}
