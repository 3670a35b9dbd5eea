package io.cavra.readiness.evidence;

import io.cavra.readiness.text.Blank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What every record asks of its texts: a blank one is absent, and a list holds no blank. */
final class Texts {

  private Texts() {}

  static Optional<String> present(Optional<String> text, String name) {
    Objects.requireNonNull(text, name);
    return text.isPresent() && Blank.isBlank(text.get()) ? Optional.empty() : text;
  }

  static List<String> copy(List<String> texts, String name) {
    List<String> copy = List.copyOf(Objects.requireNonNull(texts, name));
    for (String text : copy) {
      if (Blank.isBlank(text)) {
        throw new IllegalArgumentException(name + " must hold no blank text");
      }
    }
    return copy;
  }
}
