package io.cavra.readiness.core.cli;

import io.cavra.readiness.Setting;
import io.cavra.readiness.core.settings.UsageException;
import io.cavra.readiness.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a command line says beside its settings.
 *
 * @param subcommand what is asked; absent when only help is
 * @param json whether a program reads the answer
 * @param operands what the subcommand is asked about
 */
record CommandLine(Optional<Subcommand> subcommand, boolean json, Operands operands) {

  /** Stands before operands that may start as a flag does. */
  static final String END_OF_FLAGS = "--";

  private static final String JSON = "--json";
  private static final List<String> HELP = List.of("--help", "-h");

  /**
   * Reads the words that the table of settings left over.
   *
   * @param rest the words before {@link #END_OF_FLAGS}
   * @param operands the words behind it, none of which is a flag
   */
  static CommandLine of(List<String> rest, List<String> operands) throws UsageException {
    List<String> arguments = new ArrayList<>(rest);
    Map<String, String> fields = Operands.fields(Operands.takeFields(arguments));
    List<String> words = new ArrayList<>();
    List<String> switches = new ArrayList<>();
    for (String argument : arguments) {
      (isFlag(argument) ? switches : words).add(argument);
    }
    checkSwitches(switches);
    words.addAll(operands);
    if (!words.isEmpty() && words.get(0).equals("runtime")) {
      words.remove(0); // documented lines start with it; it means nothing
    }
    boolean helpFirst = !words.isEmpty() && words.get(0).equals("help");
    if (switches.stream().anyMatch(HELP::contains) || helpFirst) {
      return new CommandLine(Optional.empty(), false, new Operands(List.of(), Map.of()));
    }
    Subcommand subcommand = subcommand(words);
    List<String> asked = List.copyOf(words.subList(1, words.size()));
    return new CommandLine(
        Optional.of(subcommand), switches.contains(JSON), new Operands(asked, fields));
  }

  private static boolean isFlag(String argument) {
    return argument.startsWith("-") && argument.length() > 1;
  }

  private static void checkSwitches(List<String> switches) throws UsageException {
    for (String argument : switches) {
      String flag = nameOf(argument);
      if (!flag.equals(JSON) && !HELP.contains(flag)) {
        throw new UsageException("unknown flag " + Quoted.of(flag) + flagHint(flag));
      }
      if (!flag.equals(argument)) {
        throw new UsageException(flag + " takes no value: write it alone");
      }
    }
    if (switches.stream().filter(JSON::equals).count() > 1) {
      throw new UsageException(JSON + " is given twice: give it once");
    }
  }

  /** What follows the sign may be a secret, and is not what is wrong. */
  private static String nameOf(String argument) {
    int equals = argument.indexOf('=');
    return equals < 0 ? argument : argument.substring(0, equals);
  }

  private static List<String> flags() {
    return Stream.concat(
            Stream.of(Setting.values()).map(Setting::flag),
            Stream.of(Operands.FIELD, Listening.HOST, Listening.PORT, JSON, "--help"))
        .toList();
  }

  private static Subcommand subcommand(List<String> words) throws UsageException {
    if (words.isEmpty()) {
      throw new UsageException("no subcommand is given, write one of: " + known());
    }
    String word = words.get(0);
    Subcommand found =
        Subcommand.find(word)
            .orElseThrow(
                () ->
                    new UsageException(
                        "unknown subcommand "
                            + Quoted.of(word)
                            + ", known are: "
                            + known()
                            + hint(word, Subcommand.words())));
    checkOperands(found, words.subList(1, words.size()));
    return found;
  }

  private static void checkOperands(Subcommand subcommand, List<String> given)
      throws UsageException {
    List<String> operands = subcommand.operands();
    if (given.size() > operands.size()) {
      String most = operands.isEmpty() ? "no further word" : String.join(" ", operands) + " alone";
      throw new UsageException(
          subcommand.word()
              + (" takes " + most + ", was given ")
              + Quoted.of(given.get(operands.size())));
    }
    if (given.size() < operands.size()) {
      String missing = operands.get(given.size());
      throw new UsageException(
          subcommand.word() + " needs " + missing + ": write it after the subcommand");
    }
  }

  private static String known() {
    return String.join(", ", Subcommand.words());
  }

  private static String flagHint(String flag) {
    String near = hint(flag, flags());
    return near.isEmpty() ? "; where it is an operand, write " + END_OF_FLAGS + " before it" : near;
  }

  private static String hint(String word, List<String> known) {
    return Nearest.of(word, known).map(near -> "; did you mean " + near + "?").orElse("");
  }
}
