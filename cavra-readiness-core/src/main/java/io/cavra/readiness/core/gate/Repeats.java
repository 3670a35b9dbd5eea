package io.cavra.readiness.core.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the names that a manifest uses twice; an absent name repeats nothing. */
final class Repeats {

  private Repeats() {}

  static void demandNone(Demands demands, List<Optional<String>> names, String list, String field) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<String> name = names.get(i);
      String pointer = list + "/" + i + "/" + field;
      demands.that(
          name.isEmpty() || seen.add(name.get()),
          pointer,
          field + " must not be used twice" + demands.was(pointer, name));
    }
  }
}
