package io.cavra.readiness;

import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * All that a gate may look at: the settings, the evidence and the time. The same three give the
 * same answer anywhere (SPEC.md section 1).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReadinessContext {

  private final ReadinessSettings settings;
  private final EvidenceSnapshot evidence;
  private final @Nullable Instant now;

  private ReadinessContext(
      ReadinessSettings settings, EvidenceSnapshot evidence, @Nullable Instant now) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.evidence = Objects.requireNonNull(evidence, "evidence");
    this.now = now;
  }

  /** Makes the context of one evaluation. */
  public static ReadinessContext of(
      ReadinessSettings settings, EvidenceSnapshot evidence, Instant now) {
    return new ReadinessContext(settings, evidence, Objects.requireNonNull(now, "now"));
  }

  /**
   * Makes the context of an evaluation whose clock gave no time; whatever needs the time blocks.
   */
  public static ReadinessContext withoutTime(
      ReadinessSettings settings, EvidenceSnapshot evidence) {
    return new ReadinessContext(settings, evidence, null);
  }

  /** Answers the settings. */
  public ReadinessSettings settings() {
    return settings;
  }

  /** Answers the mode, from the settings. */
  public BackendMode mode() {
    return settings.mode();
  }

  /** Answers the evidence. */
  public EvidenceSnapshot evidence() {
    return evidence;
  }

  /**
   * Answers the time of this evaluation.
   *
   * @throws IllegalStateException when the clock gave none; a check that lets it through blocks
   */
  public Instant now() {
    return findNow().orElseThrow(() -> new IllegalStateException("the clock gave no time"));
  }

  /** Answers the time of this evaluation, or nothing when the clock gave none. */
  public Optional<Instant> findNow() {
    return Optional.ofNullable(now);
  }
}
