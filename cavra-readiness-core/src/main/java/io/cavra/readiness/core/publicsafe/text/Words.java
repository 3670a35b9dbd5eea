package io.cavra.readiness.core.publicsafe.text;

import java.util.Arrays;
import java.util.Set;

/** Reads the word lists of the rules: words with white space between. */
public final class Words {

  private Words() {}

  /** Answers the words of these lines. */
  public static Set<String> of(String... lines) {
    return Set.copyOf(Arrays.asList(String.join(" ", lines).trim().split("\\s+")));
  }
}
