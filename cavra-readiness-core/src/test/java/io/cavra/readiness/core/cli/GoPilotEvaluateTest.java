package io.cavra.readiness.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.pilot.Scripts;
import io.cavra.readiness.core.report.PlainJson;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC.md sections 10 and 11: one decision, asked for on the command line, by real programs. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are scripts of a Unix shell")
class GoPilotEvaluateTest {

  /** The line that is documented for CAVRA, word for word. */
  private static final String DOCUMENTED =
      """
      cavra runtime go-pilot-evaluate execute_command "terraform plan" \\
        --mode promoted \\
        --runtime-path /opt/cavra/bin/cavra-runtime \\
        --policy-path /etc/cavra/compiled-policy.json \\
        --package-dir /opt/cavra/go-runtime-release \\
        --promotion-evidence-path /etc/cavra/go-backend-promotion-evidence.json \\
        --rollback-plan-path /etc/cavra/go-backend-rollback-plan.json \\
        --rollback-rehearsal-path /etc/cavra/go-backend-rollback-rehearsal.json \\
        --rollback-drill-history-path /etc/cavra/go-backend-rollback-drills.json \\
        --json
      """;

  private static final Instant NOW = Instant.now();

  @TempDir Path folder;

  private Scripts scripts;
  private WrittenSet written;
  private String python;

  @BeforeEach
  void write() {
    scripts = new Scripts(folder);
    written = ReadySet.at(NOW).runtime(go(Scripts.ALLOW)).writeTo(folder, Layout.PACKAGE_DIR);
    python = scripts.write("python", Scripts.read(), Scripts.print(Scripts.ALLOW)).toString();
  }

  /** A runtime that writes down what it was started with. */
  private String go(String decision) {
    return "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\" > '"
        + folder.resolve("started-with")
        + "'\n"
        + Scripts.print(decision)
        + "\n";
  }

  @Test
  void documentedLineRunsAsItStandsWithPythonInTheEnvironment() throws IOException {
    Run run = documentedLine("CAVRA_PYTHON_COMMAND", python);
    assertEquals(0, run.code(), run::err);
    Map<?, ?> json = json(run);
    assertEquals(
        List.of(
            "schema_version",
            "backend_mode",
            "selected_backend",
            "fallback_used",
            "fallback_reason",
            "parity_match",
            "python_decision",
            "go_decision",
            "effective_decision",
            "reports"),
        List.copyOf(json.keySet()));
    assertEquals("cavra.go-backend-pilot.evaluation.v1", json.get("schema_version"));
    assertEquals("promoted", json.get("backend_mode"));
    assertEquals("go", json.get("selected_backend"));
    assertEquals(6, ((Map<?, ?>) json.get("reports")).size());
    assertEquals(
        List.of(path(EvidenceInput.RUNTIME), "--policy", path(EvidenceInput.POLICY)),
        Files.readAllLines(folder.resolve("started-with")));
  }

  @Test
  void fallbackIsExitCode1AndSaysWhy() {
    written.rewrite(
        ReadySet.at(NOW)
            .runtime(go(Scripts.ALLOW))
            .promotion(promotion -> promotion.approved(false)));
    Run run = documentedLine("CAVRA_PYTHON_COMMAND", python);
    assertEquals(1, run.code(), run::err);
    assertEquals("python", json(run).get("selected_backend"));
    assertTrue(json(run).get("fallback_reason").toString().contains("go_promotion_approval"));
    assertFalse(Files.exists(folder.resolve("started-with")));
  }

  @Test
  void withoutACommandForPythonNothingIsEvaluated() {
    Run run = documentedLine("CAVRA_PYTHON_COMMAND", " ");
    assertEquals(3, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("CAVRA_PYTHON_COMMAND"), run::err);
    assertTrue(run.err().contains("--python-command"), run::err);
  }

  @Test
  void pythonThatFailsIsNoAnswer() {
    String broken = scripts.write("broken", "echo 'no policy loaded' >&2", "exit 3").toString();
    Run run = documentedLine("CAVRA_PYTHON_COMMAND", broken);
    assertEquals(3, run.code());
    assertEquals("", run.out());
    assertEquals(
        "Python gave no decision: it ended with exit code 3, not 0; on standard error:"
            + " 'no policy loaded' ",
        run.err().replace('\n', ' '));
    assertFalse(Files.exists(folder.resolve("started-with")));
  }

  @Test
  void registryIsHandedOverAndRelativePathsAreMadeAbsolute() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path registry = Files.writeString(folder.resolve("registry.json"), "{}");
    Run run =
        evaluate(
            "enforce",
            "--runtime-path",
            here.relativize(Path.of(path(EvidenceInput.RUNTIME))).toString(),
            "--registry-path",
            here.relativize(registry).toString());
    assertEquals(0, run.code(), run::err);
    List<String> words = Files.readAllLines(folder.resolve("started-with"));
    assertEquals(5, words.size(), words::toString);
    for (int i : new int[] {0, 2, 4}) {
      assertTrue(Path.of(words.get(i)).isAbsolute(), words::toString);
    }
    assertTrue(Files.isSameFile(registry, Path.of(words.get(4))));
  }

  @Test
  void relativeRuntimeIsNeverLookedForOnThePath() {
    Run run = evaluate("enforce", "--runtime-path", "sh");
    assertEquals(1, run.code());
    assertTrue(json(run).get("fallback_reason").toString().contains("go_runtime_binary"));
  }

  @Test
  void furtherFieldsReachTheBackends() throws IOException {
    Path seen = folder.resolve("seen");
    Path program = scripts.write("sees", "cat > '" + seen + "'", Scripts.print(Scripts.ALLOW));
    Run run =
        Run.of(
            new ReadinessCli(Clock.fixed(NOW, ZoneOffset.UTC)),
            Map.of("CAVRA_PYTHON_COMMAND", "[\"" + program + "\"]"),
            "go-pilot-evaluate",
            "--field",
            "user=a=b",
            "read_file",
            "--field=cwd=",
            "notes.md");
    assertEquals(0, run.code(), run::err);
    assertEquals(
        "{\"action_type\":\"read_file\",\"target\":\"notes.md\",\"user\":\"a=b\",\"cwd\":\"\"}\n",
        Files.readString(seen));
    assertTrue(run.out().startsWith("allow        decided by Python\n"), run::out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-rf /", "--json", "--mode=promoted", "--", "-"})
  void whatFollowsTwoDashesIsAnOperandWhateverItLooksLike(String target) throws IOException {
    Path seen = folder.resolve("seen");
    Path program = scripts.write("sees", "cat > '" + seen + "'", Scripts.print(Scripts.ALLOW));
    Run run =
        Run.of(
            new ReadinessCli(Clock.fixed(NOW, ZoneOffset.UTC)),
            Map.of("CAVRA_PYTHON_COMMAND", "[\"" + program + "\"]"),
            "go-pilot-evaluate",
            "execute_command",
            "--",
            target);
    assertEquals(0, run.code(), run::err);
    assertEquals(
        "{\"action_type\":\"execute_command\",\"target\":\"" + target + "\"}\n",
        Files.readString(seen));
    assertTrue(run.out().startsWith("allow        decided by Python\n"), run::out);
  }

  @Test
  void timeLimitOfGoIsItsOwn() {
    written.rewrite(ReadySet.at(NOW).runtime("#!/bin/sh\nexec sleep 600\n"));
    Run run = evaluate("enforce", "--timeout-seconds", "0.25");
    assertEquals(1, run.code(), run::err);
    assertEquals(
        "Go gave no decision: it took longer than 0.25 seconds and was stopped",
        json(run).get("fallback_reason"));
    assertEquals("allow", ((Map<?, ?>) json(run).get("effective_decision")).get("decision"));
  }

  @Test
  void timeLimitThatCannotBeReadKeepsGoFromBeingAsked() {
    Run run = evaluate("enforce", "--timeout-seconds", "soon");
    assertEquals(1, run.code(), run::err);
    assertTrue(json(run).get("fallback_reason").toString().contains("go_runtime_timeout"));
    assertFalse(Files.exists(folder.resolve("started-with")));
  }

  @Test
  void disagreementShowsBoth() {
    written.rewrite(
        ReadySet.at(NOW).runtime(go("{\"decision\": \"deny\", \"rule_id\": \"R-12\"}")));
    Run run = evaluatePlainly("enforce");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("decision allow, rule_id R-12, severity low"), run::out);
    assertTrue(run.out().contains("decision deny, rule_id R-12, severity absent"), run::out);
  }

  private Run evaluate(String mode, String... more) {
    return evaluate(mode, true, more);
  }

  private Run evaluatePlainly(String mode) {
    return evaluate(mode, false);
  }

  private Run evaluate(String mode, boolean json, String... more) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("go-pilot-evaluate", "execute_command", "terraform plan"));
    words.addAll(List.of("--python-command", python, "--mode", mode));
    words.addAll(List.of(more));
    if (json) {
      words.add("--json");
    }
    return Run.of(
        new ReadinessCli(Clock.fixed(NOW, ZoneOffset.UTC)),
        Map.of(
            "CAVRA_GO_RUNTIME_PATH", path(EvidenceInput.RUNTIME),
            "CAVRA_GO_RUNTIME_POLICY", path(EvidenceInput.POLICY)),
        words.toArray(String[]::new));
  }

  private Run documentedLine(String variable, String text) {
    Map<String, String> paths =
        Map.of(
            "/opt/cavra/bin/cavra-runtime", path(EvidenceInput.RUNTIME),
            "/etc/cavra/compiled-policy.json", path(EvidenceInput.POLICY),
            "/opt/cavra/go-runtime-release", folder.resolve("package").toString(),
            "/etc/cavra/go-backend-promotion-evidence.json", path(EvidenceInput.PROMOTION_EVIDENCE),
            "/etc/cavra/go-backend-rollback-plan.json", path(EvidenceInput.ROLLBACK_PLAN),
            "/etc/cavra/go-backend-rollback-rehearsal.json", path(EvidenceInput.ROLLBACK_REHEARSAL),
            "/etc/cavra/go-backend-rollback-drills.json", path(EvidenceInput.DRILL_HISTORY));
    String[] words =
        Stream.of(DOCUMENTED.replace("\\\n", " ").replace("\"terraform plan\"", "terraform_plan"))
            .flatMap(line -> Stream.of(line.strip().split("\\s+")))
            .skip(1)
            .map(word -> word.equals("terraform_plan") ? "terraform plan" : word)
            .map(word -> paths.getOrDefault(word, word))
            .toArray(String[]::new);
    ReadinessCli cli = new ReadinessCli(Clock.fixed(NOW, ZoneOffset.UTC));
    return Run.of(cli, Map.of(variable, text), words);
  }

  private String path(EvidenceInput<?> input) {
    return written.path(input).toAbsolutePath().toString();
  }

  private static Map<?, ?> json(Run run) {
    return (Map<?, ?>) PlainJson.parse(run.out().getBytes(StandardCharsets.UTF_8));
  }
}
