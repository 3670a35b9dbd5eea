package io.cavra.readiness.core.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what somebody may have meant to type. */
final class Nearest {

  private static final int LONGEST = 64;

  private Nearest() {}

  /** Finds the known word that takes the fewest changes, unless they are too many to be a slip. */
  static Optional<String> of(String word, List<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> changes(word, candidate) <= Math.max(2, candidate.length() / 5))
        .min(Comparator.comparingInt(candidate -> changes(word, candidate)));
  }

  /** Counts the letters to insert, drop or replace (Levenshtein). */
  private static int changes(String from, String to) {
    int[] previous = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
