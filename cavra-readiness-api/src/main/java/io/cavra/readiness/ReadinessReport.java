package io.cavra.readiness;

import io.cavra.readiness.json.JsonObject;
import io.cavra.readiness.json.JsonValues;
import io.cavra.readiness.text.Blank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * What a gate found: its status, every check in order, and what a reader of the report needs beside
 * them (SPEC.md section 6).
 *
 * <p>Immutable and thread-safe; equal when all parts are equal. A report is {@link
 * ReadinessStatus#READY} only with at least one check and no check that warns; one that says
 * otherwise cannot be made.
 *
 * @since 0.1.0
 */
public final class ReadinessReport {

  /** The schema version of a report by a host's own gate. */
  public static final String HOST_SCHEMA = "cavra.readiness.host-gate.v1";

  private static final List<String> COMMON_KEYS =
      List.of("schema_version", "mode", "status", "checks", "operator_notes");

  private final String section;
  private final String schemaVersion;
  private final BackendMode mode;
  private final ReadinessStatus status;
  private final List<CheckResult> checks;
  private final Map<String, Object> settings;
  private final Map<String, Object> summary;
  private final List<String> operatorNotes;

  private ReadinessReport(Builder builder) {
    this.section = builder.section;
    this.schemaVersion = builder.schemaVersion;
    this.mode = builder.mode;
    this.checks = builder.checks;
    this.status = builder.statusOf(checks);
    this.settings = builder.settings;
    this.summary = builder.summary;
    this.operatorNotes = builder.operatorNotes;
    if (status == ReadinessStatus.READY && !allPass(checks)) {
      throw new IllegalArgumentException("status must not be ready unless every check passes");
    }
    for (String key : COMMON_KEYS) {
      requireFree(key, settings, "settings");
      requireFree(key, summary, "summary");
    }
    summary.forEach((key, value) -> requireFree(key, settings, "summary"));
  }

  /** A value under a key that is taken would stand in the report in place of the true one. */
  private static void requireFree(String key, Map<String, Object> values, String parameter) {
    if (values.containsKey(key)) {
      throw new IllegalArgumentException(
          parameter + " must not use a key that the report has already");
    }
  }

  /** No check at all is not enough to be ready. */
  private static boolean allPass(List<CheckResult> checks) {
    for (CheckResult check : checks) {
      if (check.blocks()) {
        return false;
      }
    }
    return !checks.isEmpty();
  }

  /** Makes a report whose status follows from its checks: ready when all pass. */
  public static ReadinessReport of(String section, BackendMode mode, List<CheckResult> checks) {
    return builder(section, mode).checks(checks).build();
  }

  /** Starts a report of that section, such as {@code go_backend_promotion}; not blank. */
  public static Builder builder(String section, BackendMode mode) {
    return new Builder(section, mode);
  }

  /** Starts from this report. */
  public Builder toBuilder() {
    Builder builder = new Builder(section, mode);
    builder.schemaVersion = schemaVersion;
    builder.status = status;
    builder.checks = checks;
    builder.settings = settings;
    builder.summary = summary;
    builder.operatorNotes = operatorNotes;
    return builder;
  }

  /** Answers the name of the section, which is the name of the gate. */
  public String section() {
    return section;
  }

  /** Answers the schema version of the report as JSON. */
  public String schemaVersion() {
    return schemaVersion;
  }

  /** Answers the mode that was evaluated. */
  public BackendMode mode() {
    return mode;
  }

  /** Answers what the gate comes to. */
  public ReadinessStatus status() {
    return status;
  }

  /** Says whether the gate is ready, the only status that lets Go be selected. */
  public boolean isReady() {
    return status == ReadinessStatus.READY;
  }

  /** Answers every check, in the order of the gate. */
  public List<CheckResult> checks() {
    return checks;
  }

  /** Answers the checks that warn, in the order of the gate. */
  public List<CheckResult> blocking() {
    return isReady() ? List.of() : checks.stream().filter(CheckResult::blocks).toList();
  }

  /** Answers the settings shown, plain JSON values: the paths and what else stands before them. */
  public Map<String, Object> settings() {
    return settings;
  }

  /** Answers the section's summary, plain JSON values. */
  public Map<String, Object> summary() {
    return summary;
  }

  /** Answers the notes for an operator. */
  public List<String> operatorNotes() {
    return operatorNotes;
  }

  /**
   * Answers the report as an ordered map of plain JSON values, in the order of SPEC.md section 6.
   */
  public Map<String, Object> toMap() {
    return JsonObject.builder(COMMON_KEYS.size() + settings.size() + summary.size())
        .add("schema_version", schemaVersion)
        .add("mode", mode.wireName())
        .add("status", status.wireName())
        .addAll(settings)
        .add("checks", toMaps(checks))
        .addAll(summary)
        .add("operator_notes", operatorNotes)
        .build();
  }

  /** Answers the maps of checks, in order. */
  static List<Map<String, Object>> toMaps(List<CheckResult> checks) {
    List<Map<String, Object>> maps = new ArrayList<>(checks.size());
    for (CheckResult check : checks) {
      maps.add(check.toMap());
    }
    return Collections.unmodifiableList(maps);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadinessReport report
        && section.equals(report.section)
        && checks.equals(report.checks)
        && toMap().equals(report.toMap());
  }

  @Override
  public int hashCode() {
    return Objects.hash(section, status, checks);
  }

  @Override
  public String toString() {
    return section + ": " + status.wireName() + " " + blocking();
  }

  /**
   * Collects the parts of a report. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    private final String section;
    private final BackendMode mode;
    private String schemaVersion = HOST_SCHEMA;
    private @Nullable ReadinessStatus status;
    private List<CheckResult> checks = List.of();
    private Map<String, Object> settings = Map.of();
    private Map<String, Object> summary = Map.of();
    private List<String> operatorNotes = List.of();

    private Builder(String section, BackendMode mode) {
      this.section = Blank.requireNotBlank(section, "section");
      this.mode = Objects.requireNonNull(mode, "mode");
    }

    /** Sets the schema version of the report as JSON. */
    public Builder schemaVersion(String schemaVersion) {
      this.schemaVersion = Blank.requireNotBlank(schemaVersion, "schemaVersion");
      return this;
    }

    /** Sets the status; without it, it follows from the checks. */
    public Builder status(ReadinessStatus status) {
      this.status = Objects.requireNonNull(status, "status");
      return this;
    }

    /** Sets the checks; without any, the report needs attention. */
    public Builder checks(List<CheckResult> checks) {
      this.checks = List.copyOf(Objects.requireNonNull(checks, "checks"));
      return this;
    }

    /**
     * Sets what stands before the checks: the paths and other settings, plain JSON values under
     * keys that no other part of the report has.
     */
    public Builder settings(Map<String, ?> settings) {
      this.settings = JsonValues.copyOf(Objects.requireNonNull(settings, "settings"));
      return this;
    }

    /**
     * Sets what stands after the checks: the section's summary, plain JSON values under keys that
     * no other part of the report has.
     */
    public Builder summary(Map<String, ?> summary) {
      this.summary = JsonValues.copyOf(summary);
      return this;
    }

    /** Sets the notes for an operator. */
    public Builder operatorNotes(List<String> operatorNotes) {
      this.operatorNotes = List.copyOf(Objects.requireNonNull(operatorNotes, "operatorNotes"));
      return this;
    }

    /**
     * Makes the report.
     *
     * @throws IllegalArgumentException when it is said to be ready and a check warns or there is
     *     none, or when the settings or the summary have a key that the report has already
     */
    public ReadinessReport build() {
      return new ReadinessReport(this);
    }

    private ReadinessStatus statusOf(List<CheckResult> results) {
      if (status != null) {
        return status;
      }
      return allPass(results) ? ReadinessStatus.READY : ReadinessStatus.NEEDS_ATTENTION;
    }
  }
}
