package io.cavra.readiness;

/**
 * One rule of a gate: looks at the context and says what it found.
 *
 * <p>A check is a pure function: the same context gives the same result, on any thread. A check
 * that throws, or answers null, blocks its gate.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ReadinessCheck {

  /** Evaluates the rule; the id of the result is the id that the gate knows the check by. */
  CheckResult evaluate(ReadinessContext context);
}
