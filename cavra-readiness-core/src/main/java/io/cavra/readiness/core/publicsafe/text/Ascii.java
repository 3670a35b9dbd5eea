package io.cavra.readiness.core.publicsafe.text;

/** Character classes that depend on no locale, with a table for the ASCII part. */
public final class Ascii {

  private static final int UPPER = 1;
  private static final int LOWER = 2;
  private static final int DIGIT = 4;
  private static final int HEX_LETTER = 8;
  private static final byte[] CLASS = classes();

  private Ascii() {}

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (char c = 'a'; c <= 'z'; c++) {
      byte hex = (byte) (c <= 'f' ? HEX_LETTER : 0);
      classes[c] = (byte) (LOWER | hex);
      classes[c - 32] = (byte) (UPPER | hex);
    }
    for (char c = '0'; c <= '9'; c++) {
      classes[c] = DIGIT;
    }
    return classes;
  }

  private static boolean is(char c, int wanted) {
    return c < 128 && (CLASS[c] & wanted) != 0;
  }

  /** Says whether it is one of A to Z. */
  public static boolean isUpper(char c) {
    return is(c, UPPER);
  }

  /** Says whether it is one of a to z. */
  public static boolean isLower(char c) {
    return is(c, LOWER);
  }

  /** Says whether it is one of A to Z or a to z. */
  public static boolean isLetter(char c) {
    return is(c, UPPER | LOWER);
  }

  /** Says whether it is one of 0 to 9. */
  public static boolean isDigit(char c) {
    return is(c, DIGIT);
  }

  /** Says whether it is a hexadecimal digit. */
  public static boolean isHex(char c) {
    return is(c, DIGIT | HEX_LETTER);
  }

  /** Says whether it is an ASCII letter or digit. */
  public static boolean isAlnum(char c) {
    return is(c, UPPER | LOWER | DIGIT);
  }

  /** Says whether this belongs to a word in any script; half of a surrogate pair counts. */
  public static boolean isWord(char c) {
    return c < 128 ? isAlnum(c) : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Says whether this is of a script that writes no spaces, so that names end where it begins. */
  public static boolean isUnspaced(char c) {
    return c >= 0x0E00 && c < 0x1000
        || c >= 0x1780 && c < 0x1800
        || c >= 0x2E80 && c < 0xE000
        || c >= 0xF900 && c < 0xFB00;
  }

  /** Says whether a word of letters and digits would go on with this, with no edge between. */
  public static boolean joins(char c) {
    return isWord(c) && !isUnspaced(c);
  }

  /** Says whether this is one of those characters, of which none is NUL. */
  public static boolean isOneOf(char c, String those) {
    return those.indexOf(c) >= 0;
  }

  /** Says whether it is white space or a control character up to the space; NUL is none. */
  public static boolean isSpace(char c) {
    return c <= ' ' && c != 0 || c >= 128 && (Character.isSpaceChar(c) || c == 0x85);
  }

  /** Answers the lower-case letter of A to Z; any other character as it is. */
  public static char lower(char c) {
    return isUpper(c) ? (char) (c + 32) : c;
  }
}
