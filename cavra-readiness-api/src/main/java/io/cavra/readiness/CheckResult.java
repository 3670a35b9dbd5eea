package io.cavra.readiness;

import io.cavra.readiness.json.JsonObject;
import io.cavra.readiness.json.JsonValues;
import io.cavra.readiness.text.Blank;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * What one check found: it passes, or it warns and blocks its gate (SPEC.md section 5).
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 *
 * @since 0.1.0
 */
public final class CheckResult {

  private static final List<String> RESERVED = List.of("id", "status", "message");

  private final String id;
  private final boolean passed;
  private final String message;
  private final JsonObject details;
  private final @Nullable Instant holdsUntil;

  private CheckResult(
      String id, boolean passed, String message, JsonObject details, @Nullable Instant holdsUntil) {
    this.id = id;
    this.passed = passed;
    this.message = message;
    this.details = details;
    this.holdsUntil = holdsUntil;
  }

  /**
   * Makes the result of a check that passes.
   *
   * @param id the stable id of the check; not blank
   * @param message what was found, one line; not blank
   */
  public static CheckResult pass(String id, String message) {
    return of(id, true, message);
  }

  /**
   * Makes the result of a check that warns.
   *
   * @param id the stable id of the check; not blank
   * @param message what was found, and what to write instead, one line; not blank
   */
  public static CheckResult warn(String id, String message) {
    return of(id, false, message);
  }

  private static CheckResult of(String id, boolean passed, String message) {
    Blank.requireNotBlank(id, "id");
    Blank.requireNotBlank(message, "message");
    return new CheckResult(id, passed, message, JsonObject.empty(), null);
  }

  /**
   * Answers this result with one detail more.
   *
   * @param key the key in the report, snake_case; not {@code id}, {@code status} or {@code message}
   * @param value a plain JSON value: map, list, string, number, boolean or null; copied
   */
  @SuppressWarnings("exports") // the annotation is for tools; a caller needs no jsr305
  public CheckResult with(String key, @Nullable Object value) {
    if (RESERVED.contains(Blank.requireNotBlank(key, "key"))) {
      throw new IllegalArgumentException("key must not be id, status or message");
    }
    JsonObject more = details.with(key, JsonValues.copyOf(value));
    return new CheckResult(id, passed, message, more, holdsUntil);
  }

  /**
   * Answers this result with the last instant at which the same inputs still give it; one
   * nanosecond later they give the other one. A check that never looks at the time states none. A
   * host's check that passes until a time before now blocks: its pass has expired.
   */
  public CheckResult until(Instant lastInstant) {
    return new CheckResult(
        id, passed, message, details, Objects.requireNonNull(lastInstant, "lastInstant"));
  }

  /** Answers the stable id, for programs. */
  public String id() {
    return id;
  }

  /** Says whether the check passes. */
  public boolean passes() {
    return passed;
  }

  /** Says whether the check warns, which blocks its gate. */
  public boolean blocks() {
    return !passed;
  }

  /** Answers what was found and, for a warning, what to write instead. */
  public String message() {
    return message;
  }

  /** Answers the details, plain JSON values in the order they were added. */
  public Map<String, Object> details() {
    return details;
  }

  /**
   * Answers the last instant at which the same inputs give this result; absent when it is fixed.
   */
  public Optional<Instant> holdsUntil() {
    return Optional.ofNullable(holdsUntil);
  }

  /** Answers id, status ({@code pass} or {@code warn}), message and the details, flat. */
  public Map<String, Object> toMap() {
    return JsonObject.builder(RESERVED.size() + details.size())
        .add("id", id)
        .add("status", passed ? "pass" : "warn")
        .add("message", message)
        .addAll(details)
        .build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckResult result
        && passed == result.passed
        && id.equals(result.id)
        && message.equals(result.message)
        && details.equals(result.details)
        && Objects.equals(holdsUntil, result.holdsUntil);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, passed, message);
  }

  @Override
  public String toString() {
    return id + ": " + (passed ? "pass" : "warn") + ": " + message;
  }
}
