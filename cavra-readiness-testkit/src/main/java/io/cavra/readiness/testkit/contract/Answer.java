package io.cavra.readiness.testkit.contract;

import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import javax.annotation.Nullable;

/**
 * What a backend said about an action: a decision, or that it has none.
 *
 * @param decision the decision; null where there is none
 * @param failure what was thrown; null where there is a decision
 */
record Answer(@Nullable Decision decision, @Nullable Class<?> failure) {

  static @Nullable Answer of(DecisionBackend backend, Action action) {
    try {
      Decision decision = backend.decide(action);
      return decision == null ? null : new Answer(decision, null);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new Answer(null, InterruptedException.class);
    } catch (Exception failed) {
      return new Answer(null, failed.getClass());
    }
  }
}
