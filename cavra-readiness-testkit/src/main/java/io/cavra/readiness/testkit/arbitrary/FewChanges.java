package io.cavra.readiness.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Collects what may be changed in a record, and draws a few changes of it; shrinks towards none.
 *
 * @param <B> the builder of the record
 */
final class FewChanges<B> {

  private static final int MOST = 3;

  private final List<Arbitrary<Change<B>>> fields = new ArrayList<>();

  /** Sets a field; null makes it absent. */
  @FunctionalInterface
  interface Setter<B, V> {
    B set(B builder, @Nullable V value);
  }

  /** One field and what it is set to. */
  record Change<B>(String name, UnaryOperator<B> change) {

    B applyTo(B builder) {
      return change.apply(builder);
    }

    static <B> B apply(List<Change<B>> changes, B builder) {
      B changed = builder;
      for (Change<B> change : changes) {
        changed = change.applyTo(changed);
      }
      return changed;
    }

    static <B> String names(List<Change<B>> changes) {
      return changes.stream().map(Change::name).collect(Collectors.joining(", "));
    }
  }

  /** A text that a gate compares with the right one, or looks for. */
  FewChanges<B> text(String name, Setter<B, String> setter, String... right) {
    return optional(name, FieldValues.texts(right), setter);
  }

  FewChanges<B> flag(String name, Setter<B, Boolean> setter) {
    return optional(name, FieldValues.flags(), setter);
  }

  FewChanges<B> minutes(String name, Setter<B, BigDecimal> setter) {
    return optional(name, FieldValues.minutes().optional(0.8), setter);
  }

  FewChanges<B> texts(String name, BiFunction<B, String[], B> setter) {
    return any(
        name,
        FieldValues.lists(),
        (builder, list) -> setter.apply(builder, list.toArray(String[]::new)));
  }

  <V> FewChanges<B> any(String name, Arbitrary<V> values, BiFunction<B, V, B> setter) {
    fields.add(
        values.map(
            value -> new Change<>(name + " = " + value, builder -> setter.apply(builder, value))));
    return this;
  }

  private <V> FewChanges<B> optional(
      String name, Arbitrary<Optional<V>> values, Setter<B, V> setter) {
    fields.add(
        values.map(
            value ->
                new Change<>(
                    name + value.map(it -> " = " + it).orElse(" is absent"),
                    builder -> setter.set(builder, value.orElse(null)))));
    return this;
  }

  /** Answers at most three changes. */
  Arbitrary<List<Change<B>>> changes() {
    return Arbitraries.oneOf(fields).list().ofMaxSize(MOST);
  }

  /** Answers exactly one change. */
  Arbitrary<List<Change<B>>> oneChange() {
    return Arbitraries.oneOf(fields).map(Arrays::asList);
  }
}
