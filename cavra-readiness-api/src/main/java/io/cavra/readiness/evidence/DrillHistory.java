package io.cavra.readiness.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The record of rollback drills over time (schema {@value #SCHEMA}, SPEC.md section 4), for whoever
 * builds, writes or inspects one. A gate judges its {@link #summary()}.
 *
 * <p>Immutable and thread-safe. The order of the drills has no meaning.
 *
 * @param environment where the drills took place; a blank text counts as absent
 * @param drills the drills; may be empty
 * @since 0.1.0
 */
public record DrillHistory(Optional<String> environment, List<RollbackDrill> drills) {

  /** The schema version that such a document names. */
  public static final String SCHEMA = "cavra.go-backend-rollback-drill-history.v1";

  /** Copies the list and takes a blank environment for absent. */
  public DrillHistory {
    environment = Texts.present(environment, "environment");
    drills = List.copyOf(Objects.requireNonNull(drills, "drills"));
  }

  /** Answers what a gate judges of this history. */
  public DrillHistorySummary summary() {
    DrillHistorySummary.Builder summary = DrillHistorySummary.builder();
    environment.ifPresent(summary::environment);
    drills.forEach(summary::add);
    return summary.build();
  }

  /** Answers the document as an ordered map of plain JSON values; absent fields are left out. */
  public Map<String, Object> toMap() {
    return new JsonMap()
        .put("schema_version", SCHEMA)
        .put("environment", environment)
        .put("drills", (Object) drills.stream().map(RollbackDrill::toMap).toList())
        .build();
  }
}
