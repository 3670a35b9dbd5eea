package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/** {@code $(curl ...)} where a command stands: the shell runs what comes back. */
final class FetchedCommand {

  private static final int LONGEST = 512;

  private FetchedCommand() {}

  static boolean isIn(Text text) {
    for (int i = text.find("$(", 0); i >= 0; i = text.find("$(", i + 2)) {
      int fetcher = text.skipSpaces(i + 2);
      boolean fetches = text.matches(fetcher, "curl ") || text.matches(fetcher, "wget ");
      int close = fetches ? text.find(')', fetcher, fetcher + LONGEST) : -1;
      if (close > 0
          && isEdge(text.at(beforeSpaces(text, i)))
          && isEdge(text.at(text.skipSpaces(close + 1)))
          && FetchAndRun.hasTarget(text, fetcher + 4)
          && text.counts(i, close + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int beforeSpaces(Text text, int from) {
    return text.startOfRun(from, 15, c -> c == ' ' || c == '\t') - 1;
  }

  private static boolean isEdge(char c) {
    return c == 0 || Ascii.isOneOf(c, ";|&\n\r{}`");
  }
}
