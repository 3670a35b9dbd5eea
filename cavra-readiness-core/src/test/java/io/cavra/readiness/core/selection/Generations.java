package io.cavra.readiness.core.selection;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The model of one file: what it held, and from when until when it may have held that. */
final class Generations {

  /** Longer than any call takes. */
  private static final long KEPT = TimeUnit.SECONDS.toNanos(20);

  private final ConcurrentLinkedDeque<Generation> latestFirst = new ConcurrentLinkedDeque<>();
  private final AtomicLong count = new AtomicLong();

  /** What a file may hold; what that comes to follows from it alone. */
  enum State {
    READY,
    NOT_READY,
    CUT,
    ABSENT
  }

  private static final class Generation {
    private final State state;
    private final String digest;
    private final long from;
    private volatile long until = Long.MAX_VALUE;

    Generation(State state, String digest, long from) {
      this.state = state;
      this.digest = digest;
      this.from = from;
    }
  }

  /** Makes a change that puts the file into that state, and takes note of when that was. */
  void change(State state, String digest, FileChange change) throws IOException {
    Generation before = latestFirst.peekFirst();
    latestFirst.addFirst(new Generation(state, digest, System.nanoTime()));
    count.incrementAndGet();
    change.make();
    long now = System.nanoTime();
    if (before != null) {
      before.until = now;
    }
    while (latestFirst.peekLast().until < now - KEPT) {
      latestFirst.removeLast();
    }
  }

  /** A change of a file that is one step for whoever looks at it. */
  interface FileChange {
    void make() throws IOException;
  }

  /** Finds the state of the generation with that digest that was there between two times. */
  Optional<State> find(String digest, long from, long until) {
    for (Iterator<Generation> i = latestFirst.iterator(); i.hasNext(); ) {
      Generation generation = i.next();
      if (generation.until < from) {
        return Optional.empty();
      }
      if (generation.from <= until && generation.digest.equals(digest)) {
        return Optional.of(generation.state);
      }
    }
    return Optional.empty();
  }

  long count() {
    return count.get();
  }
}
