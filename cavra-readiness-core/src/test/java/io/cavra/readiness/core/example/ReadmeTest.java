package io.cavra.readiness.core.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.cli.ReadinessCli;
import io.cavra.readiness.core.publicsafe.corpus.PlantedCorpus;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the README to the code: snippets, output, and every row of every table. */
class ReadmeTest {

  private static final Path SOURCES = Path.of("src/test/java/io/cavra/readiness/core/example");

  private final String readme = read(Path.of("../README.md"));

  @ParameterizedTest
  @CsvSource({
    "main-job, mvn -q -DskipTests -Pmain-job verify",
    "test, mvn -q verify",
  })
  void theCommandsStandWhereTheyAreLookedFor(String name, String command) {
    assertEquals(command, block("command: " + name).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"QuickStart", "HostRule", "HostBackend", "MountedHandler"})
  void snippetsAreProgramsThatCompile(String name) {
    String source = read(SOURCES.resolve(name + ".java"));
    assertEquals(source.substring(source.indexOf("import ")), block("snippet: " + name));
  }

  @Test
  void theFirstProgramIsShort() {
    assertTrue(block("snippet: QuickStart").lines().count() <= 20);
  }

  /** In a Java of its own, so that nothing in this environment matters. */
  @Test
  void theFirstProgramPrintsWhatIsShown() throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath(),
            QuickStart.class.getName());
    for (Setting setting : Setting.values()) {
      program.environment().remove(setting.variable());
    }
    program.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = program.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertEquals(printed.replace("\r\n", "\n"), block("output: QuickStart"));
  }

  @ParameterizedTest
  @EnumSource
  void everySettingHasItsRow(Setting setting) {
    String row = row("| `" + setting.variable() + "` | `" + setting.flag() + "` |");
    setting.defaultText().ifPresent(text -> assertTrue(row.endsWith("| `" + text + "` |"), row));
    setting.packageFile().ifPresent(file -> assertTrue(row.contains("| `" + file + "` "), row));
  }

  private static BackendSelection selection() {
    ReadySet set = ReadySet.at(Instant.parse("2026-11-22T12:00:00Z"));
    return Readiness.builder()
        .settings(set.settings())
        .evidence(set.asEvidenceSource())
        .clock(Clock.fixed(set.now(), ZoneOffset.UTC))
        .build()
        .select();
  }

  @Test
  void theKeysOfAnAnswerAreListed() {
    Map<String, Object> answer = selection().toMap();
    assertTrue(row("| `select` | `sch").startsWith("| `select` | " + keys(answer)));
    for (String list : List.of("reasons", "inputs")) {
      Map<?, ?> first = (Map<?, ?>) ((List<?>) answer.get(list)).get(0);
      assertEquals("| `" + list + "` | " + keys(first) + " |", row("| `" + list + "` |"));
    }
  }

  private static String keys(Map<?, ?> object) {
    return object.keySet().stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
  }

  @Test
  void everyRuleOfTheScanIsNamed() {
    String rules =
        readme.substring(readme.indexOf("| rule |"), readme.indexOf("A line of the all"));
    List<String> ids = new ArrayList<>(PlantedCorpus.rules());
    ids.add(PublicSafeFinding.SCAN_INCOMPLETE);
    for (String rule : ids) {
      assertTrue(rules.contains("`" + rule + "`"), rule);
    }
  }

  static Stream<String> checkIds() {
    return selection().reports().stream()
        .map(ReadinessReport::checks)
        .flatMap(List::stream)
        .map(CheckResult::id);
  }

  @ParameterizedTest
  @MethodSource("checkIds")
  void everyCheckSaysHowToFixIt(String id) {
    row("| `" + id + "` |");
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemSaysWhatToDo(ProblemCode code) {
    row("| `" + code.wireName() + "` |");
  }

  @ParameterizedTest
  @EnumSource
  void everyModeHasItsRow(BackendMode mode) {
    row("| `" + mode.wireName() + "` |");
  }

  static Stream<String> subcommands() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    new ReadinessCli(Clock.systemUTC()).run(List.of("--help"), Map.of(), printed, printed);
    String help = out.toString(StandardCharsets.UTF_8);
    return help.substring(help.indexOf("subcommands"), help.indexOf("flags, written"))
        .lines()
        .filter(line -> line.matches("  [a-z].*"))
        .map(line -> line.strip().split(" ")[0]);
  }

  @Test
  void theHelpListsSubcommands() {
    assertTrue(subcommands().toList().contains("select"));
  }

  @ParameterizedTest
  @MethodSource("subcommands")
  void everySubcommandHasItsRow(String word) {
    assertTrue(readme.contains("\n| `" + word + "` | "), word);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everyExitCodeHasItsRow(int code) {
    row("| " + code + " |");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/deployment/production-readiness",
        "/runtime/go-pilot/readiness",
        "/runtime/go-pilot/deployment-readiness",
        "/runtime/go-pilot/promotion-readiness",
        "/runtime/go-pilot/rollback-readiness",
        "/runtime/go-pilot/rollback-rehearsal",
        "/runtime/go-pilot/rollback-drills"
      })
  void everyAddressHasItsRow(String path) {
    row("| `" + path + "` |");
  }

  @Test
  void theEvidenceThatIsShownIsReady(@TempDir Path folder) throws IOException {
    Instant now = Instant.parse("2026-11-11T00:00:00Z");
    ReadinessSettings.Builder settings =
        ReadySet.at(now).writeTo(folder, Layout.FLAT).settings().toBuilder();
    for (EvidenceInput<?> input :
        List.of(
            EvidenceInput.PROMOTION_EVIDENCE,
            EvidenceInput.ROLLBACK_PLAN,
            EvidenceInput.ROLLBACK_REHEARSAL,
            EvidenceInput.DRILL_HISTORY)) {
      Path file = folder.resolve("shown-" + input.name() + ".json");
      Files.writeString(file, block("evidence: " + input.name()));
      settings.path(Setting.of(input), file);
    }
    BackendSelection selection =
        Readiness.builder()
            .settings(settings.build())
            .clock(Clock.fixed(now, ZoneOffset.UTC))
            .build()
            .select();
    assertEquals(Backend.GO, selection.backend(), selection::explain);
    assertTrue(selection.explain().contains("apr_promotion_2026_11"));
  }

  /** The fenced block that follows a marker at once. */
  private String block(String marker) {
    String start = "<!-- " + marker + " -->\n```";
    int at = readme.indexOf(start);
    assertTrue(at >= 0, () -> "README.md must have a block marked " + marker);
    int first = readme.indexOf('\n', at + start.length()) + 1;
    return readme.substring(first, readme.indexOf("```", first));
  }

  private String row(String start) {
    List<String> rows = readme.lines().filter(line -> line.startsWith(start)).toList();
    assertEquals(1, rows.size(), () -> "README.md must have one row " + start);
    return rows.get(0);
  }

  private static String classPath() {
    return System.getProperty("java.class.path")
        + System.getProperty("path.separator")
        + System.getProperty("jdk.module.path", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
