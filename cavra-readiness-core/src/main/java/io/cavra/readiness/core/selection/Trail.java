package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.gate.Section;
import io.cavra.readiness.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The reasons of a selection, in order: all that block, or all that was relied on. */
final class Trail {

  private Trail() {}

  static List<SelectionReason> of(ReadinessContext context, List<ReadinessReport> reports) {
    if (context.mode() != BackendMode.PROMOTED) {
      return List.of(ofMode(context));
    }
    List<SelectionReason> blocking = reports.stream().flatMap(Trail::blocking).toList();
    return blocking.isEmpty() ? ofGo(reports) : blocking;
  }

  private static SelectionReason ofMode(ReadinessContext context) {
    return switch (context.mode()) {
      case SHADOW ->
          ofMode(
              "shadow_mode",
              "Python stays authoritative; Go may be compared with it, and never answers");
      case ENFORCE ->
          ofMode(
              "enforce_mode",
              "Python stays authoritative; a single decision may use Go on exact parity");
      case DISABLED, PROMOTED -> disabled(context);
    };
  }

  private static SelectionReason disabled(ReadinessContext context) {
    return context
        .settings()
        .unknownMode()
        .map(
            text ->
                ofMode(
                    "unknown_mode",
                    "the mode "
                        + Quoted.of(text)
                        + " is unknown and means disabled; write disabled, shadow, enforce or"
                        + " promoted in "
                        + Setting.MODE.variable()))
        .orElseGet(() -> ofMode("go_backend_disabled", "Go is not enabled; Python answers"));
  }

  private static SelectionReason ofMode(String code, String message) {
    return new SelectionReason(code, Optional.empty(), message);
  }

  private static Stream<SelectionReason> blocking(ReadinessReport report) {
    if (report.isReady()) {
      return Stream.empty();
    }
    Optional<String> section = Optional.of(report.section());
    List<CheckResult> checks = report.blocking();
    return checks.isEmpty()
        ? Stream.of(
            new SelectionReason(
                code(report),
                section,
                report.section()
                    + " is "
                    + report.status().wireName()
                    + " and no check of it warns; request what it judges, or have it say what is"
                    + " wrong"))
        : checks.stream().map(check -> new SelectionReason(check.id(), section, check.message()));
  }

  private static List<SelectionReason> ofGo(List<ReadinessReport> reports) {
    List<SelectionReason> reasons = new ArrayList<>();
    reasons.add(
        ofMode(
            "go_selected", "Go is selected: all " + reports.size() + " required gates are ready"));
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
    StringBuilder message = new StringBuilder(report.section()).append(" is ready");
    List<String> approvals = details(report, "approval_id").toList();
    List<String> refs = details(report, "evidence_refs").toList();
    if (!approvals.isEmpty()) {
      message.append("; approval ").append(String.join(", ", approvals));
    }
    if (!refs.isEmpty()) {
      message.append("; evidence ").append(String.join(", ", refs));
    }
    return message.toString();
  }

  private static Stream<String> details(ReadinessReport report, String key) {
    return report.checks().stream()
        .map(check -> check.details().get(key))
        .filter(Objects::nonNull)
        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
        .filter(Objects::nonNull)
        .map(value -> Quoted.oneLine(value.toString()));
  }
}
