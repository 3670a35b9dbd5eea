package io.cavra.readiness.testkit.fault;

import java.util.List;
import java.util.Locale;

/** Makes the lists of words that faults need. */
final class Words {

  private Words() {}

  static String[] without(List<String> words, String word) {
    return words.stream().filter(other -> !other.equals(word)).toArray(String[]::new);
  }

  static String[] misspelled(List<String> words, String word) {
    return words.stream()
        .map(other -> other.equals(word) ? word.toUpperCase(Locale.ROOT) : other)
        .toArray(String[]::new);
  }
}
