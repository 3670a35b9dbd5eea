package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.core.report.PlainJson;
import io.cavra.readiness.core.selection.Production;
import io.cavra.readiness.core.selection.Selection;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.ReadySet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON documents, byte for byte (SPEC.md section 6).
 *
 * <p>After a change that is meant, write them anew and read the difference: {@code mvn -pl
 * cavra-readiness-core -am -Dtest=GoldenReportsTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgolden.write=true test}
 */
class GoldenReportsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:04:15.123456Z");
  private static final String FOLDER = "/io/cavra/readiness/core/golden/";

  private static final ReadySet READY = ReadySet.at(NOW);

  /** Nobody set anything. */
  private static final ReadySet UNSET =
      EvidenceInput.all().stream()
          .reduce(
              READY.setting(io.cavra.readiness.Setting.MODE, ""),
              ReadySet::without,
              (one, other) -> other);

  private static final ReadySet STALE =
      READY.drill(0, one -> one.executedAt(NOW.minus(Duration.ofDays(91))));

  private static final ReadySet AHEAD =
      READY.drill(0, one -> one.executedAt(NOW.plus(Duration.ofDays(1))));

  private static final ReadySet SEVERAL_FAULTS =
      READY
          .runtime("")
          .promotion(one -> one.parityStatus("PASS").evidenceRefs())
          .broken(EvidenceInput.ROLLBACK_REHEARSAL, ProblemCode.MALFORMED_FIELD)
          .drill(0, one -> one.status("fail").recoveryMinutes(null));

  private static final ReadySet LEAKY =
      READY
          .plan(one -> one.approvalId("apr_acme").evidenceRefs("acme", "go-rollback://ci/ready"))
          .findings(
              EvidenceInput.ROLLBACK_PLAN,
              new PublicSafeFinding("denied_term", "/approval_id"),
              new PublicSafeFinding("denied_term", "/evidence_refs/0"));

  static Stream<Arguments> documents() {
    return Stream.of(
            Stream.of(
                document("ready-runtime", () -> report(0, READY)),
                document("ready-deployment", () -> report(1, READY)),
                document("ready-promotion", () -> report(2, READY)),
                document("ready-rollback-plan", () -> report(3, READY)),
                document("ready-rollback-rehearsal", () -> report(4, READY)),
                document("ready-drill-history", () -> report(5, READY)),
                document("ready-production", () -> production(READY)),
                document("ready-selection", () -> selection(READY).toMap())),
            Stream.of(
                document("unset-production", () -> production(UNSET)),
                document("unset-selection", () -> selection(UNSET).toMap()),
                document("stale-drill-history", () -> report(5, STALE)),
                document("ahead-drill-history", () -> report(5, AHEAD)),
                document("no-drills-drill-history", () -> report(5, READY.drills())),
                document("leaky-rollback-plan", () -> report(3, LEAKY)),
                document(
                    "malformed-promotion",
                    () ->
                        report(
                            2,
                            READY.broken(
                                EvidenceInput.PROMOTION_EVIDENCE,
                                ProblemCode.MALFORMED_FIELD,
                                JsonEdit.set("/approved", "true"),
                                JsonEdit.set("/evidence_refs/0", 1)))),
                document("several-faults-selection", () -> selection(SEVERAL_FAULTS).toMap()),
                document("several-faults-production", () -> production(SEVERAL_FAULTS))))
        .flatMap(all -> all);
  }

  private static Arguments document(String name, Supplier<Map<String, Object>> map) {
    return Arguments.of(name, map);
  }

  private static ReadinessContext context(ReadySet set) {
    return ReadinessContext.of(set.settings(), set.snapshot(), set.now());
  }

  private static Map<String, Object> report(int gate, ReadySet set) {
    return ReadinessGates.all().get(gate).evaluate(context(set)).toMap();
  }

  private static BackendSelection selection(ReadySet set) {
    return Selection.select(context(set), ReadinessGates.all(), List.of());
  }

  private static Map<String, Object> production(ReadySet set) {
    return Production.of(selection(set)).toMap();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isTheGoldenFileByteForByte(String name, Supplier<Map<String, Object>> answer)
      throws IOException {
    byte[] written = JsonWriter.toBytes(answer.get());
    if (Boolean.getBoolean("golden.write")) {
      Files.write(Path.of("src/test/resources" + FOLDER, name + ".json"), written);
    }
    assertEquals(
        new String(golden(name), StandardCharsets.UTF_8),
        new String(written, StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void saysInJsonWhatTheMapSays(String name, Supplier<Map<String, Object>> answer) {
    Map<String, Object> map = answer.get();
    assertEquals(PlainJson.comparable(map), PlainJson.parse(JsonWriter.toBytes(map)));
    assertEquals(
        List.copyOf(map.keySet()),
        List.copyOf(((Map<?, ?>) PlainJson.parse(JsonWriter.toBytes(map))).keySet()));
  }

  private static byte[] golden(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources" + FOLDER, name + ".json"));
  }
}
