package io.cavra.readiness.testkit.contract;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks the same from many threads that start at once. */
final class Threads {

  private static final int THREADS = 8;

  /** How often each thread asks. */
  static final int CALLS = 50;

  private Threads() {}

  /** Answers the answers that differ. */
  static <T> Set<T> answers(Callable<T> question) {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS, Threads::daemon);
    try {
      CountDownLatch start = new CountDownLatch(THREADS);
      List<Future<Set<T>>> asked = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        asked.add(pool.submit(() -> ask(question, start)));
      }
      Set<T> answers = new HashSet<>();
      for (Future<Set<T>> one : asked) {
        answers.addAll(one.get());
      }
      return answers;
    } catch (ExecutionException thrown) {
      return fail("a thread got an exception in place of an answer", thrown.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return fail("interrupted while other threads asked", interrupted);
    } finally {
      pool.shutdownNow();
    }
  }

  /** A thread that gets no answer does not keep the program alive. */
  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "contract");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> Set<T> ask(Callable<T> question, CountDownLatch start) throws Exception {
    start.countDown();
    start.await();
    Set<T> answers = new HashSet<>();
    for (int i = 0; i < CALLS; i++) {
      answers.add(question.call());
    }
    return answers;
  }
}
