package io.cavra.readiness.core.cli;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.report.TextReport;
import io.cavra.readiness.core.settings.SettingsArguments;
import io.cavra.readiness.core.settings.SettingsReader;
import io.cavra.readiness.core.settings.UsageException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The command line as one call, for tools that wrap it (SPEC.md section 11).
 *
 * <p>Touches nothing but what it is given: no system property, no standard stream, no exit. Safe to
 * use from any number of threads.
 *
 * @since 0.1.0
 */
public final class ReadinessCli {

  private final Clock clock;
  private final FrontDoor door;
  private final boolean terminal;

  /** Makes a command line that writes plain text. */
  public ReadinessCli(Clock clock) {
    this(clock, new Library(), false);
  }

  ReadinessCli(Clock clock, FrontDoor door, boolean terminal) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.door = door;
    this.terminal = terminal;
  }

  /**
   * Answers one command line. {@code serve} answers until the thread is interrupted, which it then
   * still is.
   *
   * @param args the words after the program's name
   * @param environment such as {@code System.getenv()}; flags beat it, setting by setting; programs
   *     that are asked find it over this process's own
   * @param out takes the answer, JSON always in UTF-8; nothing when there is none
   * @param err takes one message when there is no answer
   * @return the exit code: 0 ready or nothing requested, 1 needs attention (for {@code select} and
   *     {@code go-pilot-evaluate}: Python in place of Go), 2 a command line or a command for Python
   *     that cannot be understood, 3 internal error, no decision of Python's, or no address to
   *     serve at
   */
  public int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    Objects.requireNonNull(args, "args").forEach(arg -> Objects.requireNonNull(arg, "args"));
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    try {
      return answer(args, environment, new Streams(new Output(out), new Output(err))).code();
    } catch (UsageException e) {
      new Output(err).complain(e.getMessage() + "; --help shows every subcommand and flag");
      return ExitCode.USAGE.code();
    } catch (NoAnswerException e) {
      new Output(err).complain(e.reason());
      return ExitCode.INTERNAL.code();
    } catch (Output.UnwrittenException e) {
      new Output(err).complain("the answer could not be written: its output is closed or full");
      return ExitCode.INTERNAL.code();
    } catch (Throwable e) {
      // An operator gets no stack, and the message may hold anything.
      new Output(err).complain("internal error: " + e.getClass().getName());
      return ExitCode.INTERNAL.code();
    }
  }

  private ExitCode answer(List<String> args, Map<String, String> environment, Streams streams)
      throws UsageException, NoAnswerException {
    int end = args.indexOf(CommandLine.END_OF_FLAGS);
    List<String> operands = end < 0 ? List.of() : args.subList(end + 1, args.size());
    SettingsArguments arguments =
        SettingsReader.fromArguments(end < 0 ? args : args.subList(0, end));
    Listening listening = Listening.of(arguments.rest());
    CommandLine line = CommandLine.of(listening.rest(), operands);
    if (line.subcommand().isEmpty()) {
      streams.out().text(Usage.text());
      return ExitCode.READY;
    }
    ReadinessSettings settings = arguments.over(SettingsReader.fromEnvironment(environment));
    Request request = new Request(door, settings, environment, clock, line.operands(), listening);
    Replies replies = new Replies(streams, writer(environment), line.json());
    return line.subcommand().get().task().run(request, replies);
  }

  private TextReport writer(Map<String, String> environment) {
    return terminal && Terminal.wantsColour(environment)
        ? TextReport.coloured()
        : TextReport.plain();
  }
}
