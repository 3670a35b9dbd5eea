package io.cavra.readiness;

import io.cavra.readiness.text.Blank;
import java.util.Objects;

/** The one check on every id, name and message that a caller gives. */
final class Names {

  private Names() {}

  static String required(String text, String parameter) {
    if (Blank.isBlank(Objects.requireNonNull(text, parameter))) {
      throw new IllegalArgumentException(parameter + " must not be blank");
    }
    return text;
  }
}
