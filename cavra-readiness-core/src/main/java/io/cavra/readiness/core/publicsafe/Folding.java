package io.cavra.readiness.core.publicsafe;

import java.text.Normalizer;
import java.util.Locale;

/** Brings texts to one form: default-ignorables removed, NFKC, and full Unicode case folding. */
final class Folding {

  /** Longer runs of marks are put in order piece by piece: ordering one takes quadratic time. */
  private static final int MOST_MARKS = 30;

  private Folding() {}

  /** Answers the text without default-ignorable characters and after NFKC. */
  static String compatible(String text) {
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
  static String caseless(String text) {
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

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  static boolean isWhite(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }

  private static boolean isMark(char c) {
    return c >= 0x300
        && (Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c));
  }

  private static String withoutIgnorables(String text) {
    int i = 0;
    while (i < text.length() && !isIgnorable(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
    while (i < text.length()) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (!isIgnorable(point)) {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }

  /** The property Default_Ignorable_Code_Point of Unicode. */
  static boolean isIgnorable(int point) {
    if (point < 0xAD) {
      return false;
    }
    return point == 0xAD
        || point == 0x34F
        || point == 0x61C
        || point == 0x115F
        || point == 0x1160
        || point == 0x17B4
        || point == 0x17B5
        || point >= 0x180B && point <= 0x180F
        || point >= 0x200B && point <= 0x200F
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2060 && point <= 0x206F
        || point == 0x3164
        || point >= 0xFE00 && point <= 0xFE0F
        || point == 0xFEFF
        || point == 0xFFA0
        || point >= 0xFFF0 && point <= 0xFFF8
        || point >= 0x1BCA0 && point <= 0x1BCA3
        || point >= 0x1D173 && point <= 0x1D17A
        || point >= 0xE0000 && point <= 0xE0FFF;
  }
}
