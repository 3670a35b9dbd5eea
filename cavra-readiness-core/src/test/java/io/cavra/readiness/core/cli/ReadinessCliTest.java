package io.cavra.readiness.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.core.report.Productions;
import io.cavra.readiness.core.report.Selections;
import io.cavra.readiness.core.report.TextReport;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC.md section 11: subcommands, exit codes, and one evaluation behind each answer. */
class ReadinessCliTest {

  private final RecordedDoor go = new RecordedDoor(Selections.go());
  private final RecordedDoor fallback = new RecordedDoor(Selections.fallback());

  @ParameterizedTest
  @CsvSource({
    "go-pilot-readiness, go_backend_pilot",
    "go-deployment-readiness, go_backend_deployment",
    "go-promotion-readiness, go_backend_promotion",
    "go-rollback-readiness, go_backend_rollback",
    "go-rollback-rehearsal, go_backend_rollback_rehearsal",
    "go-rollback-drills, go_backend_rollback_drill_history"
  })
  void everySectionHasItsSubcommand(String word, String section) {
    ReadinessReport report = Selections.fallback().findReport(section).orElseThrow();
    int code = report.isReady() ? 0 : 1;

    assertEquals(new Run(code, TextReport.plain().report(report), ""), Run.of(fallback, word));
    assertEquals(
        new Run(code, JsonWriter.toText(report.toMap()), ""), Run.of(fallback, word, "--json"));
    assertEquals(0, Run.of(go, word).code());
  }

  @Test
  void selectAnswersTheSelection() {
    assertEquals(
        new Run(1, TextReport.plain().selection(Selections.fallback()), ""),
        Run.of(fallback, "select"));
    assertEquals(
        new Run(1, JsonWriter.toText(Selections.fallback().toMap()), ""),
        Run.of(fallback, "select", "--json"));
    assertEquals(0, Run.of(go, "select").code());
    assertEquals(0, Run.of(new RecordedDoor(Selections.shadow()), "select").code());
  }

  @Test
  void productionReadinessAnswersFromOneEvaluation() {
    assertEquals(
        new Run(1, TextReport.plain().production(Productions.blocked()), ""),
        Run.of(fallback, "production-readiness"));
    assertEquals(
        new Run(0, JsonWriter.toText(Productions.ready().toMap()), ""),
        Run.of(go, "production-readiness", "--json"));
    assertEquals(1, go.asked.size());
  }

  @ParameterizedTest
  @EnumSource
  void onlyNeedsAttentionIsExitCode1(ReadinessStatus status) {
    ReadinessReport report = Selections.ready().get(0).toBuilder().status(status).build();
    BackendSelection selection =
        BackendSelection.builder(BackendMode.SHADOW)
            .reasons(Selections.shadow().reasons())
            .reports(List.of(report))
            .build();

    assertEquals(
        status == ReadinessStatus.NEEDS_ATTENTION ? 1 : 0,
        Run.of(new RecordedDoor(selection), "go-pilot-readiness").code());
  }

  @Test
  void wordRuntimeAndThePlaceOfFlagsMeanNothing() {
    Run plain = Run.of(go, "select", "--mode", "promoted", "--json");

    assertEquals(plain, Run.of(go, "runtime", "select", "--json", "--mode=promoted"));
    assertEquals(plain, Run.of(go, "--json", "--mode", "promoted", "runtime", "select"));
    assertEquals(plain, Run.of(go, "--mode=promoted", "select", "--json"));
    assertEquals(1, go.asked.stream().distinct().count());
  }

  @ParameterizedTest
  @EnumSource
  void everySubcommandTakesEveryFlag(Setting setting) {
    for (Subcommand subcommand : Subcommand.all()) {
      if (subcommand.word().equals("serve")) {
        continue; // which asks when it is asked: ServeTest
      }
      List<String> words = new ArrayList<>(List.of(subcommand.word(), setting.flag(), "7"));
      words.addAll(subcommand.operands());
      Run.of(
          new ReadinessCli(Clock.systemUTC(), go, false),
          Map.of("CAVRA_PYTHON_COMMAND", "python3"),
          words.toArray(String[]::new));
      assertEquals(
          ReadinessSettings.builder()
              .set(Setting.PYTHON_COMMAND, "python3")
              .set(setting, "7")
              .build(),
          go.asked.remove(0),
          subcommand.word());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "go-pilot-readiness",
        "go-deployment-readiness",
        "go-promotion-readiness",
        "go-rollback-readiness",
        "go-rollback-rehearsal",
        "go-rollback-drills",
        "production-readiness",
        "select"
      })
  void everyAnswerNamesAModeThatIsUnknown(String subcommand) {
    ReadinessCli cli = new ReadinessCli(Clock.systemUTC());
    String plain = Run.of(cli, Map.of(), subcommand, "--mode", "promotd").out();
    String json = Run.of(cli, Map.of(), subcommand, "--mode", "promotd", "--json").out();
    String known = Run.of(cli, Map.of(), subcommand, "--mode", "disabled").out();
    assertTrue(plain.contains("'promotd'") && plain.contains("unknown and means disabled"), plain);
    assertTrue(json.contains("'promotd' is unknown and means disabled"), json);
    assertFalse(known.contains("unknown"), known);
  }

  @Test
  void flagsBeatTheEnvironmentSettingBySetting() {
    Run.of(
        new ReadinessCli(Clock.systemUTC(), go, false),
        Map.of("CAVRA_GO_BACKEND_MODE", "shadow", "CAVRA_GO_ROLLBACK_PLAN", "plan.json"),
        "select",
        "--mode",
        "promoted");

    assertEquals(
        List.of(
            ReadinessSettings.builder()
                .mode(BackendMode.PROMOTED)
                .set(Setting.ROLLBACK_PLAN_PATH, "plan.json")
                .build()),
        go.asked);
  }

  @Test
  void documentedLineRunsAsItStands() {
    Run run =
        Run.of(
            go,
            ("runtime go-promotion-readiness --mode promoted"
                    + " --runtime-path /opt/cavra/bin/cavra-runtime"
                    + " --policy-path /etc/cavra/compiled-policy.json"
                    + " --package-dir /opt/cavra/go-runtime-release"
                    + " --promotion-evidence-path /etc/cavra/go-backend-promotion-evidence.json"
                    + " --rollback-plan-path /etc/cavra/go-backend-rollback-plan.json"
                    + " --rollback-rehearsal-path /etc/cavra/go-backend-rollback-rehearsal.json"
                    + " --rollback-drill-history-path /etc/cavra/go-backend-rollback-drills.json"
                    + " --json")
                .split(" ", -1));

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"schema_version\""));
  }

  @Test
  void helpComesFromTheTables() {
    Run help = Run.of(go, "--help");

    assertEquals(0, help.code());
    assertEquals("", help.err());
    for (Setting setting : Setting.values()) {
      assertTrue(help.out().contains("  " + setting.flag() + " "), setting.flag());
      assertTrue(help.out().contains(" " + setting.variable() + "\n"), setting.variable());
      String fallback = setting.packageFile().or(setting::defaultText).orElse("");
      assertTrue(help.out().contains("default: " + fallback), fallback);
    }
    for (Subcommand subcommand : Subcommand.all()) {
      assertTrue(help.out().contains("  " + subcommand.word() + " "), subcommand.word());
      assertFalse(subcommand.purpose().isBlank(), subcommand.word());
    }
    assertTrue(help.out().contains("disabled; one of: disabled, shadow, enforce, promoted"));
    assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help.out());
    assertTrue(go.asked.isEmpty());
  }

  @Test
  void subcommandsAreThoseOfTheSpecification() {
    assertEquals(
        List.of(
            "go-pilot-readiness",
            "go-deployment-readiness",
            "go-promotion-readiness",
            "go-rollback-readiness",
            "go-rollback-rehearsal",
            "go-rollback-drills",
            "go-pilot-evaluate",
            "production-readiness",
            "select",
            "serve"),
        Subcommand.all().stream().map(Subcommand::word).toList());
  }

  @Test
  void helpIsGivenHoweverItIsAskedFor() {
    Run help = Run.of(go, "--help");

    assertEquals(help, Run.of(go, "-h"));
    assertEquals(help, Run.of(go, "help"));
    assertEquals(help, Run.of(go, "runtime", "help"));
    assertEquals(help, Run.of(go, "help", "select"));
    assertEquals(help, Run.of(go, "select", "--json", "--mode", "promoted", "-h"));
  }

  @Test
  void colourNeedsATerminalThatWantsIt() {
    assertTrue(selectOnTerminal(true, Map.of()).contains("\u001B["));
    assertTrue(selectOnTerminal(true, Map.of("NO_COLOR", "", "TERM", "xterm")).contains("\u001B["));
    assertFalse(selectOnTerminal(true, Map.of("NO_COLOR", "1")).contains("\u001B["));
    assertFalse(selectOnTerminal(true, Map.of("TERM", "dumb")).contains("\u001B["));
    assertFalse(selectOnTerminal(false, Map.of("TERM", "xterm")).contains("\u001B["));
  }

  @Test
  void jsonIsNeverColoured() {
    ReadinessCli cli = new ReadinessCli(Clock.systemUTC(), go, true);

    assertFalse(Run.of(cli, Map.of(), "select", "--json").out().contains("\u001B"));
  }

  private String selectOnTerminal(boolean terminal, Map<String, String> environment) {
    return Run.of(new ReadinessCli(Clock.systemUTC(), go, terminal), environment, "select").out();
  }
}
