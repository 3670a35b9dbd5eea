package io.cavra.readiness.testkit.arbitrary;

import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.fault.Fault;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A change to a ready set that says in words what it changes, so that a failing property can be
 * read: {@code latest drill: executed_at = now - PT2160H0.000000001S}.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Variation older =
 *     Variation.of("an older plan", set -> set.plan(p -> p.approvalId("apr_of_last_year")));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Variation {

  private final String name;
  private final UnaryOperator<ReadySet> change;

  private Variation(String name, UnaryOperator<ReadySet> change) {
    this.name = Objects.requireNonNull(name, "name");
    this.change = Objects.requireNonNull(change, "change");
  }

  /** Makes a variation of that name. */
  public static Variation of(String name, UnaryOperator<ReadySet> change) {
    return new Variation(name, change);
  }

  /** Makes a variation out of a fault, under its name. */
  public static Variation from(Fault fault) {
    return of(fault.name(), fault::applyTo);
  }

  /** Answers all of these, one after the other; none leaves the set as it is. */
  public static Variation allOf(List<Variation> variations) {
    if (variations.isEmpty()) {
      return of("the ready set", set -> set);
    }
    String names = variations.stream().map(Variation::toString).collect(Collectors.joining("; "));
    return of(names, set -> variations.stream().reduce(set, (s, v) -> v.applyTo(s), (s, t) -> t));
  }

  /** Answers that set so changed. */
  public ReadySet applyTo(ReadySet set) {
    return change.apply(set);
  }

  /** Answers what is changed. */
  @Override
  public String toString() {
    return name;
  }
}
