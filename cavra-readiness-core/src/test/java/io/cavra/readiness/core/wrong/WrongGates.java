package io.cavra.readiness.core.wrong;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.RollbackDrill;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The drill history gate, wrong in one way each. */
final class WrongGates {

  private static final String FRESHNESS = "go_rollback_drill_freshness";
  private static final String RECOVERY = "go_rollback_drill_recovery_sla";

  private WrongGates() {}

  /** Takes a date ahead for a drill that took place just now. */
  static ReadinessGate acceptingFutureDrills() {
    return gate(context -> judge(at(context, latest(context).filter(context.now()::isBefore))));
  }

  /** Wants a recovery in less than the time allowed. */
  static ReadinessGate comparingWithLess() {
    return gate(
        context -> {
          ReadinessReport report = judge(context);
          return isRecoveredJustInTime(context) ? replaced(report, RECOVERY, false) : report;
        });
  }

  /** Sees whole seconds where nanoseconds count. */
  static ReadinessGate roundingAges() {
    return gate(
        context ->
            judge(
                at(context, latest(context).map(then -> then.plus(rounded(then, context.now()))))));
  }

  /** Finds that every drill of none passes. */
  static ReadinessGate passingOnAnEmptyList() {
    return gate(
        context -> {
          ReadinessReport report = judge(context);
          boolean empty = history(context).filter(history -> history.count() == 0).isPresent();
          return empty ? changed(report, check -> pass(check.id())) : report;
        });
  }

  /** Looks at freshness no more. */
  static ReadinessGate ignoringFreshness() {
    return gate(context -> replaced(judge(context), FRESHNESS, true));
  }

  /** Stops at the first check that warns. */
  static ReadinessGate stoppingAtTheFirstWarning(ReadinessGate gate) {
    return named(
        gate.name(),
        context -> {
          ReadinessReport report = gate.evaluate(context);
          List<CheckResult> seen = new ArrayList<>();
          for (CheckResult check : report.checks()) {
            seen.add(check);
            if (check.blocks()) {
              break;
            }
          }
          return report.toBuilder().checks(seen).build();
        });
  }

  private static ReadinessReport judge(ReadinessContext context) {
    return ReadinessGates.drillHistory().evaluate(context);
  }

  private static ReadinessContext at(ReadinessContext context, Optional<Instant> time) {
    return ReadinessContext.of(
        context.settings(), context.evidence(), time.orElseGet(context::now));
  }

  private static Duration rounded(Instant then, Instant now) {
    return Duration.ofSeconds(Duration.between(then, now).toSeconds());
  }

  private static Optional<DrillHistorySummary> history(ReadinessContext context) {
    return context.evidence().of(EvidenceInput.DRILL_HISTORY).document();
  }

  private static Optional<Instant> latest(ReadinessContext context) {
    return history(context).flatMap(DrillHistorySummary::latestAt);
  }

  private static boolean isRecoveredJustInTime(ReadinessContext context) {
    return history(context).stream()
        .flatMap(history -> history.latest().stream())
        .map(one -> one.drill())
        .anyMatch(WrongGates::isJustInTime);
  }

  private static boolean isJustInTime(RollbackDrill drill) {
    return drill.recoveryMinutes().isPresent()
        && drill.recoveryMinutes().equals(drill.maxRecoveryMinutes());
  }

  private static ReadinessReport replaced(ReadinessReport report, String id, boolean passes) {
    CheckResult result = passes ? pass(id) : CheckResult.warn(id, "replaced by a wrong gate");
    return changed(report, check -> check.id().equals(id) ? result : check);
  }

  private static ReadinessReport changed(
      ReadinessReport report, UnaryOperator<CheckResult> change) {
    return ReadinessReport.of(
        report.section(), report.mode(), report.checks().stream().map(change).toList());
  }

  private static CheckResult pass(String id) {
    return CheckResult.pass(id, "passed by a wrong gate");
  }

  private static ReadinessGate gate(Function<ReadinessContext, ReadinessReport> evaluate) {
    return named(ReadinessGates.drillHistory().name(), evaluate);
  }

  private static ReadinessGate named(
      String name, Function<ReadinessContext, ReadinessReport> evaluate) {
    return new ReadinessGate() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public ReadinessReport evaluate(ReadinessContext context) {
        return evaluate.apply(context);
      }
    };
  }
}
