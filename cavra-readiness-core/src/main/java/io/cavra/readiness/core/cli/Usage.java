package io.cavra.readiness.core.cli;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.Setting;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code --help} prints, made from the tables of subcommands and of settings. */
final class Usage {

  private static final String HEAD =
      """
      usage: cavra [runtime] SUBCOMMAND [FLAG]... [--] [OPERAND]...

      Says whether the Go backend may be used, and what to fix when it may not.

      subcommands, each of which takes every flag:
      """;

  private static final String FLAGS =
      """

      flags, written --flag VALUE or --flag=VALUE; each beats its variable:
      """;

  private static final String TAIL =
      """
        --field NAME=VALUE
            one more field of the action to decide about; may be repeated
        --host HOST, --port PORT
            where serve listens; port 0 takes any free one
            default: 127.0.0.1, 8000
        --json
            print the answer as JSON
        --
            ends the flags: what follows is an operand, even where it starts with -
        --help, -h
            print this

      exit code: 0 ready or nothing asked for, 1 needs attention (select and
      go-pilot-evaluate: fallback), 2 command line not understood, 3 internal error
      or no decision of Python's; serve: 0 once it is stopped, 3 where it cannot
      listen
      """;

  private Usage() {}

  static String text() {
    return HEAD + subcommands() + FLAGS + flags() + TAIL;
  }

  private static String subcommands() {
    return Subcommand.all().stream()
        .map(row -> String.format(Locale.ROOT, "  %-23s  %s\n", row.word(), row.purpose()))
        .collect(Collectors.joining());
  }

  private static String flags() {
    return Stream.of(Setting.values()).map(Usage::flag).collect(Collectors.joining());
  }

  private static String flag(Setting row) {
    return "  "
        + row.flag()
        + " "
        + row.kind()
        + "\n"
        + "      "
        + row.variable()
        + "\n"
        + "      default: "
        + defaultOf(row)
        + "\n";
  }

  private static String defaultOf(Setting row) {
    return switch (row.kind()) {
      case MODE -> BackendMode.DISABLED.wireName() + "; one of: " + modes();
      case DECIMAL -> row.defaultText().orElseThrow() + "; above 0, at most " + row.greatest();
      case PATH, DIRECTORY ->
          row.packageFile().map(file -> file + " in " + Setting.PACKAGE_DIR.flag()).orElse("none");
      case COMMAND -> "none; a JSON array of strings, or words without quotes";
    };
  }

  private static String modes() {
    return Stream.of(BackendMode.values())
        .map(BackendMode::wireName)
        .collect(Collectors.joining(", "));
  }
}
