package io.cavra.readiness.pilot;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.text.Blank;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * What came of asking about one action: Python's decision, Go's where Go was asked, and which of
 * the two counts (SPEC.md section 10).
 *
 * <p>Which one counts follows from the rest and cannot be set: Go's counts in mode {@code enforce}
 * or {@code promoted}, where it agrees with Python's. Immutable and thread-safe; equal when all
 * parts are equal.
 *
 * @since 0.1.0
 */
public final class PilotEvaluation implements PilotOutcome {

  /** The schema version of an evaluation as JSON. */
  public static final String SCHEMA = "cavra.go-backend-pilot.evaluation.v1";

  private static final Set<BackendMode> WANTING_GO =
      Set.of(BackendMode.ENFORCE, BackendMode.PROMOTED);

  private final BackendMode mode;
  private final Decision pythonDecision;
  private final @Nullable Decision goDecision;
  private final @Nullable String fallbackReason;
  private final List<ReadinessReport> reports;

  private PilotEvaluation(Builder builder) {
    this.mode = builder.mode;
    this.pythonDecision = builder.pythonDecision;
    this.goDecision = builder.goDecision;
    this.fallbackReason = builder.fallbackReason;
    this.reports = builder.reports;
    if (goDecision != null && !mayAskGo()) {
      throw new IllegalArgumentException(
          "goDecision must not be there unless the mode lets Go be asked and every report is ready");
    }
    if (fallbackUsed() && fallbackReason == null) {
      throw new IllegalArgumentException("fallbackReason must say why Go does not count");
    }
    if (selectedBackend() == Backend.GO && fallbackReason != null) {
      throw new IllegalArgumentException("fallbackReason must not be there where Go counts");
    }
  }

  private boolean mayAskGo() {
    return mode != BackendMode.DISABLED
        && !reports.isEmpty()
        && reports.stream().allMatch(ReadinessReport::isReady);
  }

  /** Starts an evaluation in which Go was not asked. */
  public static Builder builder(BackendMode mode, Decision pythonDecision) {
    return new Builder(mode, pythonDecision);
  }

  /** Answers the mode that was evaluated. */
  public BackendMode mode() {
    return mode;
  }

  /** Answers whose decision counts. */
  public Backend selectedBackend() {
    return WANTING_GO.contains(mode) && parityMatch().orElse(false) ? Backend.GO : Backend.PYTHON;
  }

  /**
   * Says whether the mode wanted Go's decision to count and Python's counts in its place; never in
   * {@code disabled} and {@code shadow}, which keep Python's on purpose.
   */
  public boolean fallbackUsed() {
    return WANTING_GO.contains(mode) && selectedBackend() == Backend.PYTHON;
  }

  /**
   * Answers why Go's decision does not count; in {@code shadow}, why there was none to compare; in
   * {@code disabled}, why the mode is that where nobody wrote it.
   */
  public Optional<String> fallbackReason() {
    return Optional.ofNullable(fallbackReason);
  }

  /** Answers whether Go's decision agrees with Python's; nothing when they were not compared. */
  public Optional<Boolean> parityMatch() {
    return goDecision().map(pythonDecision::agreesWith);
  }

  /** Answers Python's decision. */
  public Decision pythonDecision() {
    return pythonDecision;
  }

  /** Answers Go's decision; nothing when Go was not asked, or gave none. */
  public Optional<Decision> goDecision() {
    return Optional.ofNullable(goDecision);
  }

  /** Answers the decision that counts. */
  public Decision effectiveDecision() {
    return selectedBackend() == Backend.GO ? goDecision().orElseThrow() : pythonDecision;
  }

  /** Answers the reports that were consulted, in the order of the gates. */
  public List<ReadinessReport> reports() {
    return reports;
  }

  @Override
  public Optional<PilotEvaluation> evaluation() {
    return Optional.of(this);
  }

  @Override
  public Optional<PilotFailure> failure() {
    return Optional.empty();
  }

  /** Answers the evaluation as an ordered map of plain JSON values (SPEC.md section 10). */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("schema_version", SCHEMA);
    map.put("backend_mode", mode.wireName());
    map.put("selected_backend", selectedBackend().wireName());
    map.put("fallback_used", fallbackUsed());
    map.put("fallback_reason", fallbackReason);
    map.put("parity_match", parityMatch().orElse(null));
    map.put("python_decision", pythonDecision.toMap());
    map.put("go_decision", goDecision().map(Decision::toMap).orElse(null));
    map.put("effective_decision", effectiveDecision().toMap());
    Map<String, Object> sections = new LinkedHashMap<>();
    reports.forEach(report -> sections.put(report.section(), report.toMap()));
    map.put("reports", Collections.unmodifiableMap(sections));
    return Collections.unmodifiableMap(map);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PilotEvaluation that
        && mode == that.mode
        && pythonDecision.equals(that.pythonDecision)
        && Objects.equals(goDecision, that.goDecision)
        && Objects.equals(fallbackReason, that.fallbackReason)
        && reports.equals(that.reports);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mode, pythonDecision, goDecision, fallbackReason);
  }

  @Override
  public String toString() {
    return selectedBackend().wireName()
        + " in mode "
        + mode.wireName()
        + ": "
        + effectiveDecision()
        + fallbackReason().map(reason -> "; " + reason).orElse("");
  }

  /**
   * Collects the parts of an evaluation. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    private final BackendMode mode;
    private final Decision pythonDecision;
    private @Nullable Decision goDecision;
    private @Nullable String fallbackReason;
    private List<ReadinessReport> reports = List.of();

    private Builder(BackendMode mode, Decision pythonDecision) {
      this.mode = Objects.requireNonNull(mode, "mode");
      this.pythonDecision = Objects.requireNonNull(pythonDecision, "pythonDecision");
    }

    /** Sets what Go decided; needs a mode that lets Go be asked, and nothing but ready reports. */
    public Builder goDecision(Decision goDecision) {
      this.goDecision = Objects.requireNonNull(goDecision, "goDecision");
      return this;
    }

    /** Sets why Go's decision does not count, or was not to be had; one line, not blank. */
    public Builder fallbackReason(String fallbackReason) {
      this.fallbackReason = Blank.requireNotBlank(fallbackReason, "fallbackReason");
      return this;
    }

    /** Sets the reports that were consulted. */
    public Builder reports(List<ReadinessReport> reports) {
      this.reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
      return this;
    }

    /**
     * Makes the evaluation.
     *
     * @throws IllegalArgumentException when Go decided where it may not be asked, or the reason for
     *     the fallback is there without one or missing with one
     */
    public PilotEvaluation build() {
      return new PilotEvaluation(this);
    }
  }
}
