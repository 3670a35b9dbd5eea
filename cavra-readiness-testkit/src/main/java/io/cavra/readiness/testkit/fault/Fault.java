package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One rule broken by the smallest change to a ready set, and the checks that must then block: each
 * of them and no other.
 *
 * <p>Immutable and thread-safe. Its text is its name, for the display of a parameterised test.
 *
 * <pre>{@code
 * Fault frozen =
 *     Fault.of("frozen", "house rule 1", set -> set.drillHistory(h -> h.environment("frozen")))
 *         .blocking("no_freeze")
 *         .touching(EvidenceInput.DRILL_HISTORY, "/environment");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Fault {

  /**
   * Where a fault can be shown.
   *
   * @since 0.1.0
   */
  public enum Where {
    /** In files alone: the change is about what only a reader of files can see. */
    FILES,
    /** In memory alone: no file can be made to have it everywhere. */
    MEMORY,
    /** In files and in memory. */
    BOTH;

    /** Says whether a set with such a fault can be written as files. */
    public boolean inFiles() {
      return this != MEMORY;
    }

    /** Says whether a set with such a fault can be served from memory. */
    public boolean inMemory() {
      return this != FILES;
    }

    private Where and(Where other) {
      return this == BOTH ? other : this;
    }
  }

  private final String name;
  private final String rule;
  private final UnaryOperator<ReadySet> change;
  private final Set<String> blocks;
  private final Set<String> touches;
  private final Where where;

  private Fault(Fault start, Set<String> blocks, Set<String> touches, Where where) {
    this(start.name, start.rule, start.change, blocks, touches, where);
  }

  private Fault(
      String name,
      String rule,
      UnaryOperator<ReadySet> change,
      Set<String> blocks,
      Set<String> touches,
      Where where) {
    this.name = Objects.requireNonNull(name, "name");
    this.rule = Objects.requireNonNull(rule, "rule");
    this.change = Objects.requireNonNull(change, "change");
    this.blocks = Collections.unmodifiableSet(new TreeSet<>(blocks));
    this.touches = Collections.unmodifiableSet(new TreeSet<>(touches));
    this.where = Objects.requireNonNull(where, "where");
  }

  /**
   * Makes a fault that can be shown anywhere, and blocks and touches nothing yet.
   *
   * @param name what is broken, readable in a list of tests
   * @param rule the rule that is broken, such as {@code 7.3} for that section of SPEC.md
   * @param change breaks the rule in a ready set
   */
  public static Fault of(String name, String rule, UnaryOperator<ReadySet> change) {
    return new Fault(name, rule, change, Set.of(), Set.of(), Where.BOTH);
  }

  /** Adds ids of checks that must block. */
  public Fault blocking(String... checkIds) {
    return new Fault(this, joined(blocks, Stream.of(checkIds)), touches, where);
  }

  /**
   * Adds what the fault changes or counts on.
   *
   * @param pointers RFC 6901 pointers into the input; none means all of it
   */
  public Fault touching(EvidenceInput<?> input, String... pointers) {
    Stream<String> places =
        pointers.length == 0
            ? Stream.of(input.name())
            : Stream.of(pointers).map(pointer -> input.name() + pointer);
    return new Fault(this, blocks, joined(touches, places), where);
  }

  /** Adds a setting that the fault changes or counts on. */
  public Fault touching(Setting setting) {
    return new Fault(this, blocks, joined(touches, Stream.of(setting.flag())), where);
  }

  /** Says that the fault can be shown there alone. */
  public Fault onlyIn(Where place) {
    return new Fault(this, blocks, touches, place);
  }

  /** Answers what is broken. */
  public String name() {
    return name;
  }

  /** Answers the rule that is broken, such as {@code 7.3} for that section of SPEC.md. */
  public String rule() {
    return rule;
  }

  /** Answers the ids of the checks that must block, and no other may. */
  public Set<String> blocks() {
    return blocks;
  }

  /** Answers where the fault can be shown. */
  public Where where() {
    return where;
  }

  /** Answers that set with the fault in it. */
  public ReadySet applyTo(ReadySet set) {
    return change.apply(set);
  }

  /** Says whether both faults in one set must block exactly what each of them blocks. */
  public boolean isIndependentOf(Fault other) {
    return touches.stream()
        .noneMatch(
            mine -> other.touches.stream().anyMatch(its -> within(mine, its) || within(its, mine)));
  }

  /**
   * Answers both faults at once, this one first: blocks what either of them blocks.
   *
   * @throws IllegalArgumentException when they are not independent, or can be shown nowhere both
   */
  public Fault union(Fault other) {
    if (!isIndependentOf(other) || !isShownWith(other)) {
      throw new IllegalArgumentException(
          "other must be independent of [" + name + "], was [" + other.name + "]");
    }
    return new Fault(
        name + "; " + other.name,
        rule + ", " + other.rule,
        set -> other.applyTo(applyTo(set)),
        joined(blocks, other.blocks.stream()),
        joined(touches, other.touches.stream()),
        where.and(other.where));
  }

  /** Says whether there is a place where both faults can be shown. */
  public boolean isShownWith(Fault other) {
    return (where.inFiles() && other.where.inFiles())
        || (where.inMemory() && other.where.inMemory());
  }

  @Override
  public String toString() {
    return name;
  }

  private static boolean within(String place, String outer) {
    return place.equals(outer) || place.startsWith(outer + "/");
  }

  private static Set<String> joined(Set<String> first, Stream<String> more) {
    Set<String> joined = new TreeSet<>(first);
    joined.addAll(more.toList());
    return joined;
  }

  /** Touches what that fault touches. */
  Fault touching(Fault other) {
    return new Fault(this, blocks, joined(touches, other.touches.stream()), where);
  }
}
