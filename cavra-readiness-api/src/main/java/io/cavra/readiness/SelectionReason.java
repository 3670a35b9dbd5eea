package io.cavra.readiness;

import io.cavra.readiness.text.Blank;
import io.cavra.readiness.text.Quoted;
import java.util.Objects;
import java.util.Optional;

/**
 * One reason for a selection: a code for programs, a message for people, and whose it is (SPEC.md
 * section 9).
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the id of a check, or {@code go_backend_disabled}, {@code unknown_mode}, {@code
 *     shadow_mode}, {@code enforce_mode} or {@code go_selected}
 * @param section the section whose check it is; absent for the mode's own reason
 * @param message what was found and, where it blocks, what to write instead
 * @since 0.1.0
 */
public record SelectionReason(String code, Optional<String> section, String message) {

  /** Checks that every part is there. */
  public SelectionReason {
    Blank.requireNotBlank(code, "code");
    Objects.requireNonNull(section, "section");
    Blank.requireNotBlank(message, "message");
  }

  /** Answers all of it on one line, whatever a host wrote. */
  @Override
  public String toString() {
    String where = section.map(name -> " [" + name + "]").orElse("");
    return Quoted.oneLine(code + where + ": " + message);
  }
}
