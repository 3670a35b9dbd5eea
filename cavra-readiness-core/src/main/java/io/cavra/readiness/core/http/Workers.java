package io.cavra.readiness.core.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that read requests and answer them: a bounded number, a bounded queue, and a limit on
 * the time of each.
 *
 * <p>The server of the JDK reads a request where it runs it, and has limits on time only as system
 * properties, which are not ours to set. An interrupt closes the channel that a thread reads or
 * writes, so that is how a request ends whose time is over.
 */
final class Workers implements Executor {

  /** Limits on time. */
  record Limits(Duration reading, Duration answering) {}

  private static final int THREADS = 64;
  private static final int WAITING = 2048;

  /** Whoever had to wait behind slow ones gets this much, which is plenty for what has arrived. */
  private static final long LEAST_READING_NANOS = Duration.ofMillis(250).toNanos();

  /** Enough to answer and to read past what has arrived of a body. */
  private static final long UNREAD_NANOS = Duration.ofSeconds(1).toNanos();

  private final Limits limits;
  private final ThreadPoolExecutor pool;
  private final ScheduledThreadPoolExecutor timer;
  private final Map<Thread, Deadline> deadlines = new ConcurrentHashMap<>();

  Workers(Limits limits) {
    this.limits = limits;
    this.pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            threads("cavra-http"));
    this.pool.allowCoreThreadTimeOut(true);
    this.timer = new ScheduledThreadPoolExecutor(1, threads("cavra-http-limits"));
    this.timer.setRemoveOnCancelPolicy(true);
  }

  private static ThreadFactory threads(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Reads and answers a request; its time for reading begins now, though it may have to wait. */
  @Override
  public void execute(Runnable exchange) {
    long readBy = System.nanoTime() + limits.reading().toNanos();
    try {
      pool.execute(() -> run(exchange, readBy));
    } catch (RejectedExecutionException e) {
      refuse(exchange);
    }
  }

  private void run(Runnable exchange, long readBy) {
    Deadline deadline = new Deadline(timer, Thread.currentThread());
    deadlines.put(Thread.currentThread(), deadline);
    try {
      deadline.set(Math.max(readBy - System.nanoTime(), LEAST_READING_NANOS));
      exchange.run();
    } finally {
      deadline.end();
      deadlines.remove(Thread.currentThread());
    }
  }

  /** Gives this thread its time for an answer: the request is read. */
  void requestIsRead() {
    Deadline deadline = deadlines.get(Thread.currentThread());
    if (deadline != null) {
      deadline.set(limits.answering().toNanos());
    }
  }

  /** Gives this thread little more: a body that its sender holds back must not hold a worker. */
  void bodyIsUnread() {
    Deadline deadline = deadlines.get(Thread.currentThread());
    if (deadline != null) {
      deadline.set(UNREAD_NANOS);
    }
  }

  /** The exchange alone knows its connection, and closes it when it cannot read. */
  private static void refuse(Runnable exchange) {
    Thread.currentThread().interrupt();
    try {
      exchange.run();
    } finally {
      Thread.interrupted();
    }
  }

  /** Lets what has begun come to its end within that time, and ends what is left. */
  void close(Duration grace) {
    pool.shutdown();
    try {
      pool.awaitTermination(grace.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    pool.shutdownNow();
    timer.shutdownNow();
  }
}
