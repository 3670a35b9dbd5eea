package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Section 2: numbers that are none, and paths that lead nowhere. */
final class SettingsFaults {

  private static final String RULE = "2";

  /** What is no number of a setting, whatever its range; the key says it in words. */
  private static final Map<String, String> NO_NUMBERS = noNumbers();

  private static final List<EvidenceInput<?>> WITH_A_PATH_ALONE =
      List.of(
          EvidenceInput.RUNTIME,
          EvidenceInput.POLICY,
          EvidenceInput.PROMOTION_EVIDENCE,
          EvidenceInput.ROLLBACK_PLAN,
          EvidenceInput.ROLLBACK_REHEARSAL,
          EvidenceInput.DRILL_HISTORY);

  private SettingsFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
            numbers(Setting.TIMEOUT_SECONDS, CheckIds.RUNTIME_TIMEOUT, "3600.0001"),
            numbers(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, CheckIds.DRILL_FRESHNESS, "36500.0001"),
            paths())
        .flatMap(faults -> faults);
  }

  private static Map<String, String> noNumbers() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("zero", "0");
    texts.put("zero with digits", "0.000");
    texts.put("a word", "many");
    texts.put("below zero", "-1");
    texts.put("signed", "+5");
    texts.put("with an exponent", "1e1");
    texts.put("grouped", "1,000");
    texts.put("a point and no digits", "5.");
    texts.put("digits after a point alone", ".5");
    texts.put("two points", "1.2.3");
    texts.put("two numbers", "5 5");
    texts.put("in other digits", "\u0665");
    texts.put("hexadecimal", "0x5");
    texts.put("infinite", "Infinity");
    texts.put("a number and NUL", "5\u0000");
    return texts;
  }

  private static Stream<Fault> numbers(Setting setting, String id, String justTooMuch) {
    Map<String, String> texts = new LinkedHashMap<>(NO_NUMBERS);
    texts.put("just over the greatest", justTooMuch);
    return texts.entrySet().stream()
        .map(
            text ->
                Fault.of(
                        setting.flag() + " is " + text.getKey(),
                        RULE,
                        set -> set.setting(setting, text.getValue()))
                    .blocking(id)
                    .touching(setting));
  }

  private static Stream<Fault> paths() {
    Stream<Fault> blank =
        WITH_A_PATH_ALONE.stream()
            .flatMap(
                input ->
                    Stream.of(
                        path(input, "empty", "", ProblemCode.NOT_CONFIGURED),
                        path(input, "blank", " \u00a0\u200b", ProblemCode.NOT_CONFIGURED)));
    Stream<Fault> nowhere =
        EvidenceInput.all().stream()
            .filter(input -> input != EvidenceInput.PACKAGE_DIRECTORY)
            .flatMap(
                input ->
                    Stream.of(
                        path(input, "no path at all, with NUL", "a\u0000b", ProblemCode.MISSING),
                        path(input, "too long a name", "n".repeat(5000), ProblemCode.MISSING)));
    return Stream.concat(blank, nowhere);
  }

  private static Fault path(
      EvidenceInput<?> input, String what, String text, ProblemCode answered) {
    return ProblemFaults.touchingAll(
        Fault.of(
                Setting.of(input).flag() + " is " + what,
                RULE,
                set -> set.setting(Setting.of(input), text).broken(input, answered))
            .blocking(Blocks.ofProblem(input)),
        input);
  }
}
