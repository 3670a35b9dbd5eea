package io.cavra.readiness.core.gate;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;

/** Whether anybody asks for a gate: the mode is promoted, or its own path is configured. */
final class Requested {

  private Requested() {}

  static boolean isRequested(ReadinessContext context, EvidenceInput<?> input) {
    return context.mode() == BackendMode.PROMOTED
        || context.settings().text(Setting.of(input)).isPresent();
  }

  static ReadinessCheck check(String id, EvidenceInput<?> input) {
    return context ->
        isRequested(context, input)
            ? CheckResult.pass(id, requestedBy(context))
            : CheckResult.warn(
                id,
                "not requested; set the mode to promoted, or set "
                    + SettingCheck.names(Setting.of(input)));
  }

  private static String requestedBy(ReadinessContext context) {
    return context.mode() == BackendMode.PROMOTED
        ? "the mode is promoted"
        : "its path is configured";
  }
}
