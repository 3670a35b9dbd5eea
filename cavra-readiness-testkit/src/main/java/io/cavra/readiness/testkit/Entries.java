package io.cavra.readiness.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a changed list out of one that cannot be changed. */
final class Entries {

  private Entries() {}

  static <T> List<T> changed(List<T> entries, int index, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(entries);
    copy.set(index, change.apply(copy.get(index)));
    return List.copyOf(copy);
  }

  static <T> List<T> added(List<T> entries, T entry) {
    List<T> copy = new ArrayList<>(entries);
    copy.add(entry);
    return List.copyOf(copy);
  }
}
