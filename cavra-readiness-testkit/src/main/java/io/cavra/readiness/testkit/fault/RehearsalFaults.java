package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.RollbackRehearsalBuilder;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Section 7.5: a rehearsal that says the wrong thing, or took too long by the smallest excess. */
final class RehearsalFaults {

  /** The plan allows 15 minutes; no double is this close to it. */
  private static final BigDecimal JUST_OVER_THE_PLAN =
      new BigDecimal("15.0000000000000000000000000001");

  private static final WordFaults WORDS =
      new WordFaults(EvidenceInput.ROLLBACK_REHEARSAL, "7.5", "");

  private RehearsalFaults() {}

  static Stream<Fault> all() {
    Stream<Fault> status =
        WORDS.of(
            "status",
            "pass",
            (set, word) -> set.rehearsal(r -> r.status(word)),
            CheckIds.REHEARSAL);
    Stream<Fault> approval =
        WORDS.of(
            "plan_approval_id",
            "apr_go_backend_rollback",
            (set, word) -> set.rehearsal(r -> r.planApprovalId(word)),
            CheckIds.REHEARSAL_APPROVAL);
    return Stream.of(status, approval, flags(), recovery()).flatMap(faults -> faults);
  }

  private static Stream<Fault> flags() {
    return Stream.of(
        WORDS.one(
            "simulated", "false", change(r -> r.simulated(false)), CheckIds.REHEARSAL_SIMULATED),
        WORDS.one(
            "fallback_verified",
            "false",
            change(r -> r.fallbackVerified(false)),
            CheckIds.REHEARSAL_FALLBACK));
  }

  private static Stream<Fault> recovery() {
    return Stream.of(
            recovery(
                "just over its own maximum",
                r ->
                    r.recoveryMinutes(new BigDecimal("0.30000000000000000001"))
                        .maxRecoveryMinutes(new BigDecimal("0.3"))),
            recovery(
                "just over the plan's maximum, which is its own",
                r -> r.recoveryMinutes(JUST_OVER_THE_PLAN)),
            recovery(
                "just over the plan's maximum, well within its own",
                r ->
                    r.recoveryMinutes(JUST_OVER_THE_PLAN)
                        .maxRecoveryMinutes(BigDecimal.valueOf(60))),
            recovery(
                "just over the plan's maximum, without one of its own",
                r -> r.recoveryMinutes(JUST_OVER_THE_PLAN).maxRecoveryMinutes(null)))
        .map(fault -> fault.touching(EvidenceInput.ROLLBACK_REHEARSAL, "/max_recovery_minutes"));
  }

  private static Fault recovery(String what, UnaryOperator<RollbackRehearsalBuilder> change) {
    return WORDS.one("recovery_minutes", what, change(change), CheckIds.REHEARSAL_SLA);
  }

  private static UnaryOperator<ReadySet> change(UnaryOperator<RollbackRehearsalBuilder> change) {
    return set -> set.rehearsal(change);
  }
}
