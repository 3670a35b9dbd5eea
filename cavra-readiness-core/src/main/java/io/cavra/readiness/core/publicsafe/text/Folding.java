package io.cavra.readiness.core.publicsafe.text;

import io.cavra.readiness.text.Blank;
import java.text.Normalizer;
import java.util.Locale;

/** Brings texts to one form: default-ignorables removed, NFKC, and full Unicode case folding. */
public final class Folding {

  /** Longer runs of marks are put in order piece by piece: ordering one takes quadratic time. */
  private static final int MOST_MARKS = 30;

  private Folding() {}

  /** Answers the text without default-ignorable characters and after NFKC. */
  public static String compatible(String text) {
    String visible = withoutIgnorables(text);
    if (isAscii(visible)) {
      return visible;
    }
    StringBuilder out = new StringBuilder(visible.length());
    int from = 0;
    int marks = 0;
    for (int i = 0; i < visible.length(); i++) {
      marks = isMark(visible.charAt(i)) ? marks + 1 : 0;
      if (marks == MOST_MARKS) {
        out.append(Normalizer.normalize(visible.substring(from, i + 1), Normalizer.Form.NFKC));
        from = i + 1;
        marks = 0;
      }
    }
    return out.append(Normalizer.normalize(visible.substring(from), Normalizer.Form.NFKC))
        .toString();
  }

  /** Answers the text after full case folding, with runs of white space as one space. */
  public static String caseless(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isWhite(point)) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (point < 128) {
        out.append(Ascii.lower((char) point));
      } else {
        appendFolded(out, point);
      }
    }
    return out.toString();
  }

  private static void appendFolded(StringBuilder out, int point) {
    if (point == 0x131) {
      out.append('\u0131');
      return;
    }
    // A capital dotted I folds to i and a dot above; the dot goes, so that both spellings meet.
    boolean dotAbove = point == 0x307 && out.length() > 0 && out.charAt(out.length() - 1) == 'i';
    if (dotAbove) {
      return;
    }
    String upper = Character.toString(Character.toLowerCase(point)).toUpperCase(Locale.ROOT);
    upper.codePoints().map(Character::toLowerCase).forEach(out::appendCodePoint);
  }

  /** Says whether every character is ASCII. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a code point is white space of any kind. */
  private static boolean isWhite(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }

  private static boolean isMark(char c) {
    return c >= 0x300
        && (Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c));
  }

  private static String withoutIgnorables(String text) {
    int i = 0;
    while (i < text.length() && !Blank.isDefaultIgnorable(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
    while (i < text.length()) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (!Blank.isDefaultIgnorable(point)) {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }
}
