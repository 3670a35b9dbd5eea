package io.cavra.readiness;

import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.text.Blank;
import java.util.Objects;
import java.util.Optional;

/**
 * One input of a selection: where it is, what exactly was read, and what is wrong with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the flag of its setting without dashes and {@code -path}, such as {@code
 *     rollback-plan}
 * @param path the path as configured, or the default in the package directory; absent without one
 * @param sha256 the SHA-256 of its bytes in lower-case hex; absent unless every byte was read
 * @param problem why it cannot be used; absent when it can
 * @since 0.1.0
 */
public record SelectionInput(
    String name, Optional<String> path, Optional<String> sha256, Optional<ProblemCode> problem) {

  /** Checks that every part is there. */
  public SelectionInput {
    Blank.requireNotBlank(name, "name");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(problem, "problem");
  }
}
