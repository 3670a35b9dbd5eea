package io.cavra.readiness.testkit.contract;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Group;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

class DecisionBackendContractTest {

  private static final Action ACTION = Action.of("execute_command", "terraform plan");

  @Test
  @Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aBackendThatNeverAnswersFails() {
    DecisionBackendContract never = contract(action -> forever());

    fails(never::theDecisionHasAllThatIsCompared);
    fails(() -> never.theSameActionHasTheSameDecision(ACTION, ACTION));
    fails(() -> never.everyActionHasAnAnswerInTime(ACTION));
    fails(never::aLongActionHasAnAnswerInTime);
    fails(never::manyThreadsGetTheSameDecision);
  }

  @Test
  @Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aBackendThatTakesNoNoticeOfAnInterruptFailsAllTheSame() {
    AtomicBoolean over = new AtomicBoolean();
    DecisionBackendContract deaf =
        contract(
            action -> {
              while (!over.get()) {
                Thread.onSpinWait();
              }
              return decision();
            });
    try {
      fails(deaf::theDecisionHasAllThatIsCompared);
    } finally {
      over.set(true);
    }
  }

  @Test
  @Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aBackendThatOnlyBlocksSecondCallersFails() {
    AtomicBoolean asked = new AtomicBoolean();

    fails(
        contract(action -> asked.getAndSet(true) ? forever() : decision())
            ::manyThreadsGetTheSameDecision);
  }

  /** Runs as it is. */
  @Nested
  @Group
  class ABackendThatAnswers implements DecisionBackendContract {

    @Override
    public DecisionBackend backend() {
      return action -> decision();
    }
  }

  private static Decision forever() throws InterruptedException {
    new CountDownLatch(1).await();
    return decision();
  }

  private static Decision decision() {
    return Decision.of("allow", "r1", "low");
  }

  private static void fails(Executable test) {
    String message = assertThrows(AssertionError.class, test).getMessage();
    assertTrue(message.contains("no answer in"), message);
  }

  private static DecisionBackendContract contract(DecisionBackend backend) {
    return new DecisionBackendContract() {
      @Override
      public DecisionBackend backend() {
        return backend;
      }

      @Override
      public Duration limit() {
        return Duration.ofMillis(10);
      }
    };
  }
}
