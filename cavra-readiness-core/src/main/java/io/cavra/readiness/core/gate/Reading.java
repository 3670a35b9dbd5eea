package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.FieldFault;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.text.Quoted;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One input as a check sees it: its evidence, and what to call it in a message.
 *
 * @param context what is evaluated
 * @param input the input
 * @param evidence what reading it came to
 */
record Reading<T>(ReadinessContext context, EvidenceInput<T> input, Evidence<T> evidence) {

  static <T> Reading<T> of(ReadinessContext context, EvidenceInput<T> input) {
    return new Reading<>(context, input, context.evidence().of(input));
  }

  /** Answers where the input is; nothing when no path is configured. */
  Optional<String> path() {
    return context.settings().path(input);
  }

  /**
   * Says whether nobody configured the input. A configured one of which the source answered nothing
   * is not absent: what may be left out must not pass because nobody read it.
   */
  boolean isAbsent() {
    return path().isEmpty()
        && evidence instanceof EvidenceProblem<T> problem
        && problem.code() == ProblemCode.NOT_CONFIGURED;
  }

  /** Judges the document with the rule; a problem warns, whichever field is at fault. */
  CheckResult check(String id, Function<EvidenceDocument<T>, CheckResult> rule) {
    return check(id, rule, "");
  }

  /**
   * Judges the document with the rule, which a problem leaves no chance to speak.
   *
   * @param besides what the rule would say of other things than the document; empty for nothing
   */
  CheckResult check(String id, Function<EvidenceDocument<T>, CheckResult> rule, String besides) {
    if (evidence instanceof EvidenceDocument<T> document) {
      return rule.apply(document).with("path", path().orElse(null));
    }
    return problem(id, evidence.problem().orElseThrow(), besides);
  }

  private CheckResult problem(String id, EvidenceProblem<T> problem, String besides) {
    CheckResult result =
        CheckResult.warn(id, problemMessage(problem) + besides)
            .with("path", path().orElse(null))
            .with("problem", problem.code().wireName());
    return problem.faults().isEmpty()
        ? result
        : result.with("faults", problem.faults().stream().map(Reading::toMap).toList());
  }

  private static Map<String, Object> toMap(FieldFault fault) {
    return new ReportValues(2)
        .put("pointer", fault.pointer())
        .put("expected", fault.expected())
        .build();
  }

  /** Says what is wrong with the input as a whole, and what to do. */
  String problemMessage(EvidenceProblem<T> problem) {
    return problem.code() == ProblemCode.NOT_CONFIGURED && path().isPresent()
        ? name() + ": the evidence source answered nothing for this path; fix the source"
        : name() + ": " + problem.message() + remedy(problem);
  }

  /** Says that the input cannot be compared with, why in a word, and what to do. */
  String unusable(EvidenceProblem<T> problem) {
    return name()
        + (" cannot be used (" + problem.code().wireName() + ")")
        + (problem.code() == ProblemCode.NOT_CONFIGURED
            ? "; set " + SettingCheck.names(Setting.of(input))
            : "; correct it first");
  }

  /** Answers what to call the input: its name and, where there is one, its path in quotes. */
  String name() {
    Optional<String> path = path();
    return path.isPresent() ? label(input) + " " + Quoted.of(path.get()) : label(input);
  }

  static String label(EvidenceInput<?> input) {
    return input.name().replace('-', ' ');
  }

  private String kind() {
    return Setting.of(input).kind() == Setting.Kind.DIRECTORY ? "a directory" : "a regular file";
  }

  /** Answers the setting that gives the path: its own, or the package directory. */
  private Setting pathSetting() {
    Setting own = Setting.of(input);
    boolean byDefault = path().isPresent() && context.settings().text(own).isEmpty();
    return byDefault ? Setting.PACKAGE_DIR : own;
  }

  private String remedy(EvidenceProblem<T> problem) {
    Setting setting = Setting.of(input);
    return switch (problem.code()) {
      case NOT_CONFIGURED -> "; set " + SettingCheck.names(setting);
      case MISSING, NOT_A_FILE ->
          "; put " + kind() + " there or correct " + SettingCheck.names(pathSetting());
      case TOO_LARGE -> "; shorten it or raise the limit in code";
      case MALFORMED_JSON -> "; correct the JSON there";
      case UNREADABLE, WRONG_SCHEMA, MALFORMED_FIELD -> ""; // the message says what to do
    };
  }
}
