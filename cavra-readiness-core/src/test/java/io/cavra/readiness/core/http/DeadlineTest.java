package io.cavra.readiness.core.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the thread that answers a request is interrupted, and when it no longer is. */
class DeadlineTest {

  /** Runs nothing by itself: the test says when a time is over. */
  private static final class Timer extends ScheduledThreadPoolExecutor {
    private final List<Runnable> tasks = new ArrayList<>();

    Timer() {
      super(1);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
      tasks.add(task);
      return super.schedule(() -> {}, 1, TimeUnit.DAYS);
    }
  }

  private final Timer timer = new Timer();
  private final Deadline deadline = new Deadline(timer, Thread.currentThread());

  @AfterEach
  void leaveNothing() {
    Thread.interrupted();
    timer.shutdownNow();
  }

  @Test
  void timeThatIsOverInterrupts() {
    deadline.set(1);
    timer.tasks.get(0).run();
    assertTrue(Thread.interrupted());
  }

  @Test
  void timeThatAnotherReplacedDoesNotInterruptHoweverLateItComes() {
    deadline.set(1);
    deadline.set(1);
    timer.tasks.get(0).run();
    assertFalse(Thread.interrupted());
    timer.tasks.get(1).run();
    assertTrue(Thread.interrupted());
  }

  @Test
  void nothingInterruptsPastTheEndAndAnInterruptThatCameIsTakenBack() {
    deadline.set(1);
    timer.tasks.get(0).run();
    deadline.end();
    assertFalse(Thread.interrupted());
    timer.tasks.get(0).run();
    assertFalse(Thread.interrupted());
  }
}
