package io.cavra.readiness;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * The answer: Python or Go, and the whole trail of reasons (SPEC.md section 9).
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 *
 * @since 0.1.0
 */
public final class BackendSelection {

  /** The schema version of a selection as JSON. */
  public static final String SCHEMA = "cavra.readiness.backend-selection.v1";

  private static final AtomicReferenceFieldUpdater<BackendSelection, Parts> PARTS =
      AtomicReferenceFieldUpdater.newUpdater(BackendSelection.class, Parts.class, "parts");

  private final Backend backend;
  private final BackendMode mode;
  private final @Nullable Instant evaluatedAt;
  private final @Nullable BackendSelection earlier;
  private final @Nullable Function<Instant, BackendSelection> whole;
  private volatile @Nullable Parts parts;

  /** All that is told of the answer beside itself. */
  private record Parts(
      List<SelectionReason> reasons,
      List<ReadinessReport> reports,
      List<ReadinessReport> advisoryReports,
      List<SelectionInput> inputs,
      Optional<Instant> validUntil) {

    Parts(Builder builder) {
      this(
          builder.reasons,
          builder.reports,
          builder.advisoryReports,
          builder.inputs,
          Optional.ofNullable(builder.validUntil));
    }

    boolean areReady() {
      for (ReadinessReport report : reports) {
        if (!report.isReady()) {
          return false;
        }
      }
      return !reports.isEmpty();
    }
  }

  private BackendSelection(Builder builder) {
    this.backend = builder.backend;
    this.mode = builder.mode;
    this.evaluatedAt = builder.evaluatedAt;
    this.earlier = null;
    this.whole = null;
    Parts told = new Parts(builder);
    this.parts = told;
    if (told.reasons.isEmpty()) {
      throw new IllegalArgumentException("reasons must hold at least one reason");
    }
    // Production readiness is told from the same reports, each under its section.
    ProductionReadiness.requireOwnNames(told.reports, told.advisoryReports);
    if (backend == Backend.GO && !(mode == BackendMode.PROMOTED && told.areReady())) {
      throw new IllegalArgumentException(
          "backend must not be go unless the mode is promoted and every report is ready");
    }
  }

  private BackendSelection(
      BackendSelection earlier, Instant now, Function<Instant, BackendSelection> whole) {
    this.backend = earlier.backend;
    this.mode = earlier.mode;
    // never more than one step back, however often a host goes on from an answer
    this.earlier = earlier.earlier == null ? earlier : earlier.earlier;
    this.evaluatedAt = Objects.requireNonNull(now, "now");
    this.whole = Objects.requireNonNull(whole, "whole");
  }

  /** Starts an answer; it is Python unless Go is set. */
  public static Builder builder(BackendMode mode) {
    return new Builder(mode);
  }

  /**
   * Answers this backend and mode as of another time, at which they are known to be the same. What
   * else is told of the answer, such as ages in messages, is worked out when it is first asked for;
   * where that fails, it is what was built first, and an answer never contradicts itself.
   *
   * @param now the time of the new answer: from that of the answer that was built, to {@link
   *     #validUntil()}
   * @param whole works out the whole answer of a time: a pure function, of any thread; it fails
   *     where it throws, answers null, or answers another backend or mode
   * @throws IllegalArgumentException when the backend is not known to be the same at that time
   */
  public BackendSelection asOf(Instant now, Function<Instant, BackendSelection> whole) {
    BackendSelection told = earlier == null ? this : earlier;
    Instant since = told.evaluatedAt;
    Instant until = told.parts().validUntil.orElse(null);
    Objects.requireNonNull(now, "now");
    if (since != null && now.isBefore(since) || until != null && now.isAfter(until)) {
      throw new IllegalArgumentException(
          "now must be from " + since + " to " + until + ", was " + now);
    }
    return new BackendSelection(this, now, whole);
  }

  /** Threads that ask at once may each work it out; what the first one came to stands. */
  private Parts parts() {
    Parts known = parts;
    if (known != null) {
      return known;
    }
    Parts made = workOut();
    return PARTS.compareAndSet(this, null, made) ? made : Objects.requireNonNull(parts);
  }

  private Parts workOut() {
    BackendSelection told = Objects.requireNonNull(earlier);
    try {
      BackendSelection full = Objects.requireNonNull(whole).apply(evaluatedAt);
      return full.backend == backend && full.mode == mode ? full.parts() : told.parts();
    } catch (Throwable thrown) {
      return told.parts();
    }
  }

  /** Answers the backend to use. */
  public Backend backend() {
    return backend;
  }

  /** Answers the mode that was evaluated. */
  public BackendMode mode() {
    return mode;
  }

  /** Says whether Go was asked for and Python answers in its place. */
  public boolean fallbackUsed() {
    return mode == BackendMode.PROMOTED && backend == Backend.PYTHON;
  }

  /** Answers every reason, in order; never empty. */
  public List<SelectionReason> reasons() {
    return parts().reasons;
  }

  /** Answers every required gate's report, in the order of the gates. */
  public List<ReadinessReport> reports() {
    return parts().reports;
  }

  /** Answers the reports of the gates that only advise, in the order they were added. */
  public List<ReadinessReport> advisoryReports() {
    return parts().advisoryReports;
  }

  /** Answers the report of that section, among the required and the advisory ones. */
  public Optional<ReadinessReport> findReport(String section) {
    Objects.requireNonNull(section, "section");
    return Stream.concat(reports().stream(), advisoryReports().stream())
        .filter(report -> report.section().equals(section))
        .findFirst();
  }

  /** Answers each input, in the order of the table of settings. */
  public List<SelectionInput> inputs() {
    return parts().inputs;
  }

  /** Answers the time this was evaluated for; absent when the clock gave none. */
  public Optional<Instant> evaluatedAt() {
    return Optional.ofNullable(evaluatedAt);
  }

  /**
   * Answers the last instant at which the same inputs still give the same backend; one nanosecond
   * later they give the other one. Absent when time alone can never change it.
   */
  public Optional<Instant> validUntil() {
    return parts().validUntil;
  }

  /** Answers the backend and every reason as plain text, a line each. */
  public String explain() {
    String head = backend.wireName() + (fallbackUsed() ? " (fallback)" : "");
    return reasons().stream()
        .map(reason -> "\n  " + reason)
        .collect(Collectors.joining("", head + " in mode " + mode.wireName(), ""));
  }

  /** Answers the selection as an ordered map of plain JSON values (SPEC.md section 9). */
  public Map<String, Object> toMap() {
    return SelectionJson.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BackendSelection that
        && backend == that.backend
        && mode == that.mode
        && Objects.equals(evaluatedAt, that.evaluatedAt)
        && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return Objects.hash(backend, mode, reasons(), evaluatedAt);
  }

  @Override
  public String toString() {
    return explain();
  }

  /**
   * Collects the parts of an answer. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    private final BackendMode mode;
    private Backend backend = Backend.PYTHON;
    private List<SelectionReason> reasons = List.of();
    private List<ReadinessReport> reports = List.of();
    private List<ReadinessReport> advisoryReports = List.of();
    private List<SelectionInput> inputs = List.of();
    private @Nullable Instant evaluatedAt;
    private @Nullable Instant validUntil;

    private Builder(BackendMode mode) {
      this.mode = Objects.requireNonNull(mode, "mode");
    }

    /** Sets the backend; Go needs promoted mode and nothing but ready reports. */
    public Builder backend(Backend backend) {
      this.backend = Objects.requireNonNull(backend, "backend");
      return this;
    }

    /** Sets the reasons; at least one. */
    public Builder reasons(List<SelectionReason> reasons) {
      this.reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
      return this;
    }

    /** Sets the reports of the required gates. */
    public Builder reports(List<ReadinessReport> reports) {
      this.reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
      return this;
    }

    /** Sets the reports of the gates that only advise. */
    public Builder advisoryReports(List<ReadinessReport> advisoryReports) {
      this.advisoryReports =
          List.copyOf(Objects.requireNonNull(advisoryReports, "advisoryReports"));
      return this;
    }

    /** Sets the inputs. */
    public Builder inputs(List<SelectionInput> inputs) {
      this.inputs = List.copyOf(Objects.requireNonNull(inputs, "inputs"));
      return this;
    }

    /** Sets the time this was evaluated for. */
    public Builder evaluatedAt(Instant evaluatedAt) {
      this.evaluatedAt = Objects.requireNonNull(evaluatedAt, "evaluatedAt");
      return this;
    }

    /** Sets the last instant at which the same inputs still give the same backend. */
    public Builder validUntil(Instant validUntil) {
      this.validUntil = Objects.requireNonNull(validUntil, "validUntil");
      return this;
    }

    /**
     * Makes the answer.
     *
     * @throws IllegalArgumentException without a reason; or when it is Go outside {@code promoted},
     *     without a report, or with one that is not ready; or when two reports are of one section,
     *     or the section of one is a key of production readiness
     */
    public BackendSelection build() {
      return new BackendSelection(this);
    }
  }
}
