package io.cavra.readiness.core.publicsafe;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Where in the document a scan stands. Keeps the names and indexes of the containers that are open
 * and nothing else, so that a long array costs nothing; the pointer is written only when asked for.
 */
final class Path {

  private final List<Level> levels = new ArrayList<>();

  /** One open container and the step that was last taken in it. */
  private static final class Level {
    final boolean array;
    long index = -1;
    @Nullable String name;
    boolean hidden;
    int key;
    int reported;
    final int enclosingKey;

    Level(boolean array, int enclosingKey) {
      this.array = array;
      this.enclosingKey = enclosingKey;
    }
  }

  void open(boolean array) {
    int key = array ? key() : 0;
    visit();
    levels.add(new Level(array, key));
  }

  void close(boolean array) {
    if (levels.isEmpty() || top().array != array) {
      throw new IllegalStateException("a container ends that is not the one open");
    }
    levels.remove(levels.size() - 1);
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
    if (!levels.isEmpty() && top().array) {
      top().index++;
    }
  }

  /** Answers what the key of the value about to be visited means; 0 without one. */
  int key() {
    if (levels.isEmpty()) {
      return 0;
    }
    return top().array ? top().enclosingKey : top().key;
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
    return isHidden(levels.size());
  }

  /** Says the same of the way to the container that is open. */
  boolean isHiddenAbove() {
    return isHidden(levels.size() - 1);
  }

  private boolean isHidden(int depth) {
    for (Level level : levels.subList(0, depth)) {
      if (level.hidden) {
        return true;
      }
    }
    return false;
  }

  /** Answers the pointer of the value last visited or about to be. */
  String pointer() {
    return pointer(levels.size());
  }

  /** Answers the pointer of the object that is open. */
  String pointerOfObject() {
    return pointer(levels.size() - 1);
  }

  private String pointer(int depth) {
    StringBuilder pointer = new StringBuilder();
    for (Level level : levels.subList(0, depth)) {
      if (level.array && level.index >= 0) {
        pointer.append('/').append(level.index);
      } else if (level.hidden) {
        pointer.append("/*");
      } else if (level.name != null) {
        pointer.append('/').append(level.name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private Level requireObject() {
    if (levels.isEmpty() || top().array) {
      throw new IllegalStateException("a name comes where no object is open");
    }
    return top();
  }

  private Level top() {
    return levels.get(levels.size() - 1);
  }
}
