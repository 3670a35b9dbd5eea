package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.core.gate.Section;
import io.cavra.readiness.core.gate.UnknownMode;
import io.cavra.readiness.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/** The reasons of a selection, in order: all that block, or all that was relied on. */
final class Trail {

  private Trail() {}

  static List<SelectionReason> of(ReadinessContext context, List<ReadinessReport> reports) {
    if (context.mode() != BackendMode.PROMOTED) {
      return List.of(ofMode(context));
    }
    List<SelectionReason> blocking = new ArrayList<>();
    reports.forEach(report -> blocking.addAll(blocking(report)));
    return blocking.isEmpty() ? ofGo(reports) : blocking;
  }

  private static SelectionReason ofMode(ReadinessContext context) {
    return switch (context.mode()) {
      case SHADOW ->
          ofMode(
              SelectionReason.SHADOW_MODE,
              "Python stays authoritative; Go may be compared with it, and never answers");
      case ENFORCE ->
          ofMode(
              SelectionReason.ENFORCE_MODE,
              "Python stays authoritative; a single decision may use Go on exact parity");
      case DISABLED, PROMOTED -> disabled(context);
    };
  }

  private static SelectionReason disabled(ReadinessContext context) {
    return UnknownMode.sentence(context)
        .map(sentence -> ofMode(SelectionReason.UNKNOWN_MODE, sentence))
        .orElseGet(
            () -> ofMode(SelectionReason.GO_BACKEND_DISABLED, "Go is not enabled; Python answers"));
  }

  private static SelectionReason ofMode(String code, String message) {
    return new SelectionReason(code, Optional.empty(), message);
  }

  private static List<SelectionReason> blocking(ReadinessReport report) {
    if (report.isReady()) {
      return List.of();
    }
    Optional<String> section = Optional.of(report.section());
    List<CheckResult> checks = report.blocking();
    return checks.isEmpty()
        ? List.of(new SelectionReason(code(report), section, unexplained(report)))
        : checks.stream()
            .map(check -> new SelectionReason(check.id(), section, check.message()))
            .toList();
  }

  private static String unexplained(ReadinessReport report) {
    return report.section()
        + " is "
        + report.status().wireName()
        + " and no check of it warns; request what it judges, or have it say what is wrong";
  }

  private static List<SelectionReason> ofGo(List<ReadinessReport> reports) {
    List<SelectionReason> reasons = new ArrayList<>();
    reasons.add(
        ofMode(
            SelectionReason.GO_SELECTED,
            "Go is selected: all " + reports.size() + " required gates are ready"));
    for (ReadinessReport report : reports) {
      reasons.add(
          new SelectionReason(code(report), Optional.of(report.section()), reliedOn(report)));
    }
    return reasons;
  }

  private static String code(ReadinessReport report) {
    return Section.find(report.section()).map(Section::productionCheck).orElse(report.section());
  }

  /** Names the approvals and the evidence that the checks of a gate rely on. */
  private static String reliedOn(ReadinessReport report) {
    StringBuilder message = new StringBuilder(160).append(report.section()).append(" is ready");
    append(message, "; approval ", report, "approval_id");
    append(message, "; evidence ", report, "evidence_refs");
    return message.toString();
  }

  private static void append(
      StringBuilder message, String word, ReadinessReport report, String key) {
    int start = message.length();
    for (CheckResult check : report.checks()) {
      Object value = check.details().get(key);
      if (value instanceof List<?> values) {
        values.forEach(one -> append(message, message.length() == start ? word : ", ", one));
      } else {
        append(message, message.length() == start ? word : ", ", value);
      }
    }
  }

  private static void append(StringBuilder message, String before, @Nullable Object value) {
    if (value != null) {
      message.append(before).append(Quoted.unlessOneWord(value.toString()));
    }
  }
}
