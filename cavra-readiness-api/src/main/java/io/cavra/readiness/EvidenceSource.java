package io.cavra.readiness;

import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.util.function.Supplier;

/**
 * Where evidence comes from: files, a config map, a database, a test.
 *
 * <p>An implementation must be safe to call from any number of threads. It answers a problem for
 * what it cannot read and does not throw; should it throw all the same, or answer null, a selector
 * takes every input for unreadable and answers Python.
 *
 * <p>A source also scans the four public documents (SPEC.md section 8), with the operator's denied
 * terms and allowed strings, and one that is malformed by its fields as well; it hands on what was
 * found with each: the gates know of nothing else, and a document without findings passes for
 * public-safe.
 *
 * <p>Settings name a path for each input all the same, wherever the source finds it: an input
 * without one counts as not configured, and the path is what reports call it.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface EvidenceSource {

  /** Reads every input once and answers what that came to. */
  EvidenceSnapshot read(ReadinessSettings settings);

  /**
   * Answers a supplier that reads the evidence at each call, and may answer what it has read before
   * while that has not changed. Whatever changed before a call is in its answer. A selector takes
   * the same snapshot, handed out twice, for evidence that is unchanged. Safe to call from any
   * number of threads, as long as the source is. Where this throws or answers null, a selector
   * reads at each call.
   *
   * @return a supplier that reads everything at every call, unless the source overrides this
   */
  default Supplier<EvidenceSnapshot> watch(ReadinessSettings settings) {
    return () -> read(settings);
  }
}
