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
 * @param code the id of a check, or one of the constants here
 * @param section the section whose check it is; absent for the mode's own reason
 * @param message what was found and, where it blocks, what to write instead
 * @since 0.1.0
 */
public record SelectionReason(String code, Optional<String> section, String message) {

  /** The code outside any mode that evaluates Go: it is not enabled. */
  public static final String GO_BACKEND_DISABLED = "go_backend_disabled";

  /** The code in place of that where the mode is none that is known. */
  public static final String UNKNOWN_MODE = "unknown_mode";

  /** The code in mode shadow. */
  public static final String SHADOW_MODE = "shadow_mode";

  /** The code in mode enforce. */
  public static final String ENFORCE_MODE = "enforce_mode";

  /** The code where Go is selected. */
  public static final String GO_SELECTED = "go_selected";

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
