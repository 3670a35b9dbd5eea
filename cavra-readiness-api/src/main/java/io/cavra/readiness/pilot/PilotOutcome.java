package io.cavra.readiness.pilot;

import java.util.Optional;

/**
 * What an evaluation came to: a decision that counts, or the lack of one; never both.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface PilotOutcome permits PilotEvaluation, PilotFailure {

  /** Answers the evaluation, or nothing when Python gave no decision. */
  Optional<PilotEvaluation> evaluation();

  /** Answers why there is no decision, or nothing when there is one. */
  Optional<PilotFailure> failure();
}
