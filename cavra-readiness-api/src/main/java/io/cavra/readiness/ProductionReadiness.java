package io.cavra.readiness;

import io.cavra.readiness.text.Quoted;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Production readiness as a whole: what blocks it in this mode, and every section (SPEC.md section
 * 6).
 *
 * <p>Immutable and thread-safe.
 *
 * @param mode the mode that was evaluated
 * @param checks one check for each required section, in order; a section that does not block in
 *     this mode passes its check
 * @param sections every gate's report: the required ones in the order of the checks, then those
 *     that only advise; each under a name of its own
 * @since 0.1.0
 */
public record ProductionReadiness(
    BackendMode mode, List<CheckResult> checks, List<ReadinessReport> sections) {

  /** The schema version of production readiness as JSON. */
  public static final String SCHEMA = "cavra.deployment.production_readiness.v1";

  private static final Set<String> KEYS = Set.of("schema_version", "mode", "status", "checks");

  /** Copies the lists; there must be a check, and a section for each. */
  public ProductionReadiness {
    Objects.requireNonNull(mode, "mode");
    checks = List.copyOf(Objects.requireNonNull(checks, "checks"));
    sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
    if (checks.isEmpty()) {
      throw new IllegalArgumentException("checks must hold at least one check");
    }
    if (sections.size() < checks.size()) {
      throw new IllegalArgumentException("sections must hold one for each check");
    }
    requireOwnNames(sections, List.of());
  }

  /** Checks that no report of a section hides another, or a part of this as JSON. */
  static void requireOwnNames(List<ReadinessReport> reports, List<ReadinessReport> advice) {
    Set<String> names = new HashSet<>(KEYS);
    for (List<ReadinessReport> some : List.of(reports, advice)) {
      for (ReadinessReport report : some) {
        if (!names.add(report.section())) {
          throw new IllegalArgumentException(
              "reports must each have a section of its own, was " + Quoted.of(report.section()));
        }
      }
    }
  }

  /** Answers {@link ReadinessStatus#READY} when every check passes, else needs attention. */
  public ReadinessStatus status() {
    return checks.stream().allMatch(CheckResult::passes)
        ? ReadinessStatus.READY
        : ReadinessStatus.NEEDS_ATTENTION;
  }

  /** Answers this as an ordered map of plain JSON values: status, checks, then the sections. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("schema_version", SCHEMA);
    map.put("mode", mode.wireName());
    map.put("status", status().wireName());
    map.put("checks", ReadinessReport.toMaps(checks));
    sections.forEach(section -> map.put(section.section(), section.toMap()));
    return Collections.unmodifiableMap(map);
  }
}
