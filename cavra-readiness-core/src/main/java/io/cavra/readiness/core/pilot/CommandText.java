package io.cavra.readiness.core.pilot;

import io.cavra.readiness.Setting;
import io.cavra.readiness.core.evidence.StrictJson;
import io.cavra.readiness.text.Blank;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program and its arguments, written as one text: a JSON array of strings or, where it does not
 * start with a bracket, words between white space. Nothing quotes and nothing escapes.
 *
 * @param words the program and its arguments; empty where the text is malformed
 * @param fault what is wrong with the text, and what to write instead
 */
record CommandText(List<String> words, Optional<String> fault) {

  /** What shows as a gap, no-break spaces too: nobody sees that a word goes on behind one. */
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}\\x1C-\\x1F]+");

  static CommandText of(Setting setting, String text) {
    String trimmed = Blank.trim(text);
    boolean array = trimmed.startsWith("[");
    Optional<List<String>> words = array ? array(trimmed) : Optional.of(words(trimmed));
    if (words.isEmpty()) {
      return malformed(setting, "is not a JSON array of strings");
    }
    if (words.get().isEmpty() || Blank.isBlank(words.get().get(0))) {
      return malformed(setting, "names no program");
    }
    if (words.get().stream().anyMatch(word -> word.indexOf('\0') >= 0)) {
      return malformed(setting, "holds a NUL character, which no argument can");
    }
    if (!array && (trimmed.contains("\"") || trimmed.contains("'"))) {
      return malformed(setting, "holds a quote, which quotes nothing between words");
    }
    return new CommandText(words.get(), Optional.empty());
  }

  private static List<String> words(String text) {
    return WHITE_SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** As the only member of an object, for that is what the strict reader reads. */
  private static Optional<List<String>> array(String text) {
    byte[] object = ("{\"command\":" + text + "}").getBytes(StandardCharsets.UTF_8);
    return StrictJson.object(object)
        .document()
        .filter(members -> members.size() == 1)
        .map(members -> members.get("command"))
        .flatMap(CommandText::strings);
  }

  private static Optional<List<String>> strings(Object value) {
    return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
        ? Optional.of(list.stream().map(String.class::cast).toList())
        : Optional.empty();
  }

  private static CommandText malformed(Setting setting, String fault) {
    return new CommandText(
        List.of(),
        Optional.of(
            setting.variable()
                + " or "
                + setting.flag()
                + " "
                + fault
                + "; write a JSON array such as [\"python3\", \"-m\", \"cavra.evaluate\"]"));
  }
}
