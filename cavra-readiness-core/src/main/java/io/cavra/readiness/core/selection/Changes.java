package io.cavra.readiness.core.selection;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.SelectionListener;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.Nullable;

/**
 * Tells the listeners when the answer changes, each change once, without holding up another caller.
 *
 * <p>Callers may finish in another order than they began; an answer that was overtaken by a later
 * one is no change.
 */
final class Changes {

  private final List<SelectionListener> listeners;
  private final AtomicLong turns = new AtomicLong();
  private final AtomicReference<Heard> last = new AtomicReference<>();

  Changes(List<SelectionListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** Answers the place of a call that begins now. */
  long nextTurn() {
    return listeners.isEmpty() ? 0 : turns.incrementAndGet();
  }

  /** Takes the answer of the call that began at that place. */
  void answered(long turn, BackendSelection answer) {
    if (listeners.isEmpty()) {
      return;
    }
    Heard heard = new Heard(turn, answer);
    @Nullable Heard before;
    do {
      before = last.get();
      if (before != null && before.turn > turn) {
        return;
      }
    } while (!last.compareAndSet(before, heard));
    if (before != null && !before.says().equals(heard.says())) {
      tell(before.answer, answer);
    }
  }

  private void tell(BackendSelection before, BackendSelection after) {
    for (SelectionListener listener : listeners) {
      try {
        listener.changed(before, after);
      } catch (Throwable thrown) {
        // what a listener throws goes nowhere: the answer is the caller's, not the listener's
      }
    }
  }

  private record Heard(long turn, BackendSelection answer) {

    Says says() {
      return new Says(
          answer.backend(),
          answer.mode(),
          answer.reasons().stream()
              .map(reason -> new Code(reason.code(), reason.section()))
              .toList());
    }
  }

  private record Says(Backend backend, BackendMode mode, List<Code> codes) {}

  private record Code(String code, Optional<String> section) {}
}
