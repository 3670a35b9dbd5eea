package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.evidence.RollbackPlan;
import java.math.BigDecimal;
import java.util.Optional;

/** The check that the latest drill kept to the plan's time, where a plan counts. */
final class DrillPlanTarget implements ReadinessCheck {

  private static final String ID = "go_rollback_drill_plan_target";

  @Override
  public CheckResult evaluate(ReadinessContext context) {
    return Reading.of(context, DrillHistoryGate.INPUT)
        .check(ID, document -> judge(context, document));
  }

  private static CheckResult judge(
      ReadinessContext context, EvidenceDocument<DrillHistorySummary> document) {
    Optional<EvidenceDocument<RollbackPlan>> plan = CountedPlan.find(context);
    return DrillHistoryGate.ofLatest(document, demands(plan))
        .result(ID, plan.map(DrillPlanTarget::met).orElseGet(() -> CountedPlan.absence(context)));
  }

  /** Answers what is demanded of one drill; nothing where no plan counts. */
  static Demands.ElementDemands<RollbackDrill> demands(ReadinessContext context) {
    return demands(CountedPlan.find(context));
  }

  private static Demands.ElementDemands<RollbackDrill> demands(
      Optional<EvidenceDocument<RollbackPlan>> plan) {
    return (demands, drill) ->
        plan.ifPresent(counted -> target(demands, drill, counted.value().maxRecoveryMinutes()));
  }

  private static String met(EvidenceDocument<RollbackPlan> plan) {
    return plan.value().maxRecoveryMinutes().isPresent()
        ? "Python was back within the time that the rollback plan allows"
        : "the rollback plan states no max_recovery_minutes to compare with";
  }

  private static void target(Demands demands, RollbackDrill drill, Optional<BigDecimal> most) {
    Optional<BigDecimal> took = drill.recoveryMinutes();
    demands.present("/recovery_minutes", took);
    if (took.isPresent() && most.isPresent() && !drill.isRecoveredWithin(most.get())) {
      demands.unmet(
          "/recovery_minutes",
          RecoveryText.exceeds(took.get(), most.get(), "the rollback plan's max_recovery_minutes"));
    }
  }
}
