package io.cavra.readiness.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.report.Selections;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** SPEC.md section 11: {@code serve}, through the one call that a wrapping tool makes. */
@Timeout(60)
class ServeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  /** The addresses that are documented for CAVRA, word for word, and the subcommands beside. */
  @ParameterizedTest
  @CsvSource({
    "curl http://127.0.0.1:8000/runtime/go-pilot/promotion-readiness, go-promotion-readiness",
    "curl http://127.0.0.1:8000/deployment/production-readiness, production-readiness",
    "curl http://127.0.0.1:8000/runtime/go-pilot/rollback-drills, go-rollback-drills",
    "curl http://127.0.0.1:8000/runtime/go-pilot/readiness, go-pilot-readiness",
    "curl http://127.0.0.1:8000/runtime/go-pilot/deployment-readiness, go-deployment-readiness",
    "curl http://127.0.0.1:8000/runtime/go-pilot/rollback-readiness, go-rollback-readiness",
    "curl http://127.0.0.1:8000/runtime/go-pilot/rollback-rehearsal, go-rollback-rehearsal"
  })
  void everyAddressAnswersWhatItsSubcommandPrints(
      String line, String subcommand, @TempDir Path folder) throws Exception {
    WrittenSet written = ReadySet.at(NOW).writeTo(folder, Layout.PACKAGE_DIR);
    ReadinessCli cli = new ReadinessCli(Clock.fixed(NOW, ZoneOffset.UTC));
    List<String> flags = flags(written);
    try (Served served = Served.start(cli, words("serve", flags, "--port", "0"))) {
      String path = URI.create(line.substring("curl ".length())).getPath();
      HttpResponse<String> response = served.get(path);

      assertEquals(200, response.statusCode());
      assertEquals(
          Run.of(cli, Map.of(), words(subcommand, flags, "--json")).out(), response.body());
    }
  }

  @Test
  void evidenceIsReadAnewForEachRequest(@TempDir Path folder) throws Exception {
    WrittenSet written = ReadySet.at(NOW).writeTo(folder, Layout.FLAT);
    ReadinessCli cli = new ReadinessCli(Clock.fixed(NOW, ZoneOffset.UTC));
    try (Served served = Served.start(cli, words("serve", flags(written), "--port=0"))) {
      assertEquals(200, served.get("/deployment/production-readiness").statusCode());
      assertTrue(served.get("/").body().contains("Go answers"));

      written.delete(EvidenceInput.ROLLBACK_PLAN);

      assertEquals(503, served.get("/deployment/production-readiness").statusCode());
      assertTrue(served.get("/").body().contains("Python answers: Go is blocked"));
    }
  }

  @Test
  void addressIsToldOnOneLineAndInterruptingStopsWithExitCode0() throws Exception {
    Served served = Served.start(new RecordedDoor(Selections.go()), "serve", "--port=0", "--json");

    Run run = served.stop();
    assertEquals(0, run.code());
    assertTrue(run.out().matches("listening on http://127\\.0\\.0\\.1:[1-9][0-9]*/\n"), run.out());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @EnumSource
  void serveTakesEverySetting(Setting setting) throws Exception {
    RecordedDoor door = new RecordedDoor(Selections.go());
    try (Served served = Served.start(door, "runtime", "serve", "--port=0", setting.flag(), "7")) {
      served.get("/");
    }
    assertEquals(List.of(ReadinessSettings.builder().set(setting, "7").build()), door.asked);
  }

  @Test
  void everyOtherSubcommandTakesTheFlagsOfServe() {
    RecordedDoor door = new RecordedDoor(Selections.go());

    assertEquals(Run.of(door, "select"), Run.of(door, "select", "--host", "127.0.0.1", "--port=9"));
  }

  @Test
  void withoutFlagsItIsPort8000OfThisMachineAlone() throws Exception {
    Listening listening = Listening.of(List.of("serve"));

    assertEquals("127.0.0.1", listening.host());
    assertEquals(8000, listening.port());
  }

  @Test
  void portThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Run run =
          Run.of(new RecordedDoor(Selections.go()), "serve", "--port=" + taken.getLocalPort());

      assertEquals(3, run.code());
      assertEquals("", run.out());
      assertTrue(run.err().contains("127.0.0.1:" + taken.getLocalPort()), run.err());
    }
  }

  @Test
  void addressOfAnotherMachineIsNoPortThatIsTaken() {
    Run run = Run.of(new RecordedDoor(Selections.go()), "serve", "--host=192.0.2.1");

    assertEquals(3, run.code());
    assertTrue(
        run.err().replace('\n', ' ').contains("192.0.2.1:8000: the address is not this machine's"),
        run.err());
  }

  @Test
  void portThatIsTakenOnAnotherLoopbackAddressIsToldAsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
      String port = "--port=" + taken.getLocalPort();
      Run run = Run.of(new RecordedDoor(Selections.go()), "serve", "--host=127.0.0.2", port);

      assertEquals(3, run.code());
      assertTrue(run.err().contains("the port is taken"), run.err());
    }
  }

  @Test
  void addressThatStandsForAllIsToldAsItWasWritten() throws Exception {
    Served served =
        Served.start(new RecordedDoor(Selections.go()), "serve", "--host=0.0.0.0", "--port=0");

    String out = served.stop().out();
    assertTrue(out.matches("listening on http://0\\.0\\.0\\.0:[1-9][0-9]*/\n"), out);
  }

  @Test
  void hostThatNobodyKnowsIsNamed() {
    Run run = Run.of(new RecordedDoor(Selections.go()), "serve", "--host=nowhere.invalid");

    assertEquals(3, run.code());
    assertTrue(run.err().contains("nowhere.invalid:8000: the name is not known"), run.err());
  }

  private static List<String> flags(WrittenSet written) {
    List<String> flags = new ArrayList<>();
    flags.add("--mode=promoted");
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      written
          .settings()
          .path(input)
          .ifPresent(path -> flags.add(Setting.of(input).flag() + "=" + path));
    }
    return flags;
  }

  private static String[] words(String subcommand, List<String> flags, String... more) {
    return Stream.of(Stream.of(subcommand), flags.stream(), Stream.of(more))
        .flatMap(all -> all)
        .toArray(String[]::new);
  }
}
