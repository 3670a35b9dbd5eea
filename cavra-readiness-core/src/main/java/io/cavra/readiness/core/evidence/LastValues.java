package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.evidence.Shape.Field;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * What the elements of one streamed list held last, field by field: elements are alike, and a text
 * that is the same again is the same value, and has no finding again. Not thread-safe.
 */
final class LastValues {

  /** Remembers nothing. */
  static final LastValues NONE = new LastValues(Shape.of());

  /** Longer texts are hardly ever the same; what is kept stays small. */
  private static final int LONGEST = 128;

  /** So many of the first texts of a list are remembered, each at its own position. */
  private static final int PLACES = 4;

  /** What differs so many times in a row, such as an id, is never kept again. */
  private static final int MOST_CHANGES = 8;

  private final char[][] texts;
  private final int[] lengths;
  private final Object[] values;
  private final int[] changes;

  LastValues(Shape shape) {
    int size = shape.size() * PLACES;
    texts = new char[size][];
    lengths = new int[size];
    values = new Object[size];
    changes = new int[size];
  }

  /** Answers the slot of a field, or of one text of its list. */
  static int slot(Field field, int place) {
    return field.index() * PLACES + Math.min(place, PLACES - 1);
  }

  /** Finds the value of the text or number that was just read, or null for another one. */
  @Nullable
  Object find(int slot, TokenReader tokens) {
    if (slot >= texts.length || texts[slot] == null || lengths[slot] != tokens.charactersLength()) {
      return null;
    }
    int start = tokens.charactersStart();
    int end = start + lengths[slot];
    if (!Arrays.equals(texts[slot], 0, lengths[slot], tokens.characters(), start, end)) {
      return null;
    }
    changes[slot] = 0;
    return values[slot];
  }

  /** Keeps a value that was in order, and in whose text nothing was found. */
  void keep(int slot, TokenReader tokens, Object value) {
    int length = tokens.charactersLength();
    if (slot >= texts.length || length > LONGEST || changes[slot] > MOST_CHANGES) {
      return;
    }
    if (++changes[slot] > MOST_CHANGES) {
      texts[slot] = null;
      return;
    }
    if (texts[slot] == null) {
      texts[slot] = new char[LONGEST];
    }
    System.arraycopy(tokens.characters(), tokens.charactersStart(), texts[slot], 0, length);
    lengths[slot] = length;
    values[slot] = value;
  }
}
