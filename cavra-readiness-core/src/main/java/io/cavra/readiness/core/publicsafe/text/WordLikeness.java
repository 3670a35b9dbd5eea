package io.cavra.readiness.core.publicsafe.text;

/**
 * Tells words from random characters by the pairs of letters that words are made of.
 *
 * <p>The table was counted over the words of 26 languages that are written in Latin letters: about
 * half of all pairs make up nearly all of the pairs of their words.
 */
public final class WordLikeness {

  /** For each letter, the letters that often follow it, as bits from a to z. */
  private static final int[] FOLLOWERS = {
    0x3febfef, 0x164911, 0x1e5d95, 0x11e4919, 0x3efffff, 0x11a4931, 0x1669d1, 0x1a4911, 0x2aefc7f,
    0x104111, 0x1e4991, 0x11ccd79, 0x14d11b, 0x13c7f7d, 0x7eff7f, 0x11ec991, 0x100000, 0x17efd7f,
    0x15cdd95, 0x15efd95, 0xebd7f, 0x4111, 0x66191, 0x88115, 0xce101, 0x104111
  };

  private WordLikeness() {}

  /** Says whether these ASCII letters and digits look random; tells nothing of fewer than eight. */
  public static boolean isRandom(Text text, int from, int to) {
    int length = to - from;
    int pieces = 1;
    int pairs = 0;
    int likely = 0;
    int letters = 0;
    int hexLetters = 0;
    int steps = 0;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      letters += Ascii.isLetter(c) ? 1 : 0;
      hexLetters += Ascii.isLetter(c) && Ascii.isHex(c) ? 1 : 0;
      if (i == from) {
        continue;
      }
      char before = text.at(i - 1);
      steps += Math.abs(c - before) <= 1 ? 1 : 0;
      if (startsPiece(before, c)) {
        pieces++;
      } else if (Ascii.isLetter(c)) {
        pairs++;
        likely += isLikely(before, c) ? 1 : 0;
      }
    }
    if (letters == 0 || steps * 2 > length) {
      return false;
    }
    boolean hex = letters == hexLetters && letters >= 3 && length - letters >= 3;
    if (pieces * 2.7 > length || hex && length >= 16 && pieces * 5 > length) {
      return true;
    }
    double share = pairs == 0 ? 1 : (double) likely / pairs;
    boolean broken = pieces * 4.5 > length;
    if (length < 12) {
      return pairs >= 6 && share < 0.5;
    }
    return broken ? share < 0.78 : pairs >= 10 && share < 0.74;
  }

  /**
   * Says whether a run in which separators are just more characters looks random: of both cases and
   * digits, in short pieces throughout.
   */
  public static boolean isRandomAcrossSeparators(Text text, int from, int to) {
    int lower = 0;
    int upper = 0;
    int digits = 0;
    int pieces = 1;
    int pairs = 0;
    int likely = 0;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      char before = text.at(i - 1);
      lower += Ascii.isLower(c) ? 1 : 0;
      upper += Ascii.isUpper(c) ? 1 : 0;
      digits += Ascii.isDigit(c) ? 1 : 0;
      if (i == from || !Ascii.isAlnum(c)) {
        continue;
      }
      if (!Ascii.isAlnum(before) || startsPiece(before, c)) {
        pieces++;
      } else if (Ascii.isLetter(c)) {
        pairs++;
        likely += isLikely(before, c) ? 1 : 0;
      }
    }
    int length = lower + upper + digits;
    boolean mixed = lower * 6 > length && upper * 6 > length && digits >= 2;
    return mixed && pieces * 3 > length && likely * 10 < pairs * 8;
  }

  /**
   * Answers how many pieces a part of a few characters has: at changes to digits and to capitals.
   */
  public static int pieces(Text text, int from, int to) {
    int pieces = 1;
    for (int i = from + 1; i < to; i++) {
      pieces += startsPiece(text.at(i - 1), text.at(i)) ? 1 : 0;
    }
    return pieces;
  }

  /** Answers how many of those pieces have one or two characters. */
  public static int briefPieces(Text text, int from, int to) {
    int brief = 0;
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || startsPiece(text.at(i - 1), text.at(i))) {
        brief += i - start <= 2 ? 1 : 0;
        start = i;
      }
    }
    return brief;
  }

  private static boolean startsPiece(char before, char c) {
    return Ascii.isDigit(c) != Ascii.isDigit(before) || Ascii.isLower(before) && Ascii.isUpper(c);
  }

  /** Says whether letters that stand side by side often do so in words. */
  static boolean isLikely(char first, char second) {
    return (FOLLOWERS[Ascii.lower(first) - 'a'] >> (Ascii.lower(second) - 'a') & 1) != 0;
  }
}
