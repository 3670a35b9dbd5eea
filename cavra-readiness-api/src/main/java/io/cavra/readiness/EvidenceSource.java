package io.cavra.readiness;

import io.cavra.readiness.evidence.EvidenceSnapshot;

/**
 * Where evidence comes from: files, a config map, a database, a test.
 *
 * <p>An implementation must be safe to call from any number of threads. It answers a problem for
 * what it cannot read and does not throw; should it throw all the same, or answer null, a selector
 * takes every input for unreadable and answers Python.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface EvidenceSource {

  /** Reads every input once and answers what that came to. */
  EvidenceSnapshot read(ReadinessSettings settings);
}
