package io.cavra.readiness.core.cli;

import io.cavra.readiness.core.settings.UsageException;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.text.Blank;
import io.cavra.readiness.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on a command line beside settings and switches.
 *
 * @param words the words after the subcommand, as many as it takes
 * @param fields what {@code --field} says, in order
 */
record Operands(List<String> words, Map<String, String> fields) {

  /** The flag that gives an action one more field. */
  static final String FIELD = "--field";

  private static final char UNDECODED = '\uFFFD';

  /** Answers the action that they describe. */
  Action action() throws UsageException {
    requireText("ACTION", words.get(0));
    requireText("TARGET", words.get(1));
    return new Action(words.get(0), words.get(1), fields);
  }

  private static void requireText(String operand, String word) throws UsageException {
    if (Blank.isBlank(word)) {
      throw new UsageException(operand + " must not be blank");
    }
    requireWhole(operand, word);
  }

  /** What Java could not decode it replaces; a decision would be about something else. */
  private static void requireWhole(String operand, String word) throws UsageException {
    if (word.indexOf(UNDECODED) >= 0) {
      throw new UsageException(
          operand
              + " holds U+FFFD, which stands for what could not be decoded: run with LC_ALL=C.UTF-8,"
              + " or leave it out");
    }
  }

  /** Reads the texts that were given to {@link #FIELD}; none of them is repeated in a message. */
  static Map<String, String> fields(List<String> texts) throws UsageException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String text : texts) {
      requireWhole(FIELD, text);
      int equals = text.indexOf('=');
      if (equals < 0 || Blank.isBlank(text.substring(0, equals))) {
        throw new UsageException(FIELD + " must be written " + FIELD + " NAME=VALUE");
      }
      String name = text.substring(0, equals);
      if (name.equals("action_type") || name.equals("target")) {
        throw new UsageException(FIELD + " must not be " + name + ", which is a word of its own");
      }
      if (fields.putIfAbsent(name, text.substring(equals + 1)) != null) {
        throw new UsageException(FIELD + " " + Quoted.of(name) + " is given twice: give it once");
      }
    }
    return fields;
  }

  /** Takes the fields out of the words of a command line, and answers what was given to them. */
  static List<String> takeFields(List<String> arguments) throws UsageException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < arguments.size(); ) {
      String argument = arguments.get(i);
      if (argument.equals(FIELD)) {
        arguments.remove(i);
        if (i == arguments.size() || arguments.get(i).startsWith("--")) {
          throw new UsageException(FIELD + " needs a value: write " + FIELD + " NAME=VALUE");
        }
        texts.add(arguments.remove(i));
      } else if (argument.startsWith(FIELD + "=")) {
        texts.add(arguments.remove(i).substring(FIELD.length() + 1));
      } else {
        i++;
      }
    }
    return texts;
  }
}
