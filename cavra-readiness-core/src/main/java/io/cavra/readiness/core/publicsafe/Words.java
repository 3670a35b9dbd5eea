package io.cavra.readiness.core.publicsafe;

import java.util.Arrays;
import java.util.Set;

/** Reads the word lists of the rules: words with white space between. */
final class Words {

  private Words() {}

  static Set<String> of(String... lines) {
    return Set.copyOf(Arrays.asList(String.join(" ", lines).trim().split("\\s+")));
  }
}
