package io.cavra.readiness.core.report;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.SelectionReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Selections made by hand, such as the gates would give them. */
public final class Selections {

  public static final Instant NOW = Instant.parse("2026-11-22T02:04:15Z");
  public static final Instant FRESH_UNTIL = Instant.parse("2027-02-08T15:40:00Z");

  private Selections() {}

  public static BackendSelection go() {
    return BackendSelection.builder(BackendMode.PROMOTED)
        .backend(Backend.GO)
        .reasons(
            List.of(
                new SelectionReason(
                    "go_selected", Optional.empty(), "every gate is ready, so Go is selected")))
        .reports(ready())
        .evaluatedAt(NOW)
        .validUntil(FRESH_UNTIL)
        .build();
  }

  public static BackendSelection fallback() {
    List<ReadinessReport> reports = new ArrayList<>(ready());
    reports.set(0, brokenRuntime());
    reports.set(2, leakyPromotion());
    reports.set(5, staleDrills());
    return fallback(reports);
  }

  public static BackendSelection fallback(List<ReadinessReport> reports) {
    return BackendSelection.builder(BackendMode.PROMOTED)
        .reasons(reasons(reports))
        .reports(reports)
        .evaluatedAt(NOW)
        .build();
  }

  public static BackendSelection shadow() {
    List<ReadinessReport> reports = new ArrayList<>(ready());
    reports.set(0, brokenRuntime());
    return BackendSelection.builder(BackendMode.SHADOW)
        .reasons(
            List.of(
                new SelectionReason(
                    "shadow_mode",
                    Optional.empty(),
                    "Python stays authoritative; Go may be compared with it")))
        .reports(reports)
        .evaluatedAt(NOW)
        .build();
  }

  public static List<SelectionReason> reasons(List<ReadinessReport> reports) {
    List<SelectionReason> reasons = new ArrayList<>();
    for (ReadinessReport report : reports) {
      for (CheckResult check : report.blocking()) {
        reasons.add(
            new SelectionReason(check.id(), Optional.of(report.section()), check.message()));
      }
    }
    return reasons;
  }

  public static List<ReadinessReport> ready() {
    return List.of(
        report("go_backend_pilot", "go_runtime_binary").settings(runtimePaths()).build(),
        report("go_backend_deployment", "go_release_package_dir").build(),
        report("go_backend_promotion", "go_promotion_approval")
            .settings(Map.of("promotion_evidence_path", "/etc/cavra/promotion.json"))
            .summary(
                Map.of(
                    "evidence",
                    approved(
                        "approval_id",
                        "apr_go_backend_promotion",
                        "go-runtime-parity://ci/run-4711",
                        "go-deployment-readiness://release/package-26.11")))
            .build(),
        report("go_backend_rollback", "go_rollback_plan")
            .settings(Map.of("rollback_plan_path", "/etc/cavra/plan.json"))
            .summary(
                Map.of(
                    "rollback",
                    approved(
                        "approval_id",
                        "apr_go_backend_rollback",
                        "go-rollback-readiness://ci/ready")))
            .build(),
        report("go_backend_rollback_rehearsal", "go_rollback_rehearsal_evidence")
            .settings(Map.of("rollback_rehearsal_path", "/etc/cavra/rehearsal.json"))
            .summary(
                Map.of(
                    "rehearsal",
                    approved(
                        "plan_approval_id",
                        "apr_go_backend_rollback",
                        "go-rollback-rehearsal://ci/fallback-restored")))
            .build(),
        drills(CheckResult.pass("go_rollback_drill_freshness", "fresh").until(FRESH_UNTIL))
            .build());
  }

  public static ReadinessReport brokenRuntime() {
    return ReadinessReport.builder("go_backend_pilot", BackendMode.PROMOTED)
        .settings(runtimePaths())
        .checks(
            List.of(
                CheckResult.pass("go_backend_opt_in", "the mode is promoted"),
                CheckResult.warn(
                    "go_runtime_binary",
                    "the Go runtime '/opt/cavra/bin/cavra-runtime' is missing: install it there, or"
                        + " set --runtime-path to where it is")))
        .build();
  }

  public static ReadinessReport leakyPromotion() {
    return report("go_backend_promotion", "go_promotion_approval")
        .settings(Map.of("promotion_evidence_path", "/etc/cavra/promotion.json"))
        .checks(
            List.of(
                CheckResult.warn(
                    "go_promotion_public_safe",
                    "promotion evidence '/etc/cavra/promotion.json': denied_term at /note;"
                        + " remove every denied term: no allowed text lets one through")))
        .build();
  }

  public static ReadinessReport staleDrills() {
    return drills(
            CheckResult.warn(
                "go_rollback_drill_freshness",
                "the latest drill is 91.5 days old, older than the 90 days allowed: run a drill and"
                    + " add it to the history"))
        .build();
  }

  public static ReadinessReport notRequested() {
    return ReadinessReport.builder("go_backend_promotion", BackendMode.DISABLED)
        .status(ReadinessStatus.NOT_REQUESTED)
        .checks(List.of(CheckResult.warn("go_promotion_requested", "nobody asked for promotion")))
        .build();
  }

  private static ReadinessReport.Builder drills(CheckResult freshness) {
    Map<String, Object> history = new LinkedHashMap<>();
    history.put("latest_drill_id", "drill_go_backend_python_fallback");
    history.put("latest_executed_at", "2026-11-10T15:40:00Z");
    history.put("age_days", 11.4337);
    history.put("fresh_until", "2027-02-08T15:40:00Z");
    history.put("evidence_refs", List.of("go-rollback-drill://ci/python-fallback-restored"));
    return report("go_backend_rollback_drill_history", "go_rollback_drill_history_file")
        .settings(Map.of("rollback_drill_history_path", "/etc/cavra/drills.json"))
        .summary(Map.of("history", history))
        .checks(List.of(CheckResult.pass("go_rollback_drill_history_file", "valid"), freshness));
  }

  private static ReadinessReport.Builder report(String section, String check) {
    return ReadinessReport.builder(section, BackendMode.PROMOTED)
        .checks(List.of(CheckResult.pass(check, check + " is as it should be")));
  }

  private static Map<String, Object> runtimePaths() {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put("runtime_path", "/opt/cavra/bin/cavra-runtime");
    paths.put("policy_path", "/etc/cavra/compiled-policy.json");
    paths.put("registry_path", null);
    paths.put("timeout_seconds", 5);
    return paths;
  }

  private static Map<String, Object> approved(String key, String approval, String... refs) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put(key, approval);
    summary.put("evidence_refs", List.of(refs));
    return summary;
  }
}
