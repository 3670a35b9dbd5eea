package io.cavra.readiness.core.pilot;

import io.cavra.readiness.pilot.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Programs that decide, each a script of the system's shell in a folder. */
public final class Scripts {

  /** An action like any other. */
  public static final Action ACTION = Action.of("execute_command", "terraform plan");

  /** A decision, as a program writes it. */
  public static final String ALLOW =
      "{\"decision\": \"allow\", \"rule_id\": \"R-12\", \"severity\": \"low\"}";

  private final Path folder;

  /** Writes into that folder. */
  public Scripts(Path folder) {
    this.folder = folder;
  }

  /** Writes an executable script; its lines come after the interpreter line. */
  public Path write(String name, String... lines) {
    return writeFile(name, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
  }

  /** Writes an executable file that holds that. */
  public Path writeFile(String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.writeString(file, content);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Answers a line that reads what the program is given and drops it. */
  public static String read() {
    return "cat > /dev/null";
  }

  /** Answers a line that writes that on standard output. */
  public static String print(String text) {
    return "printf '%s\\n' '" + text + "'";
  }
}
