package io.cavra.readiness.core.publicsafe;

import java.util.Arrays;

/**
 * Remembers short strings in which nothing was found, together with what their key meant. Evidence
 * repeats itself; the size is bounded, and a newer string takes the place of an older one.
 */
final class CleanTexts {

  private static final int FIRST_SIZE = 32;
  private static final int SIZE = 512;
  private static final int LONGEST = 128;

  private char[][] texts;
  private int[] keys;
  private int added;

  /** Whether the tables are another's too, and have to be copied before anything is added. */
  private boolean shared;

  CleanTexts() {
    this(new char[FIRST_SIZE][], new int[FIRST_SIZE]);
  }

  private CleanTexts(char[][] texts, int[] keys) {
    this.texts = texts;
    this.keys = keys;
  }

  /** Answers one that knows the same, for a scan to add to; this one must not be added to then. */
  CleanTexts copy() {
    CleanTexts copy = new CleanTexts(texts, keys);
    copy.added = added;
    copy.shared = true;
    return copy;
  }

  boolean holds(char[] chars, int offset, int length, int key) {
    if (length > LONGEST) {
      return false;
    }
    int slot = slot(chars, offset, length, key);
    char[] text = texts[slot];
    return text != null
        && keys[slot] == key
        && Arrays.equals(text, 0, text.length, chars, offset, offset + length);
  }

  void add(char[] chars, int offset, int length, int key) {
    if (length <= LONGEST) {
      if (++added > FIRST_SIZE && texts.length < SIZE) {
        texts = new char[SIZE][];
        keys = new int[SIZE];
        shared = false;
      } else if (shared) {
        texts = texts.clone();
        keys = keys.clone();
        shared = false;
      }
      int slot = slot(chars, offset, length, key);
      texts[slot] = Arrays.copyOfRange(chars, offset, offset + length);
      keys[slot] = key;
    }
  }

  private int slot(char[] chars, int offset, int length, int key) {
    int hash = length * 31 + key;
    // A few characters from all over tell strings of evidence apart well enough.
    int step = Math.max(1, length >> 3);
    for (int i = offset + length - 1; i >= offset; i -= step) {
      hash = hash * 31 + chars[i];
    }
    return (hash ^ hash >>> 15) & texts.length - 1;
  }
}
