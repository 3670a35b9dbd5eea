package io.cavra.readiness.core.pilot;

import static io.cavra.readiness.core.pilot.Scripts.ACTION;
import static io.cavra.readiness.core.pilot.Scripts.ALLOW;
import static io.cavra.readiness.core.pilot.Scripts.print;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.DecisionFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real programs, good and bad (SPEC.md section 10): what comes of each, and what is left of it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are scripts of a Unix shell")
class ProgramBackendTest {

  private static final Duration AMPLE = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path folder;

  private Scripts scripts;
  private Set<Long> before;

  @BeforeEach
  void lookAround() {
    scripts = new Scripts(folder);
    before = ours();
  }

  /** Every program of these tests, and every child of one, names the folder or holds the mark. */
  @AfterEach
  void noProcessIsLeftBehind() {
    assertEquals(before, ours(), "processes left behind");
  }

  private static Set<Long> ours() {
    return LeftProcesses.all().stream().map(ProcessHandle::pid).collect(Collectors.toSet());
  }

  @Test
  void decisionIsWhatTheProgramWrites() throws Exception {
    Path program = scripts.write("answers", Scripts.read(), print(ALLOW));
    assertEquals(Decision.of("allow", "R-12", "low"), decide(AMPLE, program));
  }

  @Test
  void everyMemberIsKeptAsItIs() throws Exception {
    Path program =
        scripts.write(
            "more",
            print(
                "{\"why\": [1, 2.50, null, {\"a\": true}], \"decision\": \"deny\", \"z\": \"\"}"));
    Map<String, Object> map = decide(AMPLE, program).toMap();
    assertEquals(List.of("why", "decision", "z"), List.copyOf(map.keySet()));
    assertEquals("[1, 2.50, null, {a=true}]", map.get("why").toString());
  }

  @Test
  void actionComesOnStandardInputAsOneObjectOnOneLine() throws Exception {
    Path seen = folder.resolve("seen");
    Path program = scripts.write("echoes", "cat > '" + seen + "'", print(ALLOW));
    backend(program, AMPLE).decide(ACTION.with("user", "\u00E9\"\\\n"));
    assertEquals(
        "{\"action_type\":\"execute_command\",\"target\":\"terraform plan\","
            + "\"user\":\"\u00E9\\\"\\\\\\n\"}\n",
        Files.readString(seen));
  }

  @Test
  void argumentsAreHandedOverUntouchedByAnyShell() throws Exception {
    Path program =
        scripts.write("arguments", "printf '{\"decision\": \"%s|%s|%s\"}' \"$1\" \"$2\" \"$#\"");
    DecisionBackend backend =
        PilotPrograms.of(List.of(program.toString(), "$HOME; x *", "", "3"), AMPLE, text -> true);
    assertEquals("$HOME; x *||3", backend.decide(ACTION).decision().orElseThrow());
  }

  @Test
  void programOnTheSearchPathIsFoundByItsWord() throws Exception {
    DecisionBackend backend = PilotPrograms.of(List.of("printf", "%s", ALLOW), AMPLE, text -> true);
    assertEquals("allow", backend.decide(ACTION).decision().orElseThrow());
  }

  @Test
  void programThatClosesItsInputEarlyMayStillDecide() throws Exception {
    Path program = scripts.write("closes", "exec 0<&-", print(ALLOW));
    assertEquals("allow", decide(AMPLE, program, longAction()).decision().orElseThrow());
  }

  @Test
  void programThatNeverReadsMayStillDecide() throws Exception {
    Path program = scripts.write("ignores", print(ALLOW));
    assertEquals("allow", decide(AMPLE, program, longAction()).decision().orElseThrow());
  }

  @Test
  void programThatWritesBeforeItReadsIsNoDeadlock() throws Exception {
    Path program =
        scripts.write(
            "writes",
            "printf '{\"decision\": \"allow\", \"x\": \"'",
            "head -c 900000 /dev/zero | tr '\\0' x",
            "printf '\"}'",
            Scripts.read());
    assertEquals("allow", decide(AMPLE, program, longAction()).decision().orElseThrow());
  }

  @Test
  void aMebibyteIsReadAndOneByteMoreIsNot() throws Exception {
    int spaces = 1024 * 1024 - ALLOW.length();
    String write = "printf '%%s' '" + ALLOW + "'; head -c %d /dev/zero | tr '\\0' ' '";
    Path fits = scripts.write("fits", String.format(write, spaces));
    Path over = scripts.write("over", String.format(write, spaces + 1));
    assertEquals("allow", decide(AMPLE, fits).decision().orElseThrow());
    assertEquals("it wrote more than 1 MiB", failure(AMPLE, over));
  }

  @Test
  void twoMebibytesAreTooMuchAndEndTheProgram() {
    Path program = scripts.write("floods", "head -c 2097152 /dev/zero", "sleep 600");
    assertEquals("it wrote more than 1 MiB", failure(AMPLE, program));
  }

  @Test
  void programThatHangsIsStoppedWhenItsTimeIsOver() {
    Path program = scripts.write("hangs", "exec sleep 600");
    assertEquals("it took longer than 0.3 seconds and was stopped", failure(SHORT, program));
  }

  @Test
  void programThatForksAndHangsIsStoppedWithItsChildren() {
    Path program =
        scripts.write("forks", "sleep 600 &", "(sleep 600 & sleep 600) &", print(ALLOW), "wait");
    assertEquals("it took longer than 0.3 seconds and was stopped", failure(SHORT, program));
  }

  @Test
  void programThatStartsAnotherForOneThatWasKilledIsStopped() {
    Path program = scripts.write("restarts", "while :; do sleep 600; done");
    assertEquals("it took longer than 0.3 seconds and was stopped", failure(SHORT, program));
  }

  @Test
  void childThatLeavesItsParentBehindIsStoppedAtTheTimeLimit() {
    Path program = scripts.write("leaves", "(setsid sleep 600 &)", "exec sleep 600");
    assertEquals("it took longer than 0.3 seconds and was stopped", failure(SHORT, program));
  }

  @Test
  void childThatHoldsTheOutputHoldsUpNobody() throws Exception {
    Path program = scripts.write("daemon", "(setsid sleep 600 &)", print(ALLOW));
    assertEquals("allow", decide(AMPLE, program).decision().orElseThrow());
  }

  @Test
  void childThatFloodsTheOutputAfterTheEndIsStopped() {
    Path started = folder.resolve("started");
    Path program =
        scripts.write(
            "flooding",
            "(setsid sh -c 'echo y; touch \"" + started + "\"; exec yes' &)",
            "while [ ! -e '" + started + "' ]; do :; done",
            print(ALLOW));
    String why = failure(AMPLE, program);
    assertTrue(why.contains("1 MiB") || why.contains("cannot be used"), why);
  }

  @Test
  void programThatFloodsStandardErrorAndDecidesHasDecided() throws Exception {
    Path program = scripts.write("chatters", "head -c 3000000 /dev/zero >&2", print(ALLOW));
    assertEquals("allow", decide(AMPLE, program).decision().orElseThrow());
  }

  @Test
  void programThatFloodsStandardErrorForEverIsStopped() {
    Path program = scripts.write("shouts", "exec yes no >&2");
    String why = failure(SHORT, program);
    assertTrue(why.startsWith("it took longer than 0.3 seconds and was stopped; on standard"), why);
  }

  @ParameterizedTest
  @CsvSource({"exit 3, 3", "kill -9 $$, 137", "exit 255, 255"})
  void exitCodeOtherThanZeroIsAFailureWhateverWasWritten(String line, int code) {
    Path program = scripts.write("exits", print(ALLOW), line);
    assertEquals("it ended with exit code " + code + ", not 0", failure(AMPLE, program));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                   | nothing is there",
        "{\"decision\": \"allow\"              | the document ends before it is complete",
        "{\"decision\": \"a\", \"decision\": \"a\"} | an object has two members of the same name",
        "{\"decision\": \"a\"} {}             | something follows the document",
        "[\"allow\"]                          | the top level is not an object",
        "{\"decision\": NaN}                  | there must be a colon and a value",
        "{\"decision\": 1}                    | decision must be a string",
        "{\"rule_id\": false}                 | rule_id must be a string",
        "{\"severity\": [\"low\"]}            | severity must be a string"
      })
  void outputThatIsNoDecisionIsAFailure(String output, String why) {
    Path program = scripts.write("prints", print(output));
    String failure = failure(AMPLE, program);
    assertTrue(failure.startsWith("its output cannot be used: "), failure);
    assertTrue(failure.contains(why), failure);
  }

  @Test
  void outputThatIsNotUtf8IsAFailure() {
    Path program = scripts.write("bytes", "printf '{\"decision\": \"\\377\"}'");
    assertTrue(failure(AMPLE, program).contains("the bytes are not UTF-8"));
  }

  @Test
  void whatIsMissingIsAbsentAndNotMadeUp() throws Exception {
    Path program = scripts.write("lacks", print("{\"decision\": \"allow\", \"rule_id\": \" \"}"));
    Decision decision = decide(AMPLE, program);
    assertTrue(decision.ruleId().isEmpty() && decision.severity().isEmpty());
    Path noRule = scripts.write("none", print("{\"decision\": \"allow\", \"rule_id\": null}"));
    assertEquals(Optional.of("allow"), decide(AMPLE, noRule).decision());
  }

  @Test
  void fileThatCannotBeStartedIsAFailureThatSaysWhy() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "#!/bin/sh\n");
    Files.setPosixFilePermissions(plain, PosixFilePermissions.fromString("rw-------"));
    assertEquals("it could not be started: no file is there", failure(AMPLE, folder.resolve("no")));
    assertEquals("it could not be started: a directory is there", failure(AMPLE, folder));
    assertEquals("it could not be started: this process may not execute it", failure(AMPLE, plain));
    assertEquals(
        "it could not be started; the system refuses it",
        failure(AMPLE, scripts.writeFile("interpreter", "#!/no/such/interpreter\n")));
    assertEquals(
        "it could not be started: no program of that name is on the PATH",
        failure(PilotPrograms.of(List.of("no-such-program"), AMPLE, text -> true)));
  }

  @Test
  void fileOfNoKnownFormatIsNeverHandedToAShell() {
    Path marker = folder.resolve("a-shell-was-here");
    Path program = scripts.writeFile("script", "touch '" + marker + "'\n" + print(ALLOW) + "\n");
    assertEquals(
        "it could not be started: it is no program; a script must start with an interpreter line",
        failure(AMPLE, program));
    assertFalse(Files.exists(marker));
  }

  @Test
  void startOfStandardErrorIsPartOfTheReason() {
    Path program =
        scripts.write("complains", "printf 'no\\tpolicy\\033[31m here\\n' >&2", "exit 2");
    assertEquals(
        "it ended with exit code 2, not 0; on standard error: 'no policy[31m here'",
        failure(AMPLE, program));
    Path talks = scripts.write("long", "printf '%0300d' 7 >&2", "exit 2");
    assertTrue(failure(AMPLE, talks).endsWith(": '" + "0".repeat(200) + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..............................................................."})
  void standardErrorThatSectionEightFindsSomethingInIsNotShown(String start) {
    String secret = String.join("", "hun", "ter", "2");
    Path program =
        scripts.write(
            "leaks",
            "printf '%s\\n' '" + start.repeat(3) + " password=" + secret + "' >&2",
            "exit 2");
    assertEquals(
        "it ended with exit code 2, not 0; what it wrote on standard error is not shown, for it is"
            + " not public-safe",
        failure(AMPLE, program));
  }

  @Test
  void interruptedCallerStopsTheProgramAndStaysInterrupted() {
    Path started = folder.resolve("started");
    Path program = scripts.write("waits", "touch '" + started + "'", "exec sleep 600");
    Thread caller = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              while (!Files.exists(started)) {
                Thread.onSpinWait();
              }
              caller.interrupt();
            });
    interrupter.start();
    assertEquals("the caller was interrupted, and it was stopped", failure(AMPLE, program));
    assertTrue(Thread.interrupted());
  }

  @Test
  void callerThatIsInterruptedAlreadyStartsNothing() {
    Path marker = folder.resolve("started");
    Path program = scripts.write("starts", "touch '" + marker + "'");
    Thread.currentThread().interrupt();
    String why = failure(AMPLE, program);
    assertTrue(Thread.interrupted());
    assertEquals("the caller was interrupted, and it was not started", why);
    assertFalse(Files.exists(marker));
  }

  @Test
  void callersMistakesThrow() {
    assertThrows(
        IllegalArgumentException.class, () -> PilotPrograms.of(List.of(), AMPLE, text -> true));
    for (String word : List.of(" ", "a\0b")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> PilotPrograms.of(List.of(word), AMPLE, text -> true));
    }
    for (Duration limit : List.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofSeconds(3601))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> PilotPrograms.of(List.of("x"), limit, text -> true));
    }
  }

  private static Action longAction() {
    return Action.of("execute_command", "x".repeat(1_000_000));
  }

  private static DecisionBackend backend(Path program, Duration limit) {
    return PilotPrograms.of(
        List.of(program.toString()), limit, PublicSafeScanner.standard()::isSafe);
  }

  private static Decision decide(Duration limit, Path program) throws Exception {
    return decide(limit, program, ACTION);
  }

  private static Decision decide(Duration limit, Path program, Action action) throws Exception {
    return backend(program, limit).decide(action);
  }

  private static String failure(Duration limit, Path program) {
    return failure(backend(program, limit));
  }

  private static String failure(DecisionBackend backend) {
    return assertThrows(DecisionFailedException.class, () -> backend.decide(ACTION)).reason();
  }
}
