package io.cavra.readiness.evidence;

import java.util.Objects;

/**
 * One field of a document that has another type than it should or is outside its domain.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the RFC 6901 pointer to the field, such as {@code /drills/3/recovery_minutes}
 * @param expected what was expected and what kind of value was found; holds no text of the document
 * @since 0.1.0
 */
public record FieldFault(String pointer, String expected) {

  /** Checks that both parts are there, and that the pointer is one. */
  public FieldFault {
    Pointers.requireOne(pointer, "pointer");
    Objects.requireNonNull(expected, "expected");
  }

  @Override
  public String toString() {
    return expected + ", at " + (pointer.isEmpty() ? "the top level" : pointer);
  }
}
