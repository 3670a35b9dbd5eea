package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The last instant at which the same inputs still give the same backend.
 *
 * <p>Go ends when the first of its checks turns. Python ends when time alone makes every gate
 * ready; one blocking check that time cannot turn keeps Python. What a check says after its turn
 * only the check knows, so the gates are asked again as of then.
 */
final class Horizon {

  /** How many turns are followed; a host's check that turns more often keeps Python. */
  private static final int MOST_TURNS = 64;

  private Horizon() {}

  /**
   * Finds that instant.
   *
   * @param gates the required gates, as of any time
   */
  static Optional<Instant> find(
      ReadinessContext context,
      List<ReadinessReport> reports,
      Function<ReadinessContext, List<ReadinessReport>> gates) {
    if (context.mode() != BackendMode.PROMOTED || context.findNow().isEmpty()) {
      return Optional.empty();
    }
    return areReady(reports) ? firstTurn(reports) : lastOfPython(context, reports, gates);
  }

  private static Optional<Instant> lastOfPython(
      ReadinessContext context,
      List<ReadinessReport> reports,
      Function<ReadinessContext, List<ReadinessReport>> gates) {
    ReadinessContext at = context;
    List<ReadinessReport> then = reports;
    for (int turn = 0; turn < MOST_TURNS && mayBeMendedByTime(then); turn++) {
      Optional<Instant> last = firstTurn(then);
      if (last.isEmpty() || last.get().isBefore(at.now())) {
        return Optional.empty();
      }
      at = ReadinessContext.of(context.settings(), context.evidence(), last.get().plusNanos(1));
      then = gates.apply(at);
      if (areReady(then)) {
        return last;
      }
    }
    return Optional.empty();
  }

  static boolean areReady(List<ReadinessReport> reports) {
    for (ReadinessReport report : reports) {
      if (!report.isReady()) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeMendedByTime(List<ReadinessReport> reports) {
    return reports.stream()
        .filter(report -> !report.isReady())
        .map(ReadinessReport::blocking)
        .allMatch(
            blocking ->
                !blocking.isEmpty()
                    && blocking.stream().allMatch(check -> check.holdsUntil().isPresent()));
  }

  /** Finds the last instant before any check turns; what holds until the end of time never does. */
  static Optional<Instant> firstTurn(List<ReadinessReport> reports) {
    Instant first = Instant.MAX;
    for (ReadinessReport report : reports) {
      for (CheckResult check : report.checks()) {
        Instant last = check.holdsUntil().orElse(Instant.MAX);
        first = last.isBefore(first) ? last : first;
      }
    }
    return first.equals(Instant.MAX) ? Optional.empty() : Optional.of(first);
  }
}
