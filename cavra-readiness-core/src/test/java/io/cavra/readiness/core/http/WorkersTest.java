package io.cavra.readiness.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many requests are read at once, how many wait, and what becomes of one more. */
@Timeout(60)
class WorkersTest {

  private static final int THREADS = 64;
  private static final int WAITING = 2048;

  private final Workers workers =
      new Workers(new Workers.Limits(Duration.ofSeconds(30), Duration.ofSeconds(30)));
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final AtomicInteger ended = new AtomicInteger();

  @AfterEach
  void close() {
    mayEnd.countDown();
    workers.close(Duration.ofSeconds(10));
  }

  private void waitToEnd() {
    try {
      mayEnd.await();
      ended.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void oneMoreThanCanWaitIsRunAtOnceAndInterruptedSoThatItClosesItsConnection() {
    for (int i = 0; i < THREADS + WAITING; i++) {
      workers.execute(this::waitToEnd);
    }
    List<Boolean> interrupted = new ArrayList<>();
    workers.execute(() -> interrupted.add(Thread.currentThread().isInterrupted()));
    assertEquals(List.of(true), interrupted);
    assertFalse(Thread.currentThread().isInterrupted());
    mayEnd.countDown();
    workers.close(Duration.ofSeconds(10));
    assertEquals(THREADS + WAITING, ended.get());
  }

  @Test
  void whatHasTimeLeftIsNotInterrupted() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    workers.execute(
        () -> {
          waitToEnd();
          done.countDown();
        });
    assertFalse(mayEnd.await(600, TimeUnit.MILLISECONDS));
    mayEnd.countDown();
    assertTrue(done.await(30, TimeUnit.SECONDS));
    assertEquals(1, ended.get());
  }
}
