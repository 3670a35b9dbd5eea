package io.cavra.readiness;

/**
 * Hears of each change of a selector's answer, once.
 *
 * <p>The answer has changed when its backend, its mode, or the codes and sections of its reasons
 * are others than in the answer before. The first answer of a selector is no change. A listener
 * runs on the thread that asked, so changes found by several threads may reach it at the same time;
 * what it throws goes nowhere.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface SelectionListener {

  /** Hears that the answer was one thing and is another. */
  void changed(BackendSelection before, BackendSelection after);
}
