package io.cavra.readiness.pilot;

/**
 * Decides about an action; the library ships one that runs a program, and a host can bring its own.
 *
 * <pre>{@code
 * DecisionBackend python = action -> Decision.of("allow", "R-12", "low");
 * }</pre>
 *
 * <p>It must be safe to use from any number of threads, and come to an end by itself: nobody stops
 * it. Whatever it throws, and a null, is a failure; of an exception's message nothing is shown but
 * that of a {@link DecisionFailedException}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface DecisionBackend {

  /**
   * Decides about that action.
   *
   * @throws DecisionFailedException when there is no decision, with the reason to show
   * @throws Exception when there is no decision; the reason then names the class alone
   */
  Decision decide(Action action) throws Exception;
}
