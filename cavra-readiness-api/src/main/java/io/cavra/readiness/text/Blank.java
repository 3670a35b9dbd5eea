package io.cavra.readiness.text;

import java.util.Objects;

/**
 * What SPEC.md section 2 calls blank: white space, the no-break spaces and characters that show as
 * nothing.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Blank {

  /**
   * The code points with the Unicode property Default_Ignorable_Code_Point, as pairs of first and
   * last. Java has no call for this property.
   */
  private static final int[] IGNORABLE = {
    0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F,
    0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF,
    0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
  };

  private Blank() {}

  /** Says whether every character of the text is blank; an empty text is blank, NUL is not. */
  public static boolean isBlank(String text) {
    return skipForward(text) == text.length();
  }

  /**
   * Answers a text that a caller gave, which has to say something.
   *
   * @param text the text
   * @param parameter what the caller knows it as
   * @throws NullPointerException when there is no text; names the parameter
   * @throws IllegalArgumentException when it is blank; names the parameter
   */
  public static String requireNotBlank(String text, String parameter) {
    if (isBlank(Objects.requireNonNull(text, parameter))) {
      throw new IllegalArgumentException(parameter + " must not be blank");
    }
    return text;
  }

  /** Answers the text without the blank characters at both of its ends. */
  public static String trim(String text) {
    int start = skipForward(text);
    int end = text.length();
    while (end > start && isBlank(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  /** Says whether this character shows as nothing (Default_Ignorable_Code_Point). */
  public static boolean isDefaultIgnorable(int codePoint) {
    if (codePoint < IGNORABLE[0]) {
      return false;
    }
    for (int i = 0; i < IGNORABLE.length; i += 2) {
      if (codePoint >= IGNORABLE[i] && codePoint <= IGNORABLE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static int skipForward(String text) {
    int at = 0;
    while (at < text.length() && isBlank(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || codePoint == 0x00A0
        || codePoint == 0x2007
        || codePoint == 0x202F
        || isDefaultIgnorable(codePoint);
  }
}
