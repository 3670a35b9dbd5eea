package io.cavra.readiness.testkit;

import io.cavra.readiness.BackendSelection;

/**
 * Where assertions on an answer start; they need no assertion library.
 *
 * <p>Stateless and thread-safe.
 *
 * <pre>{@code
 * assertThat(selector.select()).isPython().isBlockedByExactly("go_rollback_drill_freshness");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReadinessAssertions {

  private ReadinessAssertions() {}

  /** Starts a sentence about that selection; a null fails at once. */
  public static SelectionAssert assertThat(BackendSelection selection) {
    return new SelectionAssert(selection);
  }
}
