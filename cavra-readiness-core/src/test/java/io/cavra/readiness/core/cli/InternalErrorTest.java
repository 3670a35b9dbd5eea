package io.cavra.readiness.core.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.core.report.Selections;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.PilotOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** SPEC.md section 11: exit code 3, and no stack whatever breaks. */
class InternalErrorTest {

  private static final FrontDoor GO = new RecordedDoor(Selections.go());

  @Test
  void anyThrowableIsOneLineWithItsClassAlone() {
    for (Throwable fault : List.of(new IllegalStateException("secret"), new StackOverflowError())) {
      Run run = Run.of(new BrokenDoor(fault), "select");

      assertEquals(new Run(3, "", "internal error: " + fault.getClass().getName() + "\n"), run);
    }
  }

  @Test
  void sectionThatIsMissingIsAnInternalError() {
    BackendSelection empty =
        BackendSelection.builder(BackendMode.SHADOW).reasons(Selections.shadow().reasons()).build();

    assertEquals(3, Run.of(new RecordedDoor(empty), "go-pilot-readiness").code());
  }

  @Test
  void answerThatNobodyGotIsNoAnswer() {
    for (PrintStream broken : List.of(new PrintStream(new Full()), new Throwing())) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();

      assertEquals(3, run(broken, new PrintStream(err), "select"));
      assertEquals(
          "the answer could not be written: its output is closed or full\n",
          err.toString(StandardCharsets.UTF_8));
      assertEquals(3, run(broken, broken, "select", "--json"));
      assertEquals(3, run(broken, broken, "--help"));
    }
  }

  @Test
  void exitCodeSurvivesAnErrorStreamThatThrows() {
    PrintStream out = new PrintStream(OutputStream.nullOutputStream());

    assertEquals(2, run(out, new Throwing(), "what"));
    assertEquals(0, run(out, new Throwing(), "select"));
  }

  @Test
  void jsonIsUtf8WhateverTheStreamSays() {
    BackendSelection selection =
        BackendSelection.builder(BackendMode.SHADOW)
            .reasons(List.of(new SelectionReason("shadow_mode", Optional.empty(), "\u00E9\u65E5")))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream latin = new PrintStream(out, false, StandardCharsets.UTF_16);

    new ReadinessCli(Clock.systemUTC(), new RecordedDoor(selection), false)
        .run(List.of("select", "--json"), Map.of(), latin, latin);

    assertArrayEquals(JsonWriter.toBytes(selection.toMap()), out.toByteArray());
  }

  @Test
  void nullArgumentsAreTheCallersMistake() {
    ReadinessCli cli = new ReadinessCli(Clock.systemUTC(), GO, false);
    PrintStream out = new PrintStream(OutputStream.nullOutputStream());

    assertThrows(NullPointerException.class, () -> cli.run(null, Map.of(), out, out));
    assertThrows(NullPointerException.class, () -> cli.run(List.of(), null, out, out));
    assertThrows(NullPointerException.class, () -> cli.run(List.of(), Map.of(), null, out));
    assertThrows(NullPointerException.class, () -> cli.run(List.of(), Map.of(), out, null));
    assertThrows(NullPointerException.class, () -> new ReadinessCli(null));
  }

  private static int run(PrintStream out, PrintStream err, String... args) {
    return new ReadinessCli(Clock.systemUTC(), GO, false).run(List.of(args), Map.of(), out, err);
  }

  private record BrokenDoor(Throwable fault) implements FrontDoor {

    @Override
    public BackendSelection select(ReadinessSettings settings, Clock clock) {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) fault;
    }

    @Override
    public ProductionReadiness production(BackendSelection selection) {
      throw new AssertionError("nobody asks");
    }

    @Override
    public PilotOutcome evaluate(
        ReadinessSettings settings, Map<String, String> environment, Clock clock, Action action) {
      throw new AssertionError("nobody asks");
    }
  }

  /** A disk without room. */
  private static final class Full extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      throw new IOException("no space left");
    }
  }

  /** A stream of a host's that does what it must not. */
  private static final class Throwing extends PrintStream {

    Throwing() {
      super(OutputStream.nullOutputStream());
    }

    @Override
    public void print(String text) {
      throw new IllegalStateException("broken");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      throw new IllegalStateException("broken");
    }
  }
}
