package io.cavra.readiness.core.pilot;

import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.DecisionFailedException;
import io.cavra.readiness.text.Quoted;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.Nullable;

/**
 * Somebody's backend, whose every failure is an answer.
 *
 * @param backend whoever decides
 * @param isSafe says of a text from outside whether it may be shown
 */
record AskedBackend(DecisionBackend backend, Predicate<String> isSafe) {

  /** A decision, or why there is none. */
  record Answer(Optional<Decision> decision, Optional<String> fault) {

    static Answer of(Decision decision) {
      return new Answer(Optional.of(decision), Optional.empty());
    }

    static Answer failed(String why) {
      return new Answer(Optional.empty(), Optional.of(why));
    }
  }

  Answer ask(Action action) {
    @Nullable Decision decision;
    try {
      decision =
          backend instanceof ProgramBackend program
              ? program.decide(action, isSafe)
              : backend.decide(action);
    } catch (DecisionFailedException failed) {
      return Answer.failed(reason(failed));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Answer.failed("it was interrupted");
    } catch (Throwable thrown) {
      return Answer.failed("it threw " + thrown.getClass().getName());
    }
    return decision == null ? Answer.failed("it answered null") : Answer.of(decision);
  }

  /** Of what a program of the library's says, the part from outside has been scanned already. */
  private String reason(DecisionFailedException failed) {
    return backend instanceof ProgramBackend || isSafeToShow(failed.reason())
        ? Quoted.oneLine(failed.reason())
        : "its reason is not shown, for it is not public-safe or could not be scanned";
  }

  private boolean isSafeToShow(String text) {
    try {
      return isSafe.test(text);
    } catch (Throwable thrown) {
      return false;
    }
  }
}
