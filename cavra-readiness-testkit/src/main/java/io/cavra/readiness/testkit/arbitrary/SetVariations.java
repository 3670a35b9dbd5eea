package io.cavra.readiness.testkit.arbitrary;

import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.RollbackDrillBuilder;
import io.cavra.readiness.testkit.arbitrary.FewChanges.Change;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Single changes to a ready set: those that keep it ready, and any to its drills. */
final class SetVariations {

  private SetVariations() {}

  /** What leaves a set ready, in any number and any order. */
  static Arbitrary<Variation> harmless() {
    return Arbitraries.oneOf(
        DrillTimes.freshAges().map(SetVariations::aged),
        ReadyArbitraries.minutesAllowed().map(SetVariations::recoveredInAllTheTimeAllowed),
        Arbitraries.of(
            Variation.of("a drill at the same instant", set -> set.addDrill(d -> d)),
            Variation.of("the drills the other way round", SetVariations::reversed),
            Variation.of("an old drill that failed", SetVariations::withOldFailure),
            Variation.of("a registry", set -> set.registry(Map.of())),
            Variation.of(
                "an unknown field",
                set -> set.respell(EvidenceInput.ROLLBACK_PLAN, JsonEdit.set("/note", "kept"))),
            setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "36500"),
            setting(Setting.TIMEOUT_SECONDS, "0.5")));
  }

  /** Any change to one field of the latest drill. */
  static Arbitrary<Variation> ofLatestDrill() {
    return EvidenceArbitraries.drillChanges()
        .oneChange()
        .map(
            changes ->
                Variation.of(
                    "latest drill: " + Change.names(changes),
                    set -> set.drill(0, drill -> Change.apply(changes, drill))));
  }

  /** A drill at the end of the list that differs from the latest in one field. */
  static Arbitrary<Variation> ofAddedDrill() {
    return EvidenceArbitraries.drillChanges()
        .oneChange()
        .map(
            changes ->
                Variation.of(
                    "added drill: " + Change.names(changes),
                    set -> set.addDrill(drill -> Change.apply(changes, drill))));
  }

  private static Variation aged(Duration age) {
    return Variation.of(
        "latest drill: age = " + age,
        set -> everyFresh(set, drill -> drill.executedAt(set.now().minus(age))));
  }

  /** Drills that were made to tie go on to tie. */
  private static ReadySet everyFresh(ReadySet set, UnaryOperator<RollbackDrillBuilder> change) {
    return set.drillHistory(
        history ->
            history.drills(
                history.build().drills().stream()
                    .map(
                        drill ->
                            isOld(set, drill.executedAt())
                                ? drill
                                : change.apply(RollbackDrillBuilder.from(drill)).build())
                    .toList()));
  }

  private static boolean isOld(ReadySet set, Instant executedAt) {
    return executedAt.isBefore(set.now().minus(DrillTimes.LIMIT));
  }

  private static Variation recoveredInAllTheTimeAllowed(BigDecimal minutes) {
    return Variation.of(
        "recovery_minutes = max_recovery_minutes = " + minutes,
        set -> everyFresh(set, d -> d.recoveryMinutes(minutes).maxRecoveryMinutes(minutes)));
  }

  private static ReadySet withOldFailure(ReadySet set) {
    return set.addDrill(
        drill ->
            drill.status("fail").executedAt(set.now().minus(DrillTimes.LIMIT).minusSeconds(1)));
  }

  private static ReadySet reversed(ReadySet set) {
    return set.drillHistory(
        history -> {
          List<RollbackDrill> drills = new ArrayList<>(history.build().drills());
          Collections.reverse(drills);
          return history.drills(drills);
        });
  }

  private static Variation setting(Setting setting, String text) {
    return Variation.of(setting.flag() + " = " + text, set -> set.setting(setting, text));
  }

  /** Another drill at the latest instant, listed last, that fails one rule on a drill alone. */
  static Arbitrary<Variation> ofFailingTie() {
    return Arbitraries.of(
        tie("status = fail", drill -> drill.status("fail")),
        tie("source_mode = shadow", drill -> drill.sourceMode("shadow")),
        tie("target_mode = shadow", drill -> drill.targetMode("shadow")),
        tie("fallback_verified = false", drill -> drill.fallbackVerified(false)),
        tie("recovery_minutes is absent", drill -> drill.recoveryMinutes(null)),
        tie("drill_id is absent", drill -> drill.drillId(null)),
        tie("runbook_ref is absent", drill -> drill.runbookRef(null)),
        tie("evidence_refs is absent", drill -> drill.evidenceRefs()));
  }

  private static Variation tie(String name, UnaryOperator<RollbackDrillBuilder> change) {
    return Variation.of("added drill: " + name, set -> set.addDrill(change));
  }

  /** One of these inputs with a problem, each that a reader can answer for it. */
  static Arbitrary<Variation> ofBroken(Collection<EvidenceInput<?>> inputs) {
    return Arbitraries.of(
        inputs.stream()
            .flatMap(input -> Stream.of(ProblemCode.values()).flatMap(code -> broken(input, code)))
            .toList());
  }

  private static Stream<Variation> broken(EvidenceInput<?> input, ProblemCode code) {
    try {
      ReadySet.at(ReadyArbitraries.NOW).broken(input, code);
    } catch (IllegalArgumentException noReaderAnswersIt) {
      return Stream.empty();
    }
    return Stream.of(
        Variation.of(input + " is " + code.wireName(), set -> set.broken(input, code)));
  }

  /** A text where a flag or a number belongs, or the other way round. */
  static Arbitrary<Variation> ofOtherType() {
    return Arbitraries.of(
        typed(EvidenceInput.PROMOTION_EVIDENCE, "/approved", "true"),
        typed(EvidenceInput.PROMOTION_EVIDENCE, "/approved", 1),
        typed(EvidenceInput.PROMOTION_EVIDENCE, "/approval_id", 7),
        typed(EvidenceInput.ROLLBACK_PLAN, "/approved", "true"),
        typed(EvidenceInput.ROLLBACK_PLAN, "/max_recovery_minutes", "15"),
        typed(EvidenceInput.ROLLBACK_REHEARSAL, "/simulated", "true"),
        typed(EvidenceInput.ROLLBACK_REHEARSAL, "/recovery_minutes", "6"),
        typed(EvidenceInput.DRILL_HISTORY, "/drills/0/fallback_verified", "true"),
        typed(EvidenceInput.DRILL_HISTORY, "/drills/0/recovery_minutes", "7"),
        typed(EvidenceInput.DRILL_HISTORY, "/drills/1/executed_at", 0),
        typed(EvidenceInput.UPDATER_POLICY, "/default_auto_update", "false"),
        typed(EvidenceInput.CHANNEL_MANIFEST, "/channels/0/approval_required", "true"));
  }

  private static Variation typed(EvidenceInput<?> input, String pointer, Object value) {
    String shown = value instanceof String ? "\"" + value + "\"" : value.toString();
    return Variation.of(
        input + " " + pointer + " = " + shown,
        set -> set.broken(input, ProblemCode.MALFORMED_FIELD, JsonEdit.set(pointer, value)));
  }
}
