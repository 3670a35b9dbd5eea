package io.cavra.readiness.core.gate;

import io.cavra.readiness.ReadinessStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The table of the six sections (SPEC.md section 6): what each is called, in its own report and in
 * production readiness.
 *
 * @since 0.1.0
 */
public enum Section {
  /** The Go runtime and its policy. */
  RUNTIME(
      "go_backend_pilot",
      "cavra.go-backend-pilot.readiness.v1",
      "go_backend_pilot",
      ReadinessStatus.DISABLED),
  /** The release package and its manifests. */
  DEPLOYMENT(
      "go_backend_deployment",
      "cavra.go-backend-pilot.deployment-readiness.v1",
      "go_backend_deployment_paths",
      ReadinessStatus.NOT_CONFIGURED),
  /** Audited parity and the approval to promote. */
  PROMOTION(
      "go_backend_promotion",
      "cavra.go-backend-pilot.promotion-readiness.v1",
      "go_backend_promotion_gate",
      ReadinessStatus.NOT_REQUESTED),
  /** The approved way back. */
  ROLLBACK(
      "go_backend_rollback",
      "cavra.go-backend-pilot.rollback-readiness.v1",
      "go_backend_rollback_controls",
      ReadinessStatus.NOT_REQUESTED),
  /** The rehearsal of the way back. */
  REHEARSAL(
      "go_backend_rollback_rehearsal",
      "cavra.go-backend-pilot.rollback-rehearsal.v1",
      "go_backend_rollback_rehearsal",
      ReadinessStatus.NOT_REQUESTED),
  /** The drills that keep the way back in practice. */
  DRILL_HISTORY(
      "go_backend_rollback_drill_history",
      "cavra.go-backend-pilot.rollback-drill-history.v1",
      "go_backend_rollback_drill_history",
      ReadinessStatus.NOT_REQUESTED);

  private static final List<Section> ALL = List.of(values());

  private final String sectionName;
  private final String schemaVersion;
  private final String productionCheck;
  private final ReadinessStatus whenIdle;

  Section(
      String sectionName, String schemaVersion, String productionCheck, ReadinessStatus whenIdle) {
    this.sectionName = sectionName;
    this.schemaVersion = schemaVersion;
    this.productionCheck = productionCheck;
    this.whenIdle = whenIdle;
  }

  /** Finds the section of that name, such as {@code go_backend_pilot}. */
  public static Optional<Section> find(String sectionName) {
    Objects.requireNonNull(sectionName, "sectionName");
    for (Section section : ALL) {
      if (section.sectionName.equals(sectionName)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  /** Answers the name in production readiness and in a selection. */
  public String sectionName() {
    return sectionName;
  }

  /** Answers the schema version of the section's report. */
  public String schemaVersion() {
    return schemaVersion;
  }

  /** Answers the id of the section's check in production readiness. */
  public String productionCheck() {
    return productionCheck;
  }

  /** Answers the status of the section while nobody asks for what it guards. */
  public ReadinessStatus whenIdle() {
    return whenIdle;
  }
}
