package io.cavra.readiness.core.gate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the names that a manifest uses twice; an absent name repeats nothing. */
final class Repeats {

  private Repeats() {}

  static <E> Demands.ElementDemands<E> none(String field, Function<E, Optional<String>> name) {
    Set<String> seen = new HashSet<>();
    return (demands, element) -> {
      Optional<String> given = name.apply(element);
      if (given.isPresent() && !seen.add(given.get())) {
        String pointer = "/" + field;
        demands.unmet(pointer, field + " must not be used twice" + demands.was(pointer, given));
      }
    };
  }
}
