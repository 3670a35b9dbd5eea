package io.cavra.readiness;

import io.cavra.readiness.text.Blank;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the operator lets the Go backend go (SPEC.md sections 2 and 9).
 *
 * @since 0.1.0
 */
public enum BackendMode {
  /** Go is not used at all; also what an unknown mode means. */
  DISABLED("disabled"),
  /** Go may be compared with Python; Python's answer counts. */
  SHADOW("shadow"),
  /** A single decision may use Go's answer where it equals Python's. */
  ENFORCE("enforce"),
  /** Go is selected while every gate is ready, and Python otherwise. */
  PROMOTED("promoted");

  private final String wireName;

  BackendMode(String wireName) {
    this.wireName = wireName;
  }

  /** Answers the name that settings and reports use, such as {@code promoted}. */
  public String wireName() {
    return wireName;
  }

  /**
   * Finds the mode of that name; blanks around it and the case of its ASCII letters do not matter.
   *
   * @return the mode, or nothing for any other word; a caller then takes {@link #DISABLED}
   */
  public static Optional<BackendMode> find(String text) {
    Objects.requireNonNull(text, "text");
    String word = lowerCase(Blank.trim(text));
    for (BackendMode mode : values()) {
      if (mode.wireName.equals(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }

  /** Folds ASCII alone: the full rules would let a dotless i or a long s pass for a letter. */
  private static String lowerCase(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return folded.toString();
  }
}
