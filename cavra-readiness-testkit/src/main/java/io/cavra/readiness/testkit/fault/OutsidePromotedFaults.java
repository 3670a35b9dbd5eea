package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Section 5: what warns only while the mode is not promoted. */
final class OutsidePromotedFaults {

  private OutsidePromotedFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
        optIn("the mode is disabled", "disabled"),
        optIn("the mode is blank", " "),
        optIn("the mode is unknown", "Promote"),
        optIn("the mode has a long s in it", "\u017fhadow"),
        notRequested(EvidenceInput.PROMOTION_EVIDENCE, CheckIds.PROMOTION_REQUESTED),
        notRequested(
            EvidenceInput.ROLLBACK_PLAN,
            CheckIds.PLAN_REQUESTED,
            CheckIds.REHEARSAL_APPROVAL,
            CheckIds.REHEARSAL_SLA),
        notRequested(EvidenceInput.ROLLBACK_REHEARSAL, CheckIds.REHEARSAL_REQUESTED),
        notRequested(EvidenceInput.DRILL_HISTORY, CheckIds.DRILLS_REQUESTED));
  }

  private static Fault optIn(String name, String mode) {
    return fault(name, "2", set -> set.setting(Setting.MODE, mode)).blocking(CheckIds.OPT_IN);
  }

  private static Fault notRequested(EvidenceInput<?> input, String... ids) {
    return fault(
            "the mode is shadow and " + input + " has no path",
            "5",
            set -> set.mode(BackendMode.SHADOW).without(input))
        .blocking(ids)
        .touching(input);
  }

  private static Fault fault(String name, String rule, UnaryOperator<ReadySet> change) {
    return Fault.of(name, rule, change).touching(Setting.MODE);
  }
}
