package io.cavra.readiness.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.report.PlainJson;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command lines and exports that are documented for CAVRA, word for word. */
final class DocumentedCommandsTest {

  private static final String PROMOTION =
      """
      cavra runtime go-promotion-readiness \\
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

  private static final String DRILLS =
      """
      cavra runtime go-rollback-drills \\
        --mode promoted \\
        --rollback-drill-history-path /etc/cavra/go-backend-rollback-drills.json \\
        --rollback-drill-max-age-days 90 \\
        --json
      """;

  private static final String EXPORTS =
      """
      export CAVRA_GO_BACKEND_MODE=promoted
      export CAVRA_GO_RUNTIME_PATH=/opt/cavra/bin/cavra-runtime
      export CAVRA_GO_RUNTIME_POLICY=/etc/cavra/compiled-policy.json
      export CAVRA_GO_RUNTIME_PACKAGE_DIR=/opt/cavra/go-runtime-release
      export CAVRA_GO_PROMOTION_EVIDENCE=/etc/cavra/go-backend-promotion-evidence.json
      export CAVRA_GO_ROLLBACK_PLAN=/etc/cavra/go-backend-rollback-plan.json
      export CAVRA_GO_ROLLBACK_REHEARSAL_EVIDENCE=/etc/cavra/go-backend-rollback-rehearsal.json
      export CAVRA_GO_ROLLBACK_DRILL_HISTORY=/etc/cavra/go-backend-rollback-drills.json
      """;

  private final Instant now = Instant.now();
  private WrittenSet written;
  private Map<String, String> paths;

  @BeforeEach
  void write(@TempDir Path folder) {
    written = ReadySet.at(now).writeTo(folder, Layout.PACKAGE_DIR);
    paths =
        Map.of(
            "/opt/cavra/bin/cavra-runtime", path(EvidenceInput.RUNTIME),
            "/etc/cavra/compiled-policy.json", path(EvidenceInput.POLICY),
            "/opt/cavra/go-runtime-release", folder.resolve("package").toString(),
            "/etc/cavra/go-backend-promotion-evidence.json", path(EvidenceInput.PROMOTION_EVIDENCE),
            "/etc/cavra/go-backend-rollback-plan.json", path(EvidenceInput.ROLLBACK_PLAN),
            "/etc/cavra/go-backend-rollback-rehearsal.json", path(EvidenceInput.ROLLBACK_REHEARSAL),
            "/etc/cavra/go-backend-rollback-drills.json", path(EvidenceInput.DRILL_HISTORY));
  }

  @Test
  void promotionIsReady() {
    Run json = run(PROMOTION, true, now);
    assertEquals(0, json.code(), json::err);
    assertReport(json, "cavra.go-backend-pilot.promotion-readiness.v1", "ready");
    Run plain = run(PROMOTION, false, now);
    assertEquals(0, plain.code(), plain::out);
    assertTrue(plain.out().contains("apr_go_backend_promotion"), plain::out);
  }

  @Test
  void promotionNeedsAttentionWithoutApproval() {
    written.rewrite(ReadySet.at(now).promotion(promotion -> promotion.approved(false)));
    Run json = run(PROMOTION, true, now);
    assertEquals(1, json.code(), json::err);
    assertReport(json, "cavra.go-backend-pilot.promotion-readiness.v1", "needs_attention");
    Run plain = run(PROMOTION, false, now);
    assertEquals(1, plain.code());
    assertTrue(plain.out().contains("go_promotion_approval"), plain::out);
  }

  @Test
  void drillsAreReady() {
    Run json = run(DRILLS, true, now);
    assertEquals(0, json.code(), json::err);
    assertReport(json, "cavra.go-backend-pilot.rollback-drill-history.v1", "ready");
    assertEquals(0, run(DRILLS, false, now).code());
  }

  @Test
  void drillsNeedAttentionWhenStale() {
    Instant later = now.plus(Duration.ofDays(79));
    Run json = run(DRILLS, true, later);
    assertEquals(1, json.code(), json::err);
    assertReport(json, "cavra.go-backend-pilot.rollback-drill-history.v1", "needs_attention");
    Run plain = run(DRILLS, false, later);
    assertEquals(1, plain.code());
    assertTrue(plain.out().contains("go_rollback_drill_freshness"), plain::out);
  }

  @Test
  void theExportsAreEnoughForGo() {
    Map<String, String> environment =
        EXPORTS
            .lines()
            .map(line -> line.substring("export ".length()).split("=", 2))
            .collect(
                Collectors.toMap(pair -> pair[0], pair -> paths.getOrDefault(pair[1], pair[1])));
    ReadinessCli cli = new ReadinessCli(fixed(now));
    Run go = Run.of(cli, environment, "select", "--json");
    assertEquals(0, go.code(), go::out);
    assertEquals("go", json(go).get("backend"));
    Run python = Run.of(cli, environment, "select", "--json", "--rollback-plan-path", "nowhere");
    assertEquals(1, python.code(), python::out);
    assertEquals("python", json(python).get("backend"));
    assertEquals(0, Run.of(cli, environment, "production-readiness").code());
  }

  private Run run(String line, boolean json, Instant time) {
    String[] words =
        Stream.of(line.replace("\\\n", " ").strip().split("\\s+"))
            .skip(1)
            .filter(word -> json || !word.equals("--json"))
            .map(word -> paths.getOrDefault(word, word))
            .toArray(String[]::new);
    return Run.of(new ReadinessCli(fixed(time)), Map.of(), words);
  }

  private String path(EvidenceInput<?> input) {
    return written.path(input).toString();
  }

  private static Clock fixed(Instant time) {
    return Clock.fixed(time, ZoneOffset.UTC);
  }

  private static void assertReport(Run run, String schema, String status) {
    assertEquals(schema, json(run).get("schema_version"));
    assertEquals(status, json(run).get("status"));
    assertTrue(((List<?>) json(run).get("checks")).size() > 5);
  }

  private static Map<?, ?> json(Run run) {
    return (Map<?, ?>) PlainJson.parse(run.out().getBytes(StandardCharsets.UTF_8));
  }
}
