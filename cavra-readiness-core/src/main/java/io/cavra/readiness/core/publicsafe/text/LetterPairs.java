package io.cavra.readiness.core.publicsafe.text;

/**
 * Which pairs of characters follow one another in a text, whatever their case, as a few bits: tells
 * of most words that they cannot be in it, so that only few are looked for.
 */
final class LetterPairs {

  private static final int BITS = 512;

  private final long[] seen = new long[BITS / 64];

  LetterPairs(char[] chars, int offset, int length) {
    int before = 0;
    for (int i = offset, end = offset + length; i < end; i++) {
      int now = Ascii.lower(chars[i]);
      int bit = bit(before, now);
      seen[bit >> 6] |= 1L << bit;
      before = now;
    }
  }

  /** Says whether this lower-case text may be there; it is not where the answer is no. */
  boolean mayHold(String lower) {
    for (int i = 1; i < lower.length(); i++) {
      int bit = bit(lower.charAt(i - 1), lower.charAt(i));
      if ((seen[bit >> 6] & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int bit(int before, int now) {
    return (before * 37 + now) & (BITS - 1);
  }
}
