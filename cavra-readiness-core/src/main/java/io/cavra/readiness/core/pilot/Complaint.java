package io.cavra.readiness.core.pilot;

import io.cavra.readiness.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * Shows the start of what a program wrote on standard error, unless section 8 finds something.
 *
 * @param isSafe says of a text whether it may be shown
 */
record Complaint(Predicate<String> isSafe) {

  private static final int MOST_SHOWN = 200;

  /** Answers what to add to a reason: nothing where nothing was written. */
  String about(byte[] errors) {
    String whole = new String(errors, StandardCharsets.UTF_8);
    String start = printable(whole);
    if (start.isEmpty()) {
      return "";
    }
    // the whole too: a secret that the end of the start cuts in two has no shape any more
    return isSafe(whole) && isSafe(start)
        ? "; on standard error: " + Quoted.of(start)
        : "; what it wrote on standard error is not shown, for it is not public-safe";
  }

  private boolean isSafe(String text) {
    try {
      return isSafe.test(text);
    } catch (Throwable thrown) {
      return false;
    }
  }

  private static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(Complaint::isPrintable)
        .limit(MOST_SHOWN)
        .forEach(shown::appendCodePoint);
    return shown.toString().strip();
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> codePoint != 0xFFFD;
    };
  }
}
