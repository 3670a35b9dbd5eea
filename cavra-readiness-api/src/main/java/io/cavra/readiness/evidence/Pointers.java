package io.cavra.readiness.evidence;

import java.util.Objects;

/** Checks that a text is an RFC 6901 pointer; one that is none would point at nothing. */
final class Pointers {

  private Pointers() {}

  /** Answers the pointer; the text is not shown where it is none. */
  static String requireOne(String pointer, String parameter) {
    Objects.requireNonNull(pointer, parameter);
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(parameter + " must be empty or start with /");
    }
    return pointer;
  }
}
