package io.cavra.readiness.testkit.contract;

import io.cavra.readiness.testkit.ReadySet;
import java.time.Instant;

/**
 * What is under contract, a gate or a whole selector, asked one question.
 *
 * <p>{@link ReadinessGateContract} and {@link BackendSelectorContract} answer it; whoever judges
 * evidence in another way answers it alone, and implements the themes that apply.
 *
 * @since 0.1.0
 */
public interface ReadinessSubject {

  /** Says whether the subject lets that set through at that time. */
  boolean isReady(ReadySet set, Instant now);
}
