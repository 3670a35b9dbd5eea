package io.cavra.readiness.core.publicsafe.text;

/**
 * Knows at a glance the texts that most evidence is made of and that no rule but the operator's
 * terms can match: identifiers in lower-case words, opaque references made of them, timestamps.
 */
public final class PlainTexts {

  /** Longer runs of letters are left to the rules, which tell words from random letters. */
  private static final int LONGEST_WORD = 15;

  /** Longer numbers, and longer runs of letters and digits, may be those of tokens. */
  private static final int LONGEST_NUMBER = 8;

  private static final int LONGEST_RUN = 19;

  /** More changes between letters and digits are left to the rules: tokens have three. */
  private static final int MOST_CHANGES = 2;

  /** So many characters may look random together. */
  private static final int RANDOM = 32;

  /**
   * Such a share of the pairs of letters is likely in what {@link WordLikeness} takes for words.
   */
  private static final double LIKELY = 0.78;

  private PlainTexts() {}

  /** Says whether the text is one of them; where it is not, the rules have to look. */
  public static boolean holds(char[] chars, int offset, int length) {
    return isTimestamp(chars, offset, length)
        || isOfWords(chars, offset, length)
            && (length < RANDOM || isLikeWords(chars, offset, length));
  }

  /**
   * Says whether no part between separators has letters side by side that words seldom have. As few
   * changes to digits as these texts have make nothing random of such parts, whichever the digits.
   */
  private static boolean isLikeWords(char[] chars, int offset, int length) {
    int pairs = 0;
    int likely = 0;
    char before = '/';
    for (int i = offset, end = offset + length; i < end; i++) {
      char c = chars[i];
      if (Ascii.isLetter(c) && Ascii.isLetter(before)) {
        pairs++;
        likely += WordLikeness.isLikely(before, c) ? 1 : 0;
      } else if (!Ascii.isAlnum(c)) {
        if (likely < LIKELY * pairs) {
          return false;
        }
        pairs = 0;
        likely = 0;
      }
      before = c;
    }
    return likely >= LIKELY * pairs;
  }

  private static boolean isOfWords(char[] chars, int offset, int length) {
    int word = 0;
    int number = 0;
    int run = 0;
    int changes = 0;
    boolean dashed = false;
    boolean reference = false;
    char before = '/';
    for (int i = offset, end = offset + length; i < end; i++) {
      char c = chars[i];
      if (c >= 'a' && c <= 'z') {
        changes += number > 0 ? 1 : 0;
        number = 0;
        if (++word > LONGEST_WORD || ++run > LONGEST_RUN) {
          return false;
        }
      } else if (c >= '0' && c <= '9') {
        changes += word > 0 ? 1 : 0;
        word = 0;
        if (++number > LONGEST_NUMBER || ++run > LONGEST_RUN) {
          return false;
        }
      } else {
        word = 0;
        number = 0;
        run = 0;
        if (c == ':') {
          // Only a scheme of one's own has a dash in it.
          if (reference
              || !dashed
              || isRemote(chars, offset, i)
              || i + 3 >= end
              || chars[i + 1] != '/'
              || chars[i + 2] != '/'
              || chars[i + 3] == '/') {
            return false;
          }
          reference = true;
          i += 2;
          c = '_';
        } else if (c == '-' || c == '/') {
          dashed = c == '-'; // a slash is no part of a scheme
          if (before == c) {
            return false;
          }
        } else if (c == '_') {
          dashed = false; // no part of a scheme
        } else {
          return false;
        }
      }
      before = c;
    }
    return changes <= MOST_CHANGES;
  }

  /** {@code vscode-remote}: the one scheme with a dash behind which a machine stands. */
  private static boolean isRemote(char[] chars, int offset, int end) {
    String remote = "-remote";
    int start = end - remote.length();
    return start >= offset && remote.equals(new String(chars, start, remote.length()));
  }

  /** A date, a T, a time, and at most a fraction and an offset. */
  private static boolean isTimestamp(char[] chars, int offset, int length) {
    if (length < 20 || length > 35 || chars[offset + 10] != 'T') {
      return false;
    }
    int dots = 0;
    for (int i = 0; i < length; i++) {
      char c = chars[offset + i];
      boolean digit = c >= '0' && c <= '9';
      boolean fits =
          switch (i) {
            case 4, 7 -> c == '-';
            case 10 -> true;
            case 13, 16 -> c == ':';
            default ->
                digit
                    || i > 18
                        && (c == 'Z'
                            || c == '+'
                            || c == '-'
                            || c == ':'
                            || c == '.' && dots++ == 0);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
