package io.cavra.readiness.core.pilot;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.DecisionFailedException;
import io.cavra.readiness.text.Blank;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes the backends that run a program: Go's and Python's as the settings say, and any other. */
public final class PilotPrograms {

  private static final Duration LONGEST = Duration.ofHours(1);

  private PilotPrograms() {}

  /**
   * Answers the backend that runs the Go runtime, with the policy and the registry that the runtime
   * gate looked at, each by its absolute path.
   *
   * <p>They are the same files by name: whoever may replace one after the gate has looked at it
   * decides what runs.
   *
   * @param environment what the program finds in its environment over this process's own
   * @param isSafe says of what a program complained whether it may be shown
   */
  public static DecisionBackend go(
      ReadinessSettings settings, Map<String, String> environment, Predicate<String> isSafe) {
    return new ProgramBackend(
        () -> goCommand(settings), limit(settings), new ProgramEnvironment(environment), isSafe);
  }

  /**
   * Answers the backend that runs Python's command, as it is written and with nothing added. It has
   * the time that Go has but never less than the default: haste with Go must not silence Python.
   *
   * @param environment what the program finds in its environment over this process's own, and the
   *     search path that it is looked for on
   * @param isSafe says of what a program complained whether it may be shown
   */
  public static DecisionBackend python(
      ReadinessSettings settings, Map<String, String> environment, Predicate<String> isSafe) {
    ProgramEnvironment own = new ProgramEnvironment(environment);
    Duration least = limit(ReadinessSettings.defaults());
    Duration limit = limit(settings);
    return new ProgramBackend(
        () -> pythonCommand(settings, own),
        limit.compareTo(least) < 0 ? least : limit,
        own,
        isSafe);
  }

  /**
   * Answers the backend that runs that command.
   *
   * @param command the program, a path or a word to look for on the search path, and its arguments
   * @param limit how long one decision may take; above 0, at most an hour
   * @param isSafe says of what a program complained whether it may be shown
   */
  public static DecisionBackend of(List<String> command, Duration limit, Predicate<String> isSafe) {
    List<String> words = new ArrayList<>(Objects.requireNonNull(command, "command"));
    words.forEach(word -> Objects.requireNonNull(word, "command"));
    if (words.isEmpty() || Blank.isBlank(words.get(0))) {
      throw new IllegalArgumentException("command must name a program");
    }
    if (words.stream().anyMatch(word -> word.indexOf('\0') >= 0)) {
      throw new IllegalArgumentException("command must hold no NUL character");
    }
    Objects.requireNonNull(limit, "limit");
    boolean inRange = limit.compareTo(Duration.ZERO) > 0 && limit.compareTo(LONGEST) <= 0;
    if (!inRange) {
      throw new IllegalArgumentException("limit must be above 0, at most an hour, was " + limit);
    }
    ProgramEnvironment own = ProgramEnvironment.OWN;
    return new ProgramBackend(() -> found(words, own), limit, own, isSafe);
  }

  /** Answers why Python's command cannot be run, and what to write; nothing when it is readable. */
  public static Optional<String> pythonFault(ReadinessSettings settings) {
    Setting setting = Setting.PYTHON_COMMAND;
    return settings
        .text(setting)
        .map(text -> CommandText.of(setting, text).fault())
        .orElseGet(
            () ->
                Optional.of(
                    "no command for Python is configured, which decides first; set "
                        + setting.variable()
                        + " or "
                        + setting.flag()));
  }

  private static List<String> pythonCommand(
      ReadinessSettings settings, ProgramEnvironment environment) throws DecisionFailedException {
    Optional<String> fault = pythonFault(settings);
    if (fault.isPresent()) {
      throw new DecisionFailedException(fault.get());
    }
    Setting setting = Setting.PYTHON_COMMAND;
    return found(
        CommandText.of(setting, settings.text(setting).orElseThrow()).words(), environment);
  }

  private static List<String> found(List<String> words, ProgramEnvironment environment)
      throws DecisionFailedException {
    List<String> command = new ArrayList<>(words);
    command.set(0, ProgramFile.find(words.get(0), environment.searchPath()).toString());
    return command;
  }

  private static List<String> goCommand(ReadinessSettings settings) throws DecisionFailedException {
    List<String> command = new ArrayList<>();
    command.add(ProgramFile.at(settings.path(Setting.RUNTIME_PATH).orElse("")).toString());
    addPath(command, "--policy", settings.path(Setting.POLICY_PATH));
    addPath(command, "--registry", settings.path(Setting.REGISTRY_PATH));
    return command;
  }

  private static void addPath(List<String> command, String flag, Optional<String> path)
      throws DecisionFailedException {
    if (path.isEmpty()) {
      return;
    }
    try {
      command.add(flag);
      command.add(Path.of(path.get()).toAbsolutePath().toString());
    } catch (InvalidPathException noPath) {
      throw new DecisionFailedException("it could not be started: its " + flag + " is no path");
    }
  }

  /** Without a number that can be understood the runtime gate keeps Go from being asked. */
  private static Duration limit(ReadinessSettings settings) {
    BigDecimal seconds =
        settings
            .decimal(Setting.TIMEOUT_SECONDS)
            .or(() -> ReadinessSettings.defaults().decimal(Setting.TIMEOUT_SECONDS))
            .orElseThrow();
    return Duration.ofNanos(
        seconds.movePointRight(9).setScale(0, RoundingMode.CEILING).longValueExact());
  }
}
