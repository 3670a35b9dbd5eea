package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.SelectionListener;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.Nullable;

/**
 * Tells the listeners when the answer changes, each change once, without holding up another caller.
 *
 * <p>Callers may finish in another order than they began; an answer that was overtaken by a later
 * one is no change. A listener may ask again, and what changed by then is told as well, but not
 * without end: a change past the limit is told to the next caller who finds it.
 */
final class Changes {

  /** How many changes one call tells, its listeners' own calls included. */
  private static final int MOST_TOLD = 32;

  private final List<SelectionListener> listeners;
  private final AtomicLong turns = new AtomicLong();
  private final AtomicReference<Heard> last = new AtomicReference<>();

  @SuppressWarnings("ThreadLocalUsage") // what one selector tells is no business of another
  private final ThreadLocal<Telling> telling = new ThreadLocal<>();

  /** How many changes were told by the call of this thread that is being answered. */
  private static final class Telling {
    private int told;
  }

  private record Heard(long turn, BackendSelection answer, AnswerKey key) {}

  Changes(List<SelectionListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** Says whether anybody listens; nobody need tell otherwise. */
  boolean areHeard() {
    return !listeners.isEmpty();
  }

  /** Answers the place of a call that begins now. */
  long nextTurn() {
    return areHeard() ? turns.incrementAndGet() : 0;
  }

  /** Takes the answer of the call that began at that place, and what it says. */
  void answered(long turn, BackendSelection answer, AnswerKey key) {
    @Nullable Telling outer = telling.get();
    if (outer != null && outer.told >= MOST_TOLD) {
      return;
    }
    Heard heard = new Heard(turn, answer, key);
    @Nullable Heard before;
    do {
      before = last.get();
      if (before != null && before.turn > turn) {
        return;
      }
    } while (!last.compareAndSet(before, heard));
    if (before != null && !before.key.equals(key)) {
      tell(before.answer, answer, outer);
    }
  }

  private void tell(BackendSelection before, BackendSelection after, @Nullable Telling outer) {
    Telling now = outer == null ? new Telling() : outer;
    now.told++;
    telling.set(now);
    try {
      listeners.forEach(listener -> tell(listener, before, after));
    } finally {
      if (outer == null) {
        telling.remove();
      }
    }
  }

  private static void tell(
      SelectionListener listener, BackendSelection before, BackendSelection after) {
    try {
      listener.changed(before, after);
    } catch (Throwable thrown) {
      // what a listener throws goes nowhere: the answer is the caller's, not the listener's
    }
  }
}
