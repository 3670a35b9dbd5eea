package io.cavra.readiness.core.publicsafe.text;

import java.util.Set;

/** Reads the word lists of the rules: words with white space between. */
public final class Words {

  private Words() {}

  /**
   * Answers the words of these lines.
   *
   * @throws IllegalArgumentException when one is there twice
   */
  public static Set<String> of(String... lines) {
    return Set.of(String.join(" ", lines).trim().split("\\s+"));
  }
}
