package io.cavra.readiness.text;

import java.util.Locale;

/**
 * Shows a text from outside in a message: in quotes, on one line, and without a character that a
 * terminal or a reader could be misled by.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Quoted {

  private static final int MOST_SHOWN = 200;

  /** A pattern of no dots, which looks like a space. */
  private static final int BRAILLE_BLANK = 0x2800;

  private Quoted() {}

  /**
   * Answers the text in single quotes; past 200 characters, its start and how many more there are.
   */
  public static String of(String text) {
    if (text.length() <= MOST_SHOWN) {
      return "'" + shown(text, true) + "'";
    }
    int end = Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
    String rest = " (and " + (text.length() - end) + " characters more)";
    return "'" + shown(text.substring(0, end), true) + "'" + rest;
  }

  /**
   * Answers the text as it is where it is one word, without blanks, quotes, backslashes, commas and
   * semicolons; any other in single quotes, in which quotes and backslashes are written as escapes.
   * So no two texts look the same, and nothing that stands in a list can pass for two of its
   * entries.
   */
  public static String unlessOneWord(String text) {
    boolean oneWord =
        !text.isEmpty()
            && text.codePoints()
                .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || parts(c));
    return oneWord
        ? oneLine(text)
        : "'" + shown(text.replace("\\", "\\u{5C}").replace("'", "\\u{27}"), true) + "'";
  }

  private static boolean parts(int codePoint) {
    return codePoint < 128 && "'\"\\,;".indexOf(codePoint) >= 0;
  }

  /** Answers the text with every character that does not show as itself written as an escape. */
  public static String oneLine(String text) {
    return shown(text, false);
  }

  /**
   * In quotes the blanks have to show as well: any other than the space is written as an escape.
   */
  private static String shown(String text, boolean inQuotes) {
    if (showsAsItself(text, inQuotes)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(shown, c, isEscaped(c, inQuotes)));
    return shown.toString();
  }

  private static boolean showsAsItself(String text, boolean inQuotes) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (isEscaped(codePoint, inQuotes)) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return true;
  }

  private static void append(StringBuilder shown, int codePoint, boolean escaped) {
    if (escaped) {
      shown.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
    } else {
      shown.appendCodePoint(codePoint);
    }
  }

  private static boolean isEscaped(int codePoint, boolean inQuotes) {
    return misleads(codePoint) || inQuotes && codePoint > '~' && isBlank(codePoint);
  }

  private static boolean isBlank(int codePoint) {
    return Character.isSpaceChar(codePoint) || codePoint == BRAILLE_BLANK;
  }

  private static boolean misleads(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> Blank.isDefaultIgnorable(codePoint);
    };
  }
}
