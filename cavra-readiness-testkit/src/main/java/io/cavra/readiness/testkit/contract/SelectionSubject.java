package io.cavra.readiness.testkit.contract;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import java.time.Clock;
import java.time.Instant;

/**
 * A selector under contract, made over whatever a test gives it.
 *
 * @since 0.1.0
 */
public interface SelectionSubject extends ReadinessSubject {

  /** Answers a new selector over these. */
  BackendSelector selector(ReadinessSettings settings, EvidenceSource evidence, Clock clock);

  /** Answers a new selector over that set. */
  default BackendSelector selector(ReadySet set, Clock clock) {
    return selector(set.settings(), set.asEvidenceSource(), clock);
  }

  /** Asks a new selector about that set at that time. */
  default BackendSelection select(ReadySet set, Instant now) {
    return selector(set, SettableClock.at(now)).select();
  }

  @Override
  default boolean isReady(ReadySet set, Instant now) {
    return select(set, now).backend() == Backend.GO;
  }
}
