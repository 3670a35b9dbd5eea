package io.cavra.readiness.core.gate;

import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import java.util.List;
import javax.annotation.Nullable;

/**
 * The six gates of SPEC.md section 7, each usable alone.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReadinessGates {

  private static final ReadinessGate RUNTIME = RuntimeGate.create();
  private static final ReadinessGate DEPLOYMENT = DeploymentGate.create();
  private static final PromotionGate PROMOTION = new PromotionGate(RUNTIME, DEPLOYMENT);
  private static final ReadinessGate ROLLBACK_PLAN = RollbackPlanGate.create();
  private static final ReadinessGate REHEARSAL = RollbackRehearsalGate.create();
  private static final ReadinessGate DRILL_HISTORY = DrillHistoryGate.create();

  private static final List<ReadinessGate> ALL =
      List.of(RUNTIME, DEPLOYMENT, PROMOTION, ROLLBACK_PLAN, REHEARSAL, DRILL_HISTORY);

  private ReadinessGates() {}

  /** Answers the gate on the Go runtime and its policy (section 7.1). */
  public static ReadinessGate runtime() {
    return RUNTIME;
  }

  /** Answers the gate on the release package and its manifests (section 7.2). */
  public static ReadinessGate deployment() {
    return DEPLOYMENT;
  }

  /** Answers the gate on audited parity and the approval to promote (section 7.3). */
  public static ReadinessGate promotion() {
    return PROMOTION;
  }

  /** Answers the gate on the approved way back (section 7.4). */
  public static ReadinessGate rollbackPlan() {
    return ROLLBACK_PLAN;
  }

  /** Answers the gate on the rehearsal of the way back (section 7.5). */
  public static ReadinessGate rollbackRehearsal() {
    return REHEARSAL;
  }

  /** Answers the gate on the drills that keep the way back in practice (section 7.6). */
  public static ReadinessGate drillHistory() {
    return DRILL_HISTORY;
  }

  /** Answers all six, in the order of the trail. */
  public static List<ReadinessGate> all() {
    return ALL;
  }

  /**
   * Answers what each gate reports, in this order. The promotion gate takes what the two gates that
   * it needs have just reported, where they stand before it.
   */
  @SuppressWarnings("ReferenceEquality") // a host's gate may say that it equals one of ours
  public static List<ReadinessReport> evaluate(
      List<ReadinessGate> gates, ReadinessContext context) {
    ReadinessReport[] reports = new ReadinessReport[gates.size()];
    @Nullable ReadinessReport runtime = null;
    @Nullable ReadinessReport deployment = null;
    for (int i = 0; i < reports.length; i++) {
      ReadinessGate gate = gates.get(i);
      ReadinessReport report =
          gate == PROMOTION && runtime != null && deployment != null
              ? PROMOTION.evaluate(context, runtime, deployment)
              : gate.evaluate(context);
      runtime = gate == RUNTIME ? report : runtime;
      deployment = gate == DEPLOYMENT ? report : deployment;
      reports[i] = report;
    }
    return List.of(reports);
  }
}
