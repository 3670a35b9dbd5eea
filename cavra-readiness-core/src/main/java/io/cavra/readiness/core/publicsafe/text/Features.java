package io.cavra.readiness.core.publicsafe.text;

/**
 * What a text holds at a glance: one bit per class of character that some rule needs to see.
 *
 * <p>One pass over the characters decides which rules wake up at all; nearly every string of
 * ordinary evidence wakes none or one.
 */
public final class Features {

  /** A dot. */
  public static final long DOT = 1;

  /** An ASCII letter or digit, or any character past ASCII. */
  public static final long WORD = 1 << 1;

  /** An ASCII digit. */
  public static final long DIGIT = 1 << 2;

  /** A colon. */
  public static final long COLON = 1 << 3;

  /** An at sign. */
  public static final long AT = 1 << 4;

  /** A slash. */
  public static final long SLASH = 1 << 5;

  /** A backslash. */
  public static final long BACKSLASH = 1 << 6;

  /** An equals sign. */
  public static final long EQUALS = 1 << 7;

  /** A dash. */
  public static final long DASH = 1 << 8;

  /** A percent sign. */
  public static final long PERCENT = 1 << 9;

  /** A character past ASCII. */
  public static final long NON_ASCII = 1 << 10;

  /** ASCII white space, or a control character up to it but NUL. */
  public static final long SPACE = 1 << 11;

  /** A number sign. */
  public static final long HASH = 1 << 12;

  /** A vertical bar. */
  public static final long PIPE = 1 << 13;

  /** An ampersand. */
  public static final long AMPERSAND = 1 << 14;

  /** A semicolon. */
  public static final long SEMICOLON = 1 << 15;

  /** A line feed or carriage return. */
  public static final long NEWLINE = 1 << 16;

  /** What JSON opens with: a brace, a bracket, a quote. */
  public static final long OPENING = 1 << 17;

  /** A character that tokens are made of. */
  public static final long TOKEN = 1 << 18;

  /** An angle bracket. */
  public static final long ANGLE = 1 << 19;

  /** An opening parenthesis. */
  public static final long PAREN = 1 << 20;

  /** None of the above; a text of nothing else wakes only the rules that take any text. */
  private static final long OTHER = 1 << 21;

  /** A dot with part of a word after it. */
  public static final long DOTTED = 1L << 32;

  /** Two slashes in a row. */
  public static final long DOUBLE_SLASH = SLASH << 33;

  /** Two backslashes in a row. */
  public static final long DOUBLE_BACKSLASH = BACKSLASH << 33;

  /** Two dashes in a row. */
  public static final long DOUBLE_DASH = DASH << 33;

  /** At least 16 characters in a row that tokens are made of. */
  public static final long RUN_16 = 1L << 60;

  /** At least 32 of them. */
  public static final long RUN_32 = 1L << 61;

  /** At least 40 of them. */
  public static final long RUN_40 = 1L << 62;

  private static final long[] CLASS = classes();
  private static final long DOUBLED = SLASH | BACKSLASH | DASH;

  private Features() {}

  private static long[] classes() {
    long[] classes = new long[128];
    for (char c = 0; c < 128; c++) {
      if (Ascii.isAlnum(c)) {
        classes[c] = WORD | TOKEN | (Ascii.isDigit(c) ? DIGIT : 0);
      } else if (Ascii.isSpace(c)) {
        classes[c] = SPACE | (c == '\n' || c == '\r' ? NEWLINE : 0);
      }
    }
    String single = ".:@/\\=-%#|&;<>_+";
    long[] bits = {
      DOT,
      COLON,
      AT,
      SLASH | TOKEN,
      BACKSLASH,
      EQUALS | TOKEN,
      DASH | TOKEN,
      PERCENT,
      HASH,
      PIPE,
      AMPERSAND,
      SEMICOLON,
      ANGLE,
      ANGLE,
      TOKEN,
      TOKEN
    };
    for (int i = 0; i < bits.length; i++) {
      classes[single.charAt(i)] |= bits[i];
    }
    classes['{'] |= OPENING;
    classes['['] |= OPENING;
    classes['"'] |= OPENING;
    classes['('] |= PAREN;
    for (int i = 0; i < classes.length; i++) {
      classes[i] = classes[i] == 0 ? OTHER : classes[i];
    }
    return classes;
  }

  /** Answers the features of these characters. */
  public static long of(char[] chars, int offset, int length) {
    long seen = 0;
    long doubled = 0;
    long dotted = 0;
    long previous = 0;
    int run = 0;
    int longest = 0;
    for (int i = offset, end = offset + length; i < end; i++) {
      char c = chars[i];
      long kind = c < 128 ? CLASS[c] : NON_ASCII | WORD;
      seen |= kind;
      doubled |= kind & previous;
      dotted |= kind & (previous << 1);
      run = (kind & TOKEN) != 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
      previous = kind;
    }
    return seen
        | (doubled & DOUBLED) << 33
        | (dotted & WORD) << 31
        | (longest >= 16 ? RUN_16 : 0)
        | (longest >= 32 ? RUN_32 : 0)
        | (longest >= 40 ? RUN_40 : 0);
  }
}
