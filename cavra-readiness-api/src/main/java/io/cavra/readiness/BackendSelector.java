package io.cavra.readiness;

/**
 * Answers one question: Python or Go, and why.
 *
 * <p>Whatever files, settings, clocks and threads do, an answer comes and no exception; any doubt
 * selects Python. Safe to call from any number of threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface BackendSelector {

  /** Selects the backend as of now. */
  BackendSelection select();
}
