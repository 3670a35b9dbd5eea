package io.cavra.readiness.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a changed list out of one that cannot be changed. */
final class Entries {

  private Entries() {}

  static <T> List<T> changed(List<T> entries, int index, UnaryOperator<T> change) {
    T changed = change.apply(at(entries, index));
    List<T> copy = new ArrayList<>(entries);
    copy.set(index, changed);
    return List.copyOf(copy);
  }

  static <T> T at(List<T> entries, int index) {
    if (index < 0 || index >= entries.size()) {
      throw new IllegalArgumentException(
          "index must be from 0 and below "
              + entries.size()
              + ", the length of the list, was "
              + index);
    }
    return entries.get(index);
  }

  /** Answers the entry that an added one is a copy of. */
  static <T> T first(List<T> entries, String name) {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException(
          name + " must not be empty, for what is added is a copy of the first; set them anew");
    }
    return entries.get(0);
  }

  static <T> List<T> added(List<T> entries, T entry) {
    List<T> copy = new ArrayList<>(entries);
    copy.add(entry);
    return List.copyOf(copy);
  }
}
