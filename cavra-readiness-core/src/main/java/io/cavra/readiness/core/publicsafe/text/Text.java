package io.cavra.readiness.core.publicsafe.text;

import javax.annotation.Nullable;

/**
 * One view of one string, as the rules see it: its characters, its features, and what its key says.
 *
 * <p>Deliberately without a {@code toString} of its own: the characters must never show.
 */
public final class Text {

  private static final int[] NONE = {};

  /** So many times may the spaces of a text be walked over before their ends are written down. */
  private static final long MOST_WALKS = 16;

  private final char[] chars;
  private final int offset;
  private final int length;
  private final long features;
  private final int key;
  private final AllowedStrings allowed;
  private @Nullable LetterPairs pairs;

  /** Made for a text whose spaces were walked over again and again, so that time stays linear. */
  private int[] endsOfSpaces = NONE;

  private long walked;

  /**
   * Makes one of characters that stay as they are while it is looked at.
   *
   * @param features what {@link Features#of} says of them
   * @param key what the key of this value means; 0 without one
   * @param allowed what is let through
   */
  public Text(
      char[] chars, int offset, int length, long features, int key, AllowedStrings allowed) {
    this.chars = chars;
    this.offset = offset;
    this.length = length;
    this.features = features;
    this.key = key;
    this.allowed = allowed;
  }

  /** Answers the view of a text made while looking, such as a decoded one. */
  public Text derived(String text) {
    char[] own = text.toCharArray();
    return new Text(own, 0, own.length, Features.of(own, 0, own.length), key, allowed);
  }

  /** Answers how many characters it has. */
  public int length() {
    return length;
  }

  /** Answers the character there, or NUL outside of the text, so that no rule checks bounds. */
  public char at(int index) {
    return index >= 0 && index < length ? chars[offset + index] : 0;
  }

  /** Says whether it has any of these {@link Features}. */
  public boolean has(long wanted) {
    return (features & wanted) != 0;
  }

  /** Says whether the key of this value has this meaning. */
  public boolean isUnder(int meaning) {
    return (key & meaning) != 0;
  }

  /** Says whether the piece counts: it is not one that the operator allows. */
  public boolean counts(int from, int to) {
    return !allowed.holds(chars, offset + from, offset + to);
  }

  /** Says whether this ASCII word, given in lower case, stands there in whatever case. */
  public boolean matches(int index, String lower) {
    if (index < 0 || index + lower.length() > length) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      if (Ascii.lower(chars[offset + index + i]) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Says the same of a word that must not go on, on either side. */
  public boolean matchesWord(int index, String lower) {
    return !Ascii.isWord(at(index - 1))
        && matches(index, lower)
        && !Ascii.isWord(at(index + lower.length()));
  }

  /** Says whether a name that begins there would be the end of a longer one. */
  public boolean goesOnBefore(int index) {
    char before = at(index - 1);
    return Ascii.joins(before) || before == '_' && Ascii.joins(at(index - 2));
  }

  /** Says whether a name that ends there would be the beginning of a longer one. */
  public boolean goesOnAfter(int index) {
    return Ascii.joins(at(index)) || at(index) == '_' && Ascii.joins(at(index + 1));
  }

  /** Answers where this lower-case ASCII text next begins, in whatever case; -1 for nowhere. */
  public int find(String lower, int from) {
    return find(lower, from, length);
  }

  /** Does the same for beginnings before a limit. */
  public int find(String lower, int from, int limit) {
    if (pairs == null) {
      pairs = new LetterPairs(chars, offset, length);
    }
    if (!pairs.mayHold(lower)) {
      return -1;
    }
    char first = lower.charAt(0);
    int end = Math.min(limit, length - lower.length() + 1);
    for (int i = Math.max(0, from); i < end; i++) {
      if (Ascii.lower(chars[offset + i]) == first && matches(i, lower)) {
        return i;
      }
    }
    return -1;
  }

  /** Answers where that character stands first from there on; -1 where it does not. */
  public int find(char wanted, int from) {
    return find(wanted, from, length);
  }

  /** Does the same before a limit. */
  public int find(char wanted, int from, int limit) {
    int end = Math.min(limit, length);
    for (int i = Math.max(0, from); i < end; i++) {
      if (chars[offset + i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Answers where the run of spaces that begins there ends, however long it is. */
  public int skipSpaces(int index) {
    if (endsOfSpaces.length > 0) {
      return index < length ? endsOfSpaces[index] : index;
    }
    int i = index;
    while (i < length && Ascii.isSpace(chars[offset + i])) {
      i++;
    }
    walked += i - index;
    if (walked > MOST_WALKS * length) {
      endsOfSpaces = endsOfSpaces();
    }
    return i;
  }

  private int[] endsOfSpaces() {
    int[] ends = new int[length];
    for (int i = length - 1; i >= 0; i--) {
      boolean last = i + 1 == length;
      ends[i] = !Ascii.isSpace(chars[offset + i]) ? i : last ? length : ends[i + 1];
    }
    return ends;
  }

  /** Answers where the run of other than spaces that begins there ends, at most so far. */
  public int endOfWord(int index, int most) {
    return endOfRun(index, most, c -> !Ascii.isSpace(c));
  }

  /** A kind of characters that runs are made of. */
  @FunctionalInterface
  public interface Kind {
    /** Says whether the character is of this kind. */
    boolean holds(char c);
  }

  /** Answers where the run of such characters that begins there ends. */
  public int endOfRun(int from, Kind kind) {
    return endOfRunIn(from, length, kind);
  }

  /** Does the same for at most so many of them. */
  public int endOfRun(int from, int most, Kind kind) {
    return endOfRunIn(from, Math.min(length, from + most), kind);
  }

  /** Does the same for those characters. */
  public int endOfRun(int from, int most, String marks) {
    return endOfRun(from, most, c -> Ascii.isOneOf(c, marks));
  }

  /** Does the same for those before a limit. */
  public int endOfRunIn(int from, int to, Kind kind) {
    int end = from;
    while (end < to && kind.holds(at(end))) {
      end++;
    }
    return end;
  }

  /** Does the same for those characters. */
  public int endOfRunIn(int from, int to, String marks) {
    return endOfRunIn(from, to, c -> Ascii.isOneOf(c, marks));
  }

  /** Answers where the run of such characters that ends there begins. */
  public int startOfRun(int to, Kind kind) {
    return startOfRunIn(to, 0, kind);
  }

  /** Does the same for at most so many of them. */
  public int startOfRun(int to, int most, Kind kind) {
    return startOfRunIn(to, Math.max(0, to - most), kind);
  }

  /** Does the same for those characters. */
  public int startOfRun(int to, int most, String marks) {
    return startOfRun(to, most, c -> Ascii.isOneOf(c, marks));
  }

  /** Does the same for those from a place on. */
  public int startOfRunIn(int to, int from, Kind kind) {
    int start = to;
    while (start > from && kind.holds(at(start - 1))) {
      start--;
    }
    return start;
  }

  /** Does the same for those characters. */
  public int startOfRunIn(int to, int from, String marks) {
    return startOfRunIn(to, from, c -> Ascii.isOneOf(c, marks));
  }

  /** Says whether all that stands there is of that kind. */
  public boolean areAll(int from, int to, Kind kind) {
    return endOfRunIn(from, to, kind) >= to;
  }

  /** Says whether any of what stands there is of that kind. */
  public boolean hasAny(int from, int to, Kind kind) {
    return endOfRunIn(from, to, c -> !kind.holds(c)) < to;
  }

  /** Answers how many characters of what stands there are of that kind. */
  public int count(int from, int to, Kind kind) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += kind.holds(at(i)) ? 1 : 0;
    }
    return count;
  }

  /** Says whether one of those characters stands there; never outside of the text. */
  public boolean isOneOf(int index, String those) {
    return Ascii.isOneOf(at(index), those);
  }

  /** Answers what stands there. */
  public String piece(int from, int to) {
    return new String(chars, offset + from, to - from);
  }

  /** Answers what stands there, with A to Z in lower case. */
  public String lowerPiece(int from, int to) {
    char[] piece = new char[to - from];
    for (int i = 0; i < piece.length; i++) {
      piece[i] = Ascii.lower(chars[offset + from + i]);
    }
    return new String(piece);
  }
}
