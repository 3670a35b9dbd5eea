package io.cavra.readiness.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is asked for with a null says which parameter it was. */
class NullArgumentsTest {

  private static final ReadinessGate GATE =
      ReadinessGate.named("house").check("one", context -> CheckResult.pass("one", "good"));

  @Test
  void documentsAndProblems() {
    EvidenceDocument<String> document = EvidenceDocument.of("any");
    EvidenceProblem<String> problem = EvidenceProblem.of(ProblemCode.MISSING, "no file is there");
    refused("digest", () -> document.withSha256(null));
    refused("found", () -> document.withFindings(null));
    refused("digest", () -> problem.withSha256(null));
    refused("found", () -> problem.withFindings(null));
    refused("environment", () -> DrillHistorySummary.builder().environment(null));
    refused("drill", () -> DrillHistorySummary.builder().add(null));
    refused("minutes", () -> Minutes.isValid(null));
  }

  @Test
  void settingsAndGates() {
    ReadinessSettings settings = ReadinessSettings.defaults();
    refused("mode", () -> ReadinessSettings.builder().mode(null));
    refused("setting", () -> settings.path((Setting) null));
    refused("setting", () -> settings.decimal(null));
    refused("text", () -> BackendMode.find(null));
    refused("input", () -> Setting.of(null));
    refused("other", () -> GATE.and(null));
    refused("gate", () -> ReadinessGate.guarded(null));
    refused("name", () -> ReadinessGate.allOf(null, List.of(GATE)));
    refused("gates", () -> ReadinessGate.allOf("both", null));
    refused("check", () -> GATE.check("two", null));
    refused("id", () -> GATE.check(null, context -> CheckResult.pass("two", "good")));
  }

  @Test
  void answersAndDecisions() {
    refused("settings", () -> ReadinessReport.builder("house", BackendMode.SHADOW).settings(null));
    refused("mode", () -> BackendSelection.builder(null));
    refused("members", () -> Decision.from(null));
    refused("name", () -> Action.of("read", "docs").with(null, "x"));
  }

  private static void refused(String parameter, Executable call) {
    assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
  }
}
