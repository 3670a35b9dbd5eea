package io.cavra.readiness.core.http;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.annotation.Nullable;

/** Interrupts one thread when the time for what it does is over, and never afterwards. */
final class Deadline {

  private final ScheduledExecutorService timer;
  private final Thread thread;
  private @Nullable Future<?> pending;
  private long turn;
  private boolean ended;

  Deadline(ScheduledExecutorService timer, Thread thread) {
    this.timer = timer;
    this.thread = thread;
  }

  /** Sets the time that is left from now on, in place of any before. */
  synchronized void set(long nanos) {
    cancel();
    long mine = ++turn;
    pending = timer.schedule(() -> expire(mine), nanos, TimeUnit.NANOSECONDS);
  }

  /** Ends the watch; an interrupt that came too late is taken back. */
  synchronized void end() {
    ended = true;
    cancel();
    Thread.interrupted();
  }

  /** A time that is over may have waited here while another was set in its place. */
  private synchronized void expire(long set) {
    if (!ended && set == turn) {
      thread.interrupt();
    }
  }

  private void cancel() {
    if (pending != null) {
      pending.cancel(false);
    }
  }
}
