package io.cavra.readiness.core.pilot;

import static io.cavra.readiness.core.pilot.Scripts.ACTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.core.report.PlainJson;
import io.cavra.readiness.core.report.TextReport;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.DecisionFailedException;
import io.cavra.readiness.pilot.PilotEvaluation;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Evaluations as JSON and as text, byte for byte (SPEC.md section 10). Written anew as {@link
 * io.cavra.readiness.core.gate} says of its own: with {@code -Dgolden.write=true}.
 */
class GoldenEvaluationsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:04:15.123456Z");
  private static final Path FOLDER = Path.of("src/test/resources/io/cavra/readiness/core/golden/");

  private static final ReadySet READY = ReadySet.at(NOW);
  private static final Decision ALLOW = Decision.of("allow", "R-12", "low");
  private static final DecisionBackend LATE =
      action -> {
        throw new DecisionFailedException("it took longer than 5 seconds and was stopped");
      };

  static Stream<Arguments> documents() {
    return Stream.of(
        document("disabled", READY.mode(BackendMode.DISABLED), LATE),
        document("shadow", READY.mode(BackendMode.SHADOW), action -> ALLOW),
        document("enforce", READY.mode(BackendMode.ENFORCE), action -> ALLOW),
        document(
            "enforce-without-parity",
            READY.mode(BackendMode.ENFORCE),
            action -> Decision.of("deny", "R-12", "")),
        document("promoted", READY, action -> ALLOW),
        document("promoted-late", READY, LATE),
        document(
            "promoted-stale",
            READY.drill(0, one -> one.executedAt(NOW.minus(Duration.ofDays(91)))),
            action -> ALLOW));
  }

  private static Arguments document(String name, ReadySet set, DecisionBackend go) {
    return Arguments.of(
        name,
        Readiness.builder()
            .settings(set.settings())
            .evidence(set.asEvidenceSource())
            .clock(SettableClock.at(NOW))
            .build()
            .pilot(action -> ALLOW, go)
            .evaluate(ACTION)
            .evaluation()
            .orElseThrow());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isTheGoldenFileByteForByte(String name, PilotEvaluation evaluation) throws IOException {
    assertGolden("evaluation-" + name + ".json", JsonWriter.toText(evaluation.toMap()));
    assertGolden("evaluation-" + name + ".txt", TextReport.plain().evaluation(evaluation));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void saysInJsonWhatTheMapSays(String name, PilotEvaluation evaluation) {
    assertEquals(
        PlainJson.comparable(evaluation.toMap()),
        PlainJson.parse(JsonWriter.toBytes(evaluation.toMap())),
        name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void textFitsATerminal(String name, PilotEvaluation evaluation) {
    assertTrue(
        TextReport.plain().evaluation(evaluation).lines().allMatch(line -> line.length() <= 80),
        name);
  }

  private static void assertGolden(String file, String written) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(FOLDER.resolve(file), written);
    }
    assertEquals(Files.readString(FOLDER.resolve(file)), written);
  }
}
