package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Section 7.4: a plan that says the wrong thing, or that later evidence does not fit. */
final class PlanFaults {

  private static final String RULE = "7.4";

  private static final List<String> CONTROLS =
      List.of(
          "python-fallback-available",
          "promoted-mode-disable-tested",
          "rollback-approval-recorded",
          "operator-runbook-linked",
          "evidence-capture-enabled");

  private static final WordFaults WORDS = new WordFaults(EvidenceInput.ROLLBACK_PLAN, RULE, "");

  private PlanFaults() {}

  static Stream<Fault> all() {
    return Stream.of(words(), controls(), Stream.of(otherApproval(), tighterThanTheDrill()))
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> words() {
    Stream<Fault> status =
        WORDS.of(
            "status",
            "ready",
            (set, word) -> set.plan(p -> p.status(word)),
            CheckIds.PLAN,
            CheckIds.REHEARSAL_APPROVAL,
            CheckIds.REHEARSAL_SLA);
    Stream<Fault> target =
        WORDS.of(
            "target_mode",
            "disabled",
            (set, word) -> set.plan(p -> p.targetMode(word)),
            CheckIds.PLAN_DISABLE_PATH);
    Stream<Fault> approved =
        Stream.of(
            WORDS.one(
                "approved",
                "false",
                set -> set.plan(p -> p.approved(false)),
                CheckIds.PLAN_APPROVAL));
    return Stream.of(status, target, approved).flatMap(faults -> faults);
  }

  private static Stream<Fault> controls() {
    return CONTROLS.stream()
        .flatMap(
            control ->
                Stream.of(
                    control(
                        "without " + control,
                        set -> set.plan(p -> p.controls(Words.without(CONTROLS, control)))),
                    control(
                        "with " + control + " in capitals",
                        set -> set.plan(p -> p.controls(Words.misspelled(CONTROLS, control))))));
  }

  private static Fault control(String what, UnaryOperator<ReadySet> change) {
    return WORDS.one("controls", what, change, CheckIds.PLAN_CONTROLS);
  }

  private static Fault otherApproval() {
    return WORDS.one(
        "approval_id",
        "another than the rehearsal's",
        set -> set.plan(p -> p.approvalId("apr_go_backend_rollback_2")),
        CheckIds.REHEARSAL_APPROVAL);
  }

  /**
   * The drill took 7 minutes, the rehearsal 6; a plan that is not valid holds nobody to its limit.
   */
  private static Fault tighterThanTheDrill() {
    return WORDS
        .one(
            "max_recovery_minutes",
            "just less than the drill took",
            set -> set.plan(p -> p.maxRecoveryMinutes(new BigDecimal("6.9999999999999999999"))),
            CheckIds.DRILL_PLAN_TARGET)
        .touching(EvidenceInput.ROLLBACK_REHEARSAL)
        .touching(EvidenceInput.ROLLBACK_PLAN);
  }
}
