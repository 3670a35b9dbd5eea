package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The last instant at which the same inputs still give the same backend.
 *
 * <p>Go ends when the first of its checks turns. Python ends when every blocking check has turned
 * and no passing check turned before that; one blocking check that time cannot turn keeps Python.
 */
final class Horizon {

  private Horizon() {}

  static Optional<Instant> find(BackendMode mode, List<ReadinessReport> reports) {
    if (mode != BackendMode.PROMOTED) {
      return Optional.empty();
    }
    Optional<Instant> firstToFail =
        checks(reports).stream()
            .filter(CheckResult::passes)
            .flatMap(check -> check.holdsUntil().stream())
            .min(Comparator.naturalOrder());
    if (reports.stream().allMatch(ReadinessReport::isReady)) {
      return firstToFail;
    }
    List<CheckResult> blocking = checks(reports).stream().filter(CheckResult::blocks).toList();
    boolean timeAloneMends =
        !blocking.isEmpty()
            && blocking.stream().allMatch(check -> check.holdsUntil().isPresent())
            && reports.stream().allMatch(Horizon::blocksByItsChecks);
    return timeAloneMends
        ? blocking.stream()
            .flatMap(check -> check.holdsUntil().stream())
            .max(Comparator.naturalOrder())
            .filter(last -> firstToFail.filter(fails -> !fails.isAfter(last)).isEmpty())
        : Optional.empty();
  }

  private static boolean blocksByItsChecks(ReadinessReport report) {
    return report.isReady() || !report.blocking().isEmpty();
  }

  private static List<CheckResult> checks(List<ReadinessReport> reports) {
    return reports.stream().flatMap(report -> report.checks().stream()).toList();
  }
}
