package io.cavra.readiness.core.pilot;

import static io.cavra.readiness.core.pilot.Scripts.ACTION;
import static io.cavra.readiness.core.pilot.Scripts.ALLOW;
import static io.cavra.readiness.core.pilot.Scripts.print;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.DecisionFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which program is run for whom, with what and for how long (SPEC.md sections 2 and 10). */
class PilotProgramsTest {

  @TempDir Path folder;

  private static ReadinessSettings.Builder python(String command) {
    return ReadinessSettings.builder().set(Setting.PYTHON_COMMAND, command);
  }

  @Test
  void commandOfPythonThatIsMalformedIsTheReason() {
    ReadinessSettings settings = python("[\"python3\"").build();
    String fault = PilotPrograms.pythonFault(settings).orElseThrow();
    assertTrue(fault.contains("CAVRA_PYTHON_COMMAND"), fault);
    assertTrue(fault.contains("is not a JSON array of strings"), fault);
    assertEquals(fault, failure(PilotPrograms.python(settings, Map.of(), text -> true)));
  }

  @Test
  void lackOfACommandOfPythonIsTheReason() {
    ReadinessSettings settings = ReadinessSettings.defaults();
    String fault = PilotPrograms.pythonFault(settings).orElseThrow();
    assertTrue(fault.startsWith("no command for Python is configured"), fault);
    assertEquals(fault, failure(PilotPrograms.python(settings, Map.of(), text -> true)));
    assertEquals(Optional.empty(), PilotPrograms.pythonFault(python("python3").build()));
  }

  @Test
  void goWithoutARuntimeIsNeverLookedForOnThePath() {
    assertEquals(
        "it could not be started: a directory is there",
        failure(PilotPrograms.go(ReadinessSettings.defaults(), Map.of(), text -> true)));
    assertEquals(
        "it could not be started: no file is there",
        failure(
            PilotPrograms.go(
                ReadinessSettings.builder().set(Setting.RUNTIME_PATH, "sh").build(),
                Map.of(),
                text -> true)));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is a script of a Unix shell")
  void environmentThatIsGivenIsFoundOverThisProcesssOwn() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    new Scripts(bin).write("decider", "printf '{\"decision\": \"%s|%s\"}' \"$WORD\" \"$HOME\"");
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", bin.toString());
    environment.put("WORD", "allow");
    environment.put("NOTHING", null);
    environment.put("NO=NAME", "x");
    environment.put("", "x");
    environment.put("NUL", "a\0b");
    DecisionBackend backend =
        PilotPrograms.python(python("decider").build(), environment, text -> true);
    assertEquals(
        "allow|" + System.getenv().getOrDefault("HOME", ""),
        backend.decide(ACTION).decision().orElseThrow());
    assertEquals(
        "it could not be started: no program of that name is on the PATH",
        failure(PilotPrograms.python(python("decider").build(), Map.of(), text -> true)));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is a script of a Unix shell")
  void hasteWithGoLeavesPythonTheDefaultTime() throws Exception {
    Path slow = new Scripts(folder).write("slow", "sleep 0.05", print(ALLOW));
    ReadinessSettings settings =
        python(slow.toString())
            .path(Setting.RUNTIME_PATH, slow)
            .set(Setting.TIMEOUT_SECONDS, "0.01")
            .build();
    assertEquals(
        Decision.of("allow", "R-12", "low"),
        PilotPrograms.python(settings, Map.of(), text -> true).decide(ACTION));
    assertEquals(
        "it took longer than 0.01 seconds and was stopped",
        failure(PilotPrograms.go(settings, Map.of(), text -> true)));
  }

  @Test
  void anHourIsTheLongestLimit() {
    Duration hour = Duration.ofHours(1);
    assertDoesNotThrow(() -> PilotPrograms.of(List.of("x"), hour, text -> true));
    assertThrows(
        IllegalArgumentException.class,
        () -> PilotPrograms.of(List.of("x"), hour.plusNanos(1), text -> true));
  }

  private static String failure(DecisionBackend backend) {
    return assertThrows(DecisionFailedException.class, () -> backend.decide(ACTION)).reason();
  }
}
