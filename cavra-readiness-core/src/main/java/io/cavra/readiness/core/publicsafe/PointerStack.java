package io.cavra.readiness.core.publicsafe;

import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * Where in the document a scan stands. Keeps the names and indexes of the containers that are open
 * and nothing else, so that a long array costs nothing; the pointer is written only when asked for.
 */
final class PointerStack {

  /** The containers that are open, and after them some that were, to be used again. */
  private Level[] levels = new Level[8];

  private int depth;

  /** The last one that is open; null when none is. */
  private @Nullable Level top;

  /** One open container and the step that was last taken in it. */
  private static final class Level {
    boolean array;
    long index;
    @Nullable String name;
    boolean hidden;
    int key;
    int reported;

    void open(boolean array, int key) {
      this.array = array;
      this.index = -1;
      this.name = null;
      this.hidden = false;
      this.key = key;
      this.reported = 0;
    }
  }

  /** An array has the key of the member that holds it, and gives it to its elements. */
  void open(boolean array) {
    int key = array ? key() : 0;
    visit();
    if (depth == levels.length) {
      levels = Arrays.copyOf(levels, 2 * depth);
    }
    if (levels[depth] == null) {
      levels[depth] = new Level();
    }
    top = levels[depth++];
    top.open(array, key);
  }

  void close(boolean array) {
    if (top == null || top.array != array) {
      throw new IllegalStateException("a container ends that is not the one open");
    }
    depth--;
    top = depth == 0 ? null : levels[depth - 1];
  }

  /** Takes the step to a member; a hidden name is written as a star from here on. */
  void name(String name, boolean hidden, int key) {
    Level level = requireObject();
    level.name = name;
    level.hidden = hidden;
    level.key = key;
  }

  /** Takes the step to the next element, where an array is open. */
  void visit() {
    if (top != null && top.array) {
      top.index++;
    }
  }

  /** Answers what the key of the value about to be visited means; 0 without one. */
  int key() {
    return top == null ? 0 : top.key;
  }

  /** Takes note of rules reported for keys of the open object; answers those that are new. */
  int newAmong(int rules) {
    Level level = requireObject();
    int fresh = rules & ~level.reported;
    level.reported |= rules;
    return fresh;
  }

  /** Says whether the way here leads through a hidden name. */
  boolean isHidden() {
    return isHidden(depth);
  }

  /** Says the same of the way to the container that is open. */
  boolean isHiddenAbove() {
    return isHidden(depth - 1);
  }

  private boolean isHidden(int depth) {
    for (int i = 0; i < depth; i++) {
      if (levels[i].hidden) {
        return true;
      }
    }
    return false;
  }

  /** Answers how many characters the names of the way here have. */
  long length() {
    long length = 0;
    for (int i = 0; i < depth; i++) {
      String name = levels[i].name;
      length += name == null ? 0 : name.length();
    }
    return length;
  }

  /** Answers the pointer of the value last visited, a container that ended too, or about to be. */
  String pointer() {
    return pointer(depth, true);
  }

  /** Answers the same without stars. */
  String exactPointer() {
    return pointer(depth, false);
  }

  /** Answers the pointer of the object that is open. */
  String pointerOfObject() {
    return pointer(depth - 1, true);
  }

  private String pointer(int depth, boolean starred) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      Level level = levels[i];
      if (level.array && level.index >= 0) {
        pointer.append('/').append(level.index);
      } else if (starred && level.hidden) {
        pointer.append("/*");
      } else if (level.name != null) {
        pointer.append('/').append(level.name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private Level requireObject() {
    if (top == null || top.array) {
      throw new IllegalStateException("a name comes where no object is open");
    }
    return top;
  }
}
