package io.cavra.readiness.pilot;

import io.cavra.readiness.text.Blank;
import java.util.Optional;

/**
 * Python, which has the last word, gave no decision: there is nothing to fall back to, and Go was
 * not asked. A caller must not go on as if the action were allowed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason why, for people, one line; not blank
 * @since 0.1.0
 */
public record PilotFailure(String reason) implements PilotOutcome {

  /** Checks that there is a reason. */
  public PilotFailure {
    Blank.requireNotBlank(reason, "reason");
  }

  @Override
  public Optional<PilotEvaluation> evaluation() {
    return Optional.empty();
  }

  @Override
  public Optional<PilotFailure> failure() {
    return Optional.of(this);
  }
}
