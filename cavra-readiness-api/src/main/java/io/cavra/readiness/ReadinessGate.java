package io.cavra.readiness;

import io.cavra.readiness.text.Blank;
import java.util.List;
import java.util.Objects;

/**
 * A named list of checks that all have to pass: something that a promotion to Go needs.
 *
 * <p>A gate is a value and a pure function of its context; it must be safe to use from any number
 * of threads. Every check is evaluated, in order; nothing is cut short. A gate that throws, or
 * answers null, blocks. To find out how long an answer holds, a selector also asks a required gate
 * about instants to come: the time of the context counts, and not that of a clock.
 *
 * <pre>{@code
 * ReadinessGate freeze =
 *     ReadinessGate.named("change_freeze")
 *         .check("no_freeze", context -> CheckResult.pass("no_freeze", "no freeze is in force"));
 * }</pre>
 *
 * @since 0.1.0
 */
public interface ReadinessGate {

  /** Answers the stable name, which is the section of the gate's report; not blank. */
  String name();

  /** Evaluates every check and reports what they found, under this gate's name. */
  ReadinessReport evaluate(ReadinessContext context);

  /**
   * Answers a gate that has this check as well, as its last one, under the same name.
   *
   * @param id the stable id that the check's results bear; not blank; where a check of this gate
   *     has it already, a gate that was {@link #named} throws, and any other blocks at each
   *     evaluation, for only its report tells
   * @param check the check
   * @throws IllegalArgumentException when the id is blank, or known to be used already
   */
  default ReadinessGate check(String id, ReadinessCheck check) {
    return new ExtendedGate(this, id, check);
  }

  /** Answers a gate, named {@code this_and_other}, that is ready when both are. */
  default ReadinessGate and(ReadinessGate other) {
    Objects.requireNonNull(other, "other");
    return allOf(name() + "_and_" + other.name(), List.of(this, other));
  }

  /**
   * Answers a gate that blocks, and names itself, where that gate would throw or answer null.
   *
   * <p>The name is asked for once, here. A gate cannot override how it is guarded.
   */
  static ReadinessGate guarded(ReadinessGate gate) {
    Objects.requireNonNull(gate, "gate");
    return gate instanceof GuardedGate ? gate : new GuardedGate(gate);
  }

  /**
   * Answers a gate that is ready when all of these are; its checks are theirs, in order.
   *
   * @throws IllegalArgumentException without any gate: nothing configured must never pass
   */
  static ReadinessGate allOf(String name, List<? extends ReadinessGate> gates) {
    return new CombinedGate(name, gates);
  }

  /** Names a new gate; it exists once its first check is added. */
  static Named named(String name) {
    String given = Blank.requireNotBlank(name, "name");
    return (id, check) -> CheckListGate.of(given, id, check);
  }

  /**
   * A name that waits for its first check: there is no gate without one.
   *
   * @since 0.1.0
   */
  @FunctionalInterface
  interface Named {

    /**
     * Answers the gate of that name with this check.
     *
     * @throws IllegalArgumentException when the id is blank
     */
    ReadinessGate check(String id, ReadinessCheck check);
  }
}
