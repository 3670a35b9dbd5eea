package io.cavra.readiness.core.pilot;

import io.cavra.readiness.core.evidence.StrictJson;
import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.DecisionFailedException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Runs a program for each decision: the action as one JSON object on its standard input, the
 * decision as one JSON object on its standard output (SPEC.md section 10).
 *
 * <p>The program is started by its absolute path, without a shell, in this process's environment
 * with what the caller adds to it, and in its working directory. When it ends, or its time is over,
 * what it has started is stopped, as far as {@link ProgramRun} can find it. Its decision is what it
 * has written when it ends. Thread-safe.
 */
final class ProgramBackend implements DecisionBackend {

  /** Finds out what to run, at each decision. */
  interface Command {
    List<String> words() throws DecisionFailedException;
  }

  private final Command command;
  private final Duration limit;
  private final ProgramEnvironment environment;
  private final Predicate<String> isSafe;

  ProgramBackend(
      Command command, Duration limit, ProgramEnvironment environment, Predicate<String> isSafe) {
    this.command = command;
    this.limit = limit;
    this.environment = environment;
    this.isSafe = isSafe;
  }

  @Override
  public Decision decide(Action action) throws DecisionFailedException {
    return decide(action, isSafe);
  }

  /** Decides for somebody with a judgement of their own of what may be shown. */
  Decision decide(Action action, Predicate<String> isSafe) throws DecisionFailedException {
    ProgramRun run =
        ProgramRun.of(command.words(), JsonWriter.toLine(action.toMap()), limit, environment);
    try {
      return switch (run.end()) {
        case EXITED -> decision(run);
        case TIMED_OUT ->
            throw new DecisionFailedException("it took longer than " + time() + " and was stopped");
        case OVERFLOWED -> throw new DecisionFailedException("it wrote more than 1 MiB");
        case INTERRUPTED ->
            throw new DecisionFailedException("the caller was interrupted, and it was stopped");
        case UNREADABLE -> throw new DecisionFailedException("its output could not be read");
      };
    } catch (DecisionFailedException failed) {
      throw new DecisionFailedException(
          failed.reason() + new Complaint(isSafe).about(run.errors()));
    }
  }

  private static Decision decision(ProgramRun run) throws DecisionFailedException {
    if (run.exitCode() != 0) {
      throw new DecisionFailedException("it ended with exit code " + run.exitCode() + ", not 0");
    }
    Evidence<Map<String, Object>> object = StrictJson.object(run.output());
    if (object.document().isEmpty()) {
      String why = object.problem().map(EvidenceProblem::message).orElse("");
      throw new DecisionFailedException("its output cannot be used: " + why);
    }
    try {
      return Decision.from(object.document().get());
    } catch (IllegalArgumentException wrongType) {
      throw new DecisionFailedException("its output cannot be used: " + wrongType.getMessage());
    }
  }

  private String time() {
    BigDecimal seconds = BigDecimal.valueOf(limit.toNanos(), 9).stripTrailingZeros();
    return seconds.toPlainString()
        + (seconds.compareTo(BigDecimal.ONE) == 0 ? " second" : " seconds");
  }
}
