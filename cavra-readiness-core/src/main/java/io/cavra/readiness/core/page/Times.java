package io.cavra.readiness.core.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.Nullable;

/** Reads the times that reports state. */
final class Times {

  private Times() {}

  /** Finds the time; a host's report may state anything in its place. */
  static Optional<Instant> find(@Nullable Object value) {
    try {
      return value instanceof String text ? Optional.of(Instant.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
