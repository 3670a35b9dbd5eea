package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.PlainTexts;
import java.util.Arrays;

/**
 * The plain texts that the members of the objects of a list held last, place by place. The next
 * object often has there what differs in its digits alone, and {@link PlainTexts} asks of no digit
 * which one it is. Not thread-safe.
 */
final class PlainPlaces {

  /** Longer texts are looked at each time; what is kept stays small. */
  private static final int LONGEST = 128;

  private final char[][] texts;
  private final int[] lengths;

  PlainPlaces(int size) {
    texts = new char[size][];
    lengths = new int[size];
  }

  /** Says whether the text is the one of that place but for its digits, and so plain as well. */
  boolean holds(int place, char[] chars, int offset, int length) {
    char[] last = texts[place];
    if (last == null || lengths[place] != length) {
      return false;
    }
    int same = Arrays.mismatch(last, 0, length, chars, offset, offset + length);
    for (int i = same; i >= 0 && i < length; i++) {
      char c = chars[offset + i];
      if (c != last[i] && !(Ascii.isDigit(c) && Ascii.isDigit(last[i]))) {
        return false;
      }
    }
    return true;
  }

  /** Keeps a plain text. */
  void add(int place, char[] chars, int offset, int length) {
    if (length > LONGEST) {
      return;
    }
    if (texts[place] == null) {
      texts[place] = new char[LONGEST];
    }
    System.arraycopy(chars, offset, texts[place], 0, length);
    lengths[place] = length;
  }
}
