package io.cavra.readiness.core.publicsafe.text;

import java.util.Set;

/** Tells the words of a sentence from values. */
public final class Prose {

  private static final Set<String> SMALL =
      Words.of(
          "a an the to when and or is are was were be in on at by for from with without of has"
              + " have",
          "had must may can could should would will not no if then than that this these those it"
              + " its",
          "flag flags option options argument arguments parameter parameters setting value as into",
          "before after during while where which who each every all any both only never always so",
          "but because until per via using");

  private Prose() {}

  /** Says whether the word that begins there is one that joins others in an English sentence. */
  public static boolean isSmallWord(Text text, int from) {
    int end = text.endOfRun(from, 12, Ascii::isLetter);
    // The first part of is-active or a.json is no word.
    boolean part = text.isOneOf(end, "-._/=") && Ascii.isWord(text.at(end + 1));
    return end > from
        && !part
        && !Ascii.isWord(text.at(end))
        && SMALL.contains(text.lowerPiece(from, end));
  }

  /** Says whether the word that begins there is plain and a joining word follows it. */
  public static boolean goesOn(Text text, int from) {
    int end = text.endOfRun(from, 32, Ascii::isLetter);
    int next = text.skipSpaces(end);
    return end > from && next > end && isSmallWord(text, next);
  }

  /**
   * Says whether no word of prose is like this: of three kinds of characters, and eight of them.
   */
  public static boolean isUnlikeWords(Text text, int from, int to) {
    boolean lower = false;
    boolean upper = false;
    boolean digit = false;
    boolean symbol = false;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      lower |= Ascii.isLower(c);
      upper |= Ascii.isUpper(c);
      digit |= Ascii.isDigit(c);
      symbol |= Ascii.isOneOf(c, "!@#$%^&*+=?") && i + 1 < to;
    }
    int kinds = (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (symbol ? 1 : 0);
    return to - from >= 8 && kinds >= 3;
  }
}
