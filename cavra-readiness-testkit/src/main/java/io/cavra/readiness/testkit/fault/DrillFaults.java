package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.RollbackDrillBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Section 7.6 but for freshness: the latest drill, or one beside it, says the wrong thing. */
final class DrillFaults {

  private static final String RULE = "7.6";
  private static final EvidenceInput<?> INPUT = EvidenceInput.DRILL_HISTORY;
  private static final WordFaults LATEST = new WordFaults(INPUT, RULE, "/drills/0");

  /** What a drill can do wrong, and the checks that then block. */
  private static final Map<String, Wrong> WRONG = new LinkedHashMap<>();

  static {
    wrong("did not pass", d -> d.status("fail"), CheckIds.DRILL_PASSED);
    wrong("started in shadow mode", d -> d.sourceMode("shadow"), CheckIds.DRILL_SOURCE);
    wrong("ended in shadow mode", d -> d.targetMode("shadow"), CheckIds.DRILL_TARGET);
    wrong("did not verify", d -> d.fallbackVerified(false), CheckIds.DRILL_FALLBACK);
    wrong("has no runbook", d -> d.runbookRef(null), CheckIds.DRILLS);
    wrong("states no maximum", d -> d.maxRecoveryMinutes(null), CheckIds.DRILL_SLA);
    wrong(
        "took longer than it was allowed to",
        d -> minutes(d, "0.30000000000000000001", "0.3"),
        CheckIds.DRILL_SLA);
    wrong(
        "took longer than the plan allows",
        d -> minutes(d, "15.0000000000000000000000000001", "60"),
        CheckIds.DRILL_PLAN_TARGET);
  }

  private DrillFaults() {}

  /** A change to a drill and the checks that it blocks. */
  private record Wrong(UnaryOperator<RollbackDrillBuilder> change, List<String> ids) {}

  static Stream<Fault> all() {
    Stream<Fault> beside =
        WRONG.entrySet().stream().flatMap(one -> placed(one.getKey(), one.getValue()));
    return Stream.of(words(), flags(), beside, entries()).flatMap(faults -> faults);
  }

  private static void wrong(
      String what, UnaryOperator<RollbackDrillBuilder> change, String... ids) {
    WRONG.put(what, new Wrong(change, List.of(ids)));
  }

  private static RollbackDrillBuilder minutes(
      RollbackDrillBuilder drill, String took, String allowed) {
    return drill.recoveryMinutes(new BigDecimal(took)).maxRecoveryMinutes(new BigDecimal(allowed));
  }

  private static Stream<Fault> words() {
    return Stream.of(
            LATEST.of(
                "status",
                "pass",
                (set, word) -> set.drill(0, d -> d.status(word)),
                CheckIds.DRILL_PASSED),
            LATEST.of(
                "source_mode",
                "promoted",
                (set, word) -> set.drill(0, d -> d.sourceMode(word)),
                CheckIds.DRILL_SOURCE),
            LATEST.of(
                "target_mode",
                "disabled",
                (set, word) -> set.drill(0, d -> d.targetMode(word)),
                CheckIds.DRILL_TARGET))
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> flags() {
    return Stream.of(
        LATEST.one(
            "fallback_verified",
            "false",
            set -> set.drill(0, d -> d.fallbackVerified(false)),
            CheckIds.DRILL_FALLBACK));
  }

  /**
   * The wrong drill is the latest wherever it is listed, and none is forgiven for sharing a time.
   */
  private static Stream<Fault> placed(String what, Wrong wrong) {
    return Stream.of(
        placed("the latest drill " + what, wrong, set -> set.drill(0, wrong.change())),
        placed(
            "a drill listed last and later by a nanosecond " + what,
            wrong,
            set -> set.addDrill(d -> wrong.change().apply(d.executedAt(at(set, 1))))),
        placed(
            "a drill between two older ones " + what,
            wrong,
            set ->
                set.addDrill(d -> wrong.change().apply(d.executedAt(at(set, 1))))
                    .addDrill(d -> d.executedAt(at(set, -1)))),
        placed(
            "a drill listed last and at the same instant " + what,
            wrong,
            set -> set.addDrill(wrong.change())),
        placed(
            "a drill listed first and at the same instant " + what,
            wrong,
            set -> set.addDrill(d -> d).drill(0, wrong.change())));
  }

  private static Instant at(ReadySet set, int nanos) {
    return set.now().minus(Duration.ofDays(12)).plusNanos(nanos);
  }

  private static Fault placed(String name, Wrong wrong, UnaryOperator<ReadySet> change) {
    return Reliance.of(
        Fault.of(name, RULE, change).blocking(wrong.ids().toArray(String[]::new)),
        INPUT,
        "/drills");
  }

  private static Stream<Fault> entries() {
    return Stream.of("null", "7", "\"text\"", "[]", "{}")
        .flatMap(
            json ->
                Stream.of("/drills/0", "/drills/1", "/drills/-")
                    .map(
                        pointer ->
                            Fault.of(
                                    INPUT + " " + pointer + " is " + json,
                                    RULE,
                                    set ->
                                        set.broken(
                                            EvidenceInput.DRILL_HISTORY,
                                            ProblemCode.MALFORMED_FIELD,
                                            JsonEdit.setText(pointer, json)))
                                .blocking(Blocks.ofProblem(INPUT))
                                .touching(INPUT, "/drills")));
  }
}
