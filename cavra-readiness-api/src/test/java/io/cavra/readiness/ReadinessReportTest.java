package io.cavra.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessReportTest {

  private static final CheckResult PASS = CheckResult.pass("one", "found good");
  private static final CheckResult WARN = CheckResult.warn("two", "found bad");

  private static ReadinessReport.Builder report(CheckResult... checks) {
    return ReadinessReport.builder("host", BackendMode.PROMOTED).checks(List.of(checks));
  }

  @Test
  void statusFollowsFromTheChecks() {
    assertEquals(ReadinessStatus.READY, report(PASS).build().status());
    assertEquals(ReadinessStatus.NEEDS_ATTENTION, report(PASS, WARN).build().status());
  }

  @Test
  void reportWithoutChecksIsNeverReady() {
    assertEquals(ReadinessStatus.NEEDS_ATTENTION, report().build().status());
    assertThrows(
        IllegalArgumentException.class, () -> report().status(ReadinessStatus.READY).build());
  }

  @Test
  void readyWithACheckThatWarnsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> report(PASS, WARN).status(ReadinessStatus.READY).build());
  }

  @Test
  void reportMadeFromAReadyOneIsCheckedAgain() {
    ReadinessReport.Builder more = report(PASS).build().toBuilder().checks(List.of(WARN));
    assertThrows(IllegalArgumentException.class, more::build);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema_version", "mode", "status", "checks", "operator_notes"})
  void settingsAndSummaryCannotStandInForAPartOfTheReport(String key) {
    assertThrows(
        IllegalArgumentException.class, () -> report(WARN).settings(Map.of(key, "ready")).build());
    assertThrows(
        IllegalArgumentException.class, () -> report(WARN).summary(Map.of(key, "ready")).build());
  }

  @Test
  void oneKeyInSettingsAndSummaryIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> report(PASS).settings(Map.of("k", 1)).summary(Map.of("k", 2)).build());
  }

  @Test
  void keysStandInTheOrderOfTheSpecification() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("z_path", null);
    settings.put("a_path", "x");
    ReadinessReport report =
        report(PASS).settings(settings).summary(Map.of("summary", Map.of())).build();
    assertEquals(
        List.of(
            "schema_version",
            "mode",
            "status",
            "z_path",
            "a_path",
            "checks",
            "summary",
            "operator_notes"),
        List.copyOf(report.toMap().keySet()));
  }

  @Test
  void nothingHandedOutOrInCanChangeIt() {
    List<CheckResult> mine = new ArrayList<>(List.of(WARN));
    ReadinessReport report =
        ReadinessReport.builder("host", BackendMode.PROMOTED).checks(mine).build();
    mine.clear();
    assertEquals(List.of(WARN), report.checks());
    assertThrows(UnsupportedOperationException.class, () -> report.checks().clear());
    assertThrows(UnsupportedOperationException.class, () -> report.toMap().remove("status"));
    assertThrows(UnsupportedOperationException.class, () -> report.settings().put("k", 1));
    assertThrows(UnsupportedOperationException.class, () -> report.blocking().clear());
  }

  @Test
  void reportsAreEqualWhenAllPartsAre() {
    assertEquals(report(PASS).build(), report(PASS).build());
    assertEquals(report(PASS).build(), report(PASS).build().toBuilder().build());
    assertEquals(report(PASS).build().hashCode(), report(PASS).build().hashCode());
    assertNotEquals(report(PASS).build(), report(WARN).build());
    assertNotEquals(report(PASS).build(), report(PASS).operatorNotes(List.of("a note")).build());
    assertNotEquals(report(PASS).build(), report(PASS).settings(Map.of("k", 1)).build());
  }

  @Test
  void onlyReadyIsReady() {
    for (ReadinessStatus status : ReadinessStatus.values()) {
      boolean ready = status == ReadinessStatus.READY;
      assertEquals(ready, report(PASS).status(status).build().isReady());
    }
    assertTrue(report(PASS).build().isReady());
    assertFalse(report(WARN).build().isReady());
  }

  @Test
  void hostsReportHasTheHostsSchema() {
    assertEquals(
        "cavra.readiness.host-gate.v1",
        ReadinessReport.of("host", BackendMode.SHADOW, List.of(PASS))
            .toMap()
            .get("schema_version"));
  }

  @Test
  void productionWithoutACheckIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ProductionReadiness(BackendMode.DISABLED, List.of(), List.of()));
  }
}
