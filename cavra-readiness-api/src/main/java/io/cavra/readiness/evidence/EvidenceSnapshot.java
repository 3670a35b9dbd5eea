package io.cavra.readiness.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What one reading of all inputs came to; an input that was not set is not configured.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EvidenceSnapshot {

  private static final Evidence<?> NOTHING = EvidenceProblem.notConfigured();

  private final Map<EvidenceInput<?>, Evidence<?>> evidence;

  private EvidenceSnapshot(Map<EvidenceInput<?>, Evidence<?>> evidence) {
    this.evidence = Map.copyOf(evidence);
  }

  /** Starts a snapshot in which nothing is configured. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from this snapshot. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.evidence.putAll(evidence);
    return builder;
  }

  /** Answers what reading that input came to. */
  @SuppressWarnings("unchecked") // the builder takes nothing but an input with evidence of its type
  public <T> Evidence<T> of(EvidenceInput<T> input) {
    Evidence<?> found = evidence.get(Objects.requireNonNull(input, "input"));
    return (Evidence<T>) (found == null ? NOTHING : found);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EvidenceSnapshot snapshot && evidence.equals(snapshot.evidence);
  }

  @Override
  public int hashCode() {
    return evidence.hashCode();
  }

  @Override
  public String toString() {
    return "EvidenceSnapshot[" + evidence.size() + " inputs]";
  }

  /**
   * Collects the readings of a snapshot. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    private final Map<EvidenceInput<?>, Evidence<?>> evidence = new HashMap<>();

    private Builder() {}

    /** Sets what reading that input came to; a later reading replaces an earlier one. */
    public <T> Builder put(EvidenceInput<T> input, Evidence<T> reading) {
      evidence.put(
          Objects.requireNonNull(input, "input"), Objects.requireNonNull(reading, "reading"));
      return this;
    }

    /** Makes the snapshot. */
    public EvidenceSnapshot build() {
      return new EvidenceSnapshot(evidence);
    }
  }
}
