package io.cavra.readiness.testkit.contract;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a test that may ask what never answers; then it fails, and does not hang. */
final class Bounded {

  /** A part of a test that may throw anything, a failed assertion included. */
  @FunctionalInterface
  interface Part {
    void run() throws Exception;
  }

  private Bounded() {}

  /** Runs it in a thread of its own, which does not keep the program alive when it goes on. */
  static void within(Duration limit, Part part) throws Exception {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              part.run();
              return true;
            });
    Thread thread = new Thread(task, "contract");
    thread.setDaemon(true);
    thread.start();
    try {
      task.get(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      fail("no answer in " + limit + ", where it was interrupted", late);
    } catch (ExecutionException thrown) {
      if (thrown.getCause() instanceof Error error) {
        throw error;
      }
      throw thrown.getCause() instanceof Exception failed ? failed : thrown;
    } finally {
      task.cancel(true);
    }
  }
}
