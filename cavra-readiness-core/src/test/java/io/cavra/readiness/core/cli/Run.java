package io.cavra.readiness.core.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * One run of the command line, and what came of it.
 *
 * @param code the exit code
 * @param out what was printed as the answer
 * @param err what was printed beside it
 */
record Run(int code, String out, String err) {

  static Run of(FrontDoor door, String... args) {
    return of(new ReadinessCli(Clock.systemUTC(), door, false), Map.of(), args);
  }

  static Run of(ReadinessCli cli, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        cli.run(
            List.of(args),
            environment,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
