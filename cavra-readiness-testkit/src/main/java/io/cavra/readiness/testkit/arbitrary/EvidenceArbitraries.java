package io.cavra.readiness.testkit.arbitrary;

import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.PromotionEvidence;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.evidence.RollbackRehearsal;
import io.cavra.readiness.testkit.PromotionEvidenceBuilder;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.RollbackDrillBuilder;
import io.cavra.readiness.testkit.RollbackPlanBuilder;
import io.cavra.readiness.testkit.RollbackRehearsalBuilder;
import io.cavra.readiness.testkit.arbitrary.FewChanges.Change;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for the four public documents and what is in them: a ready record in which at most
 * three fields are changed; shrinks towards the ready one.
 *
 * <p>Stateless and thread-safe.
 *
 * <pre>{@code
 * @Property
 * void readsWhatItWrote(@ForAll RollbackPlan plan) {
 *   assertEquals(plan, read(write(plan)));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class EvidenceArbitraries {

  private static final int MOST_DRILLS = 3;

  private EvidenceArbitraries() {}

  /** Answers promotion evidence. */
  public static Arbitrary<PromotionEvidence> promotionEvidence() {
    PromotionEvidence ready = ready(EvidenceInput.PROMOTION_EVIDENCE);
    return new FewChanges<PromotionEvidenceBuilder>()
        .text("parity_status", PromotionEvidenceBuilder::parityStatus, "pass")
        .text("deployment_status", PromotionEvidenceBuilder::deploymentStatus, "ready")
        .flag("approved", PromotionEvidenceBuilder::approved)
        .text("approval_id", PromotionEvidenceBuilder::approvalId)
        .texts("evidence_refs", PromotionEvidenceBuilder::evidenceRefs)
        .changes()
        .map(changes -> Change.apply(changes, PromotionEvidenceBuilder.from(ready)).build());
  }

  /** Answers rollback plans. */
  public static Arbitrary<RollbackPlan> rollbackPlan() {
    RollbackPlan ready = ready(EvidenceInput.ROLLBACK_PLAN);
    return new FewChanges<RollbackPlanBuilder>()
        .text("status", RollbackPlanBuilder::status, "ready")
        .text("target_mode", RollbackPlanBuilder::targetMode, "disabled")
        .flag("approved", RollbackPlanBuilder::approved)
        .text("approval_id", RollbackPlanBuilder::approvalId)
        .minutes("max_recovery_minutes", RollbackPlanBuilder::maxRecoveryMinutes)
        .texts("controls", RollbackPlanBuilder::controls)
        .texts("rollback_steps", RollbackPlanBuilder::rollbackSteps)
        .texts("evidence_refs", RollbackPlanBuilder::evidenceRefs)
        .changes()
        .map(changes -> Change.apply(changes, RollbackPlanBuilder.from(ready)).build());
  }

  /** Answers the evidence of rehearsals. */
  public static Arbitrary<RollbackRehearsal> rollbackRehearsal() {
    RollbackRehearsal ready = ready(EvidenceInput.ROLLBACK_REHEARSAL);
    return new FewChanges<RollbackRehearsalBuilder>()
        .text("status", RollbackRehearsalBuilder::status, "pass")
        .text("plan_approval_id", RollbackRehearsalBuilder::planApprovalId)
        .flag("simulated", RollbackRehearsalBuilder::simulated)
        .flag("fallback_verified", RollbackRehearsalBuilder::fallbackVerified)
        .minutes("recovery_minutes", RollbackRehearsalBuilder::recoveryMinutes)
        .minutes("max_recovery_minutes", RollbackRehearsalBuilder::maxRecoveryMinutes)
        .text("runbook_ref", RollbackRehearsalBuilder::runbookRef)
        .texts("evidence_refs", RollbackRehearsalBuilder::evidenceRefs)
        .changes()
        .map(changes -> Change.apply(changes, RollbackRehearsalBuilder.from(ready)).build());
  }

  /** Answers drills, judged at {@link ReadyArbitraries#NOW}. */
  public static Arbitrary<RollbackDrill> rollbackDrill() {
    RollbackDrill ready = readyDrill();
    return drillChanges()
        .changes()
        .map(changes -> Change.apply(changes, RollbackDrillBuilder.from(ready)).build());
  }

  /** Answers histories of at most three drills, now and then the same drill twice. */
  public static Arbitrary<DrillHistory> drillHistory() {
    return Combinators.combine(
            Arbitraries.of(Optional.of("production-pilot"), Optional.<String>empty()),
            rollbackDrill().injectDuplicates(0.2).list().ofMaxSize(MOST_DRILLS))
        .as(DrillHistory::new);
  }

  /** Answers what a gate judges of such histories. */
  public static Arbitrary<DrillHistorySummary> drillHistorySummary() {
    return drillHistory().map(DrillHistory::summary);
  }

  /**
   * Answers how old a drill is, to the nanosecond, those next to a limit first; a negative age is a
   * date ahead.
   */
  public static Arbitrary<Duration> drillAges() {
    return DrillTimes.ages();
  }

  /** Answers minutes that evidence can state, those next to the ready plan's limit first. */
  public static Arbitrary<BigDecimal> minutes() {
    return FieldValues.minutes();
  }

  static RollbackDrill readyDrill() {
    return ready(EvidenceInput.DRILL_HISTORY).latest().get(0).drill();
  }

  static FewChanges<RollbackDrillBuilder> drillChanges() {
    return new FewChanges<RollbackDrillBuilder>()
        .any("age", drillAges(), EvidenceArbitraries::aged)
        .text("drill_id", RollbackDrillBuilder::drillId)
        .text("actor", RollbackDrillBuilder::actor)
        .text("source_mode", RollbackDrillBuilder::sourceMode, "promoted")
        .text("target_mode", RollbackDrillBuilder::targetMode, "disabled")
        .text("status", RollbackDrillBuilder::status, "pass")
        .flag("fallback_verified", RollbackDrillBuilder::fallbackVerified)
        .minutes("recovery_minutes", RollbackDrillBuilder::recoveryMinutes)
        .minutes("max_recovery_minutes", RollbackDrillBuilder::maxRecoveryMinutes)
        .text("runbook_ref", RollbackDrillBuilder::runbookRef)
        .texts("evidence_refs", RollbackDrillBuilder::evidenceRefs);
  }

  private static RollbackDrillBuilder aged(RollbackDrillBuilder drill, Duration age) {
    return drill.executedAt(ReadyArbitraries.NOW.minus(age));
  }

  static <T> T ready(EvidenceInput<T> input) {
    return ReadySet.at(ReadyArbitraries.NOW).snapshot().of(input).document().orElseThrow();
  }
}
