package io.cavra.readiness.core.evidence;

import java.util.Arrays;

/** Where in a document the reader is: the steps from the top level, as an RFC 6901 pointer. */
final class JsonPath {

  /** An element is null where an array is open, or an object without a member so far. */
  private String[] names = new String[8];

  private boolean[] hidden = new boolean[8];
  private long[] indexes = new long[8];
  private int depth;

  /** Goes into an object or an array. */
  void enter() {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      hidden = Arrays.copyOf(hidden, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    names[depth] = null;
    indexes[depth] = -1;
    depth++;
  }

  void leave() {
    depth--;
  }

  /** Answers how many objects and arrays are open. */
  int depth() {
    return depth;
  }

  /** Stands at a member of the innermost object; a name that has a finding is not shown. */
  void member(String name, boolean hasFinding) {
    names[depth - 1] = name;
    hidden[depth - 1] = hasFinding;
  }

  /** Stands at the next element of the innermost array. */
  void element() {
    indexes[depth - 1]++;
  }

  /** Answers the pointer for a message: a step through a name that has a finding is {@code *}. */
  String shown() {
    return pointer(true);
  }

  /** Answers the pointer as it is; for known fields alone, whose names are no secret. */
  String exact() {
    return pointer(false);
  }

  private String pointer(boolean hide) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      if (name != null) {
        pointer.append('/').append(hide && hidden[i] ? "*" : escaped(name));
      } else if (indexes[i] >= 0) {
        pointer.append('/').append(indexes[i]);
      }
    }
    return pointer.toString();
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
