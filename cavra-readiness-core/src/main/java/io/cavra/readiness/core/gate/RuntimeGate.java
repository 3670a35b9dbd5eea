package io.cavra.readiness.core.gate;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.JsonObjectFile;
import io.cavra.readiness.evidence.RuntimeBinary;
import java.util.List;
import java.util.Map;

/** The runtime gate (SPEC.md section 7.1): a binary to run, and a policy for it to enforce. */
final class RuntimeGate {

  private static final List<String> NOTES =
      List.of(
          "Python stays the authority in every mode.",
          "A Go decision counts only when it equals Python's.");

  private RuntimeGate() {}

  static ReadinessGate create() {
    var checks =
        List.<ReadinessCheck>of(
            RuntimeGate::optIn,
            RuntimeGate::binary,
            RuntimeGate::policy,
            RuntimeGate::registry,
            RuntimeGate::timeout,
            context ->
                CheckResult.pass("python_fallback", "Python is available whatever happens to Go"),
            context ->
                CheckResult.pass(
                    "parity_gate", "a Go decision counts only when it matches Python's"));
    return new SectionGate(
        Section.RUNTIME,
        context -> context.mode() != BackendMode.DISABLED,
        checks,
        checks,
        new SectionGate.Layout(RuntimeGate::settings, context -> Map.of(), NOTES));
  }

  private static CheckResult optIn(ReadinessContext context) {
    String id = "go_backend_opt_in";
    if (context.mode() != BackendMode.DISABLED) {
      return CheckResult.pass(id, "the mode is " + context.mode().wireName());
    }
    String found = UnknownMode.found(context).orElse("the mode is disabled");
    return CheckResult.warn(
        id,
        found
            + ("; set " + SettingCheck.names(Setting.MODE))
            + " to shadow, enforce or promoted to use Go");
  }

  private static CheckResult binary(ReadinessContext context) {
    String id = "go_runtime_binary";
    Reading<RuntimeBinary> reading = Reading.of(context, EvidenceInput.RUNTIME);
    return reading.check(
        id,
        document -> {
          if (document.value().size() == 0) {
            return CheckResult.warn(
                id, reading.name() + " is empty; put the Go runtime binary there");
          }
          if (!document.value().executable()) {
            return CheckResult.warn(
                id,
                reading.name()
                    + " may not be executed by this process; set its execute bit for whoever runs this");
          }
          return CheckResult.pass(id, reading.name() + " is an executable file");
        });
  }

  private static CheckResult policy(ReadinessContext context) {
    return object("go_runtime_policy", Reading.of(context, EvidenceInput.POLICY));
  }

  private static CheckResult registry(ReadinessContext context) {
    String id = "go_runtime_registry";
    Reading<JsonObjectFile> reading = Reading.of(context, EvidenceInput.REGISTRY);
    return reading.isAbsent()
        ? CheckResult.pass(id, "no registry is configured; it is optional").with("path", null)
        : object(id, reading);
  }

  private static CheckResult object(String id, Reading<JsonObjectFile> reading) {
    return reading.check(
        id, document -> CheckResult.pass(id, reading.name() + " holds one JSON object"));
  }

  private static CheckResult timeout(ReadinessContext context) {
    return SettingCheck.decimal(context, "go_runtime_timeout", Setting.TIMEOUT_SECONDS, "seconds");
  }

  private static Map<String, Object> settings(ReadinessContext context) {
    return new ReportValues(4)
        .path("runtime_path", context, Setting.RUNTIME_PATH)
        .path("policy_path", context, Setting.POLICY_PATH)
        .path("registry_path", context, Setting.REGISTRY_PATH)
        .put("timeout_seconds", context.settings().decimal(Setting.TIMEOUT_SECONDS))
        .build();
  }
}
