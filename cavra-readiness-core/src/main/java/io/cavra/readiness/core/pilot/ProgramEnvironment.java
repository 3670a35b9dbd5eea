package io.cavra.readiness.core.pilot;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a program finds in its environment: this process's own, and over it what a caller says.
 * Immutable and thread-safe.
 */
final class ProgramEnvironment {

  /** This process's own and no more. */
  static final ProgramEnvironment OWN = new ProgramEnvironment(Map.of());

  private static final String SEARCH_PATH = "PATH";

  private final Map<String, String> more = new LinkedHashMap<>();

  /** A variable without a value, or with a name that no system takes, is left out. */
  ProgramEnvironment(Map<String, String> environment) {
    environment.forEach(
        (name, value) -> {
          if (isVariable(name, value)) {
            more.put(name, value);
          }
        });
  }

  private static boolean isVariable(String name, String value) {
    return name != null
        && value != null
        && !name.isEmpty()
        && name.indexOf('=') < 0
        && (name + value).indexOf('\0') < 0;
  }

  /** Answers where a program that is named by a word is looked for. */
  String searchPath() {
    ProcessBuilder program = new ProcessBuilder();
    applyTo(program);
    return program.environment().getOrDefault(SEARCH_PATH, "");
  }

  void applyTo(ProcessBuilder program) {
    program.environment().putAll(more);
  }
}
