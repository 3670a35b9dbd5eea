package io.cavra.readiness.pilot;

/**
 * Asks Python about an action and, where mode and gates allow it, Go (SPEC.md section 10).
 *
 * <p>Safe to use from any number of threads. Whatever a backend does is an answer and no exception.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface PilotEvaluator {

  /** Answers the evaluation or, where Python gave no decision, why there is none. */
  PilotOutcome evaluate(Action action);
}
