package io.cavra.readiness.core.report;

import java.util.ArrayList;
import java.util.List;

/** Counts the columns that a text takes on a terminal, and breaks it at its spaces. */
final class Columns {

  /** Where characters take two columns (East Asian wide, emoji), as pairs of first and last. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2600, 0x27BF, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F000, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private Columns() {}

  /** Answers how many columns the text takes, or a few more: a mark on a letter counts as one. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** Answers the text in lines of that width at most, a longer word on a line of its own. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int columns = of(word);
      if (!line.isEmpty() && used + 1 + columns > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      used = line.isEmpty() ? columns : used + 1 + columns;
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static int of(int codePoint) {
    for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }
}
