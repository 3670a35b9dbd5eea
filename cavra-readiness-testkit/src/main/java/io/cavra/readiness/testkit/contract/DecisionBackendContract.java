package io.cavra.readiness.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.testkit.arbitrary.PilotArbitraries;
import java.time.Duration;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What every backend owes that decides about actions: the same decision for the same action, from
 * any thread, within its time; and where it has none, an exception and not a null. One that does
 * not answer at all fails, after a small multiple of its time for each decision.
 *
 * <pre>{@code
 * class OurEngineTest implements DecisionBackendContract {
 *   @Override
 *   public DecisionBackend backend() {
 *     return new OurEngine();
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface DecisionBackendContract extends PropertiesGuard {

  /** Answers the backend; it has to decide about {@link #action()}. */
  DecisionBackend backend();

  /** Answers an action that the backend decides about. */
  default Action action() {
    return Action.of("execute_command", "terraform plan");
  }

  /** Answers how long one decision may take at most; ten seconds unless overridden. */
  default Duration limit() {
    return Duration.ofSeconds(10);
  }

  /**
   * A decision without these three never counts for parity, and one without the first for nothing.
   */
  @Test
  default void theDecisionHasAllThatIsCompared() throws Exception {
    inTimeFor(
        1,
        () -> {
          Decision decision = backend().decide(action());
          assertNotNull(decision, "the decision about " + action());
          assertTrue(decision.agreesWith(decision), () -> "complete: " + decision);
        });
  }

  /** A backend is a function: what it was asked before changes nothing. */
  @Property(tries = 25, edgeCases = EdgeCasesMode.FIRST)
  default void theSameActionHasTheSameDecision(
      @ForAll("actions") Action one, @ForAll("actions") Action between) throws Exception {
    inTimeFor(
        4,
        () -> {
          DecisionBackend backend = backend();
          Answer first = Answer.of(backend, one);
          Answer.of(backend, between);
          assertEquals(first, Answer.of(backend, one), () -> "asked again: " + one);
          assertEquals(first, Answer.of(backend(), one), () -> "another backend: " + one);
        });
  }

  /** Whatever the action holds, there is a decision or an exception, and in time. */
  @Property(tries = 25, edgeCases = EdgeCasesMode.FIRST)
  default void everyActionHasAnAnswerInTime(@ForAll("actions") Action action) throws Exception {
    inTimeFor(
        1,
        () -> {
          long start = System.nanoTime();
          Answer answer = Answer.of(backend(), action);
          Duration taken = Duration.ofNanos(System.nanoTime() - start);
          assertNotNull(answer, () -> "null in place of a decision or an exception: " + action);
          assertTrue(taken.compareTo(limit()) <= 0, () -> "took " + taken + ": " + action);
        });
  }

  /** An action may be as long as a host makes it. */
  @Test
  default void aLongActionHasAnAnswerInTime() throws Exception {
    everyActionHasAnAnswerInTime(Action.of("execute_command", "x".repeat(1_000_000)));
  }

  /** A thread that is interrupted stays so, with a decision or without. */
  @Test
  default void anInterruptIsKept() throws Exception {
    inTimeFor(
        1,
        () -> {
          Thread.currentThread().interrupt();
          Answer.of(backend(), action());
          assertTrue(Thread.interrupted(), "the interrupt of the thread that asked");
        });
  }

  /** A backend is shared by every thread of a host. */
  @Test
  default void manyThreadsGetTheSameDecision() throws Exception {
    inTimeFor(
        1 + Threads.CALLS,
        () -> {
          DecisionBackend backend = backend();
          Decision alone = backend.decide(action());
          assertNotNull(alone, "the decision about " + action());
          assertEquals(Set.of(alone), Threads.answers(() -> backend.decide(action())));
        });
  }

  /** Answers actions of any kind. */
  @Provide
  default Arbitrary<Action> actions() {
    return PilotArbitraries.actions();
  }

  /** The one decision more is for what is not deciding. */
  private void inTimeFor(int decisions, Bounded.Part part) throws Exception {
    Bounded.within(limit().multipliedBy(decisions + 1L), part);
  }
}
