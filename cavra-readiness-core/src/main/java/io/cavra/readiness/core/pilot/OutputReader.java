package io.cavra.readiness.core.pilot;

import io.cavra.readiness.core.pilot.ProgramRun.End;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Reads what a program writes until it ends, and never waits for a pipe: another process may hold
 * that open for ever. Works on a thread of its own; safe to ask from any other.
 */
final class OutputReader {

  private static final int MOST_OUTPUT = 1024 * 1024;
  private static final int MOST_ERRORS = 8 * 1024;
  private static final int BUFFER_BYTES = 64 * 1024;

  /** How long a full pipe may hold up the program; its end is noticed at once. */
  private static final long PAUSE_MILLIS = 2;

  private final Process process;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile End end = End.UNREADABLE;

  OutputReader(Process process) {
    this.process = process;
  }

  /** Waits until the program ends, or for that long. */
  End await(long nanos) throws InterruptedException {
    return ended.await(nanos, TimeUnit.NANOSECONDS) ? end : End.TIMED_OUT;
  }

  /** Waits until both pipes are closed, or for that long, whatever interrupts the thread. */
  void awaitClosing(long nanos) {
    boolean interrupted = Thread.interrupted();
    try {
      closed.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException again) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  byte[] output() {
    return output.toByteArray();
  }

  byte[] errors() {
    return errors.toByteArray();
  }

  /** Reads to the end. */
  void read() {
    try (InputStream out = process.getInputStream();
        InputStream err = process.getErrorStream()) {
      try {
        end = read(out, err);
      } finally {
        ended.countDown();
      }
    } catch (IOException | InterruptedException failed) {
      return; // whoever waits was told that it is unreadable
    } finally {
      closed.countDown();
    }
  }

  private End read(InputStream out, InputStream err) throws IOException, InterruptedException {
    boolean exited = false;
    while (true) {
      boolean before = exited;
      boolean printed = take(out, output, MOST_OUTPUT + 1);
      boolean complained = take(err, errors, MOST_ERRORS);
      boolean moved = printed || complained;
      if (output.size() > MOST_OUTPUT) {
        return End.OVERFLOWED;
      }
      if (before && !moved) {
        return End.EXITED;
      }
      exited = moved ? !process.isAlive() : process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Takes what is there, and keeps it up to a limit; says whether there was anything. */
  private boolean take(InputStream from, ByteArrayOutputStream to, int most) throws IOException {
    int ready = from.available();
    int count = ready <= 0 ? 0 : from.read(buffer, 0, Math.min(ready, buffer.length));
    if (count > 0) {
      to.write(buffer, 0, Math.min(count, Math.max(0, most - to.size())));
    }
    return count > 0;
  }
}
