package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.encode;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.encodeUrl;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ways in which one and the same text can stand in a document and still has to be seen. */
final class Disguises {

  private static final String IGNORABLE = "\u200b\u2060\u00ad\ufeff\u200d\u200c\u034f\ufe0f";

  private Disguises() {}

  /** Gives the core in every disguise and place that leaves it whole for each of the rules. */
  static List<PlantedText> of(String rule, String core) {
    return List.of(
        PlantedText.of(rule, zeroWidth(core), "zero-width characters inside"),
        PlantedText.of(rule, fullWidth(core), "full-width characters"),
        PlantedText.of(rule, percentAll(core), "every byte percent-encoded"),
        PlantedText.of(rule, percent(core), "all but letters percent-encoded"),
        PlantedText.of(
            rule,
            "Payload " + encode("In the log: " + core + " at the end of the run"),
            "in base64, after a word of prose"),
        PlantedText.of(
            rule,
            encodeUrl("Found in the second line: " + core + " and no more"),
            "in base64 for URLs, without padding"),
        PlantedText.of(
            rule,
            join("{\"detail\":{\"lines\":[\"", jsonEscape(core), "\"]}}"),
            "escaped in JSON in a string"),
        PlantedText.of(
            rule,
            join(" {\"", jsonEscape(core), "\": \"ready\"} "),
            "escaped in a key of JSON in a string"),
        PlantedText.of(rule, "ready", "in the key").under(core),
        PlantedText.of(rule, "ready", "in the key, full-width").under(fullWidth(core)),
        PlantedText.of(rule, "演练记录" + core + "。已经确认", "in Chinese prose without spaces"),
        PlantedText.of(rule, "手順の" + core + "、完了です", "in Japanese prose without spaces"),
        PlantedText.of(
            rule,
            "During the exercise we saw " + core + " and noted it down",
            "in the middle of prose"),
        PlantedText.of(rule, "(see " + core + "), noted twice", "before a bracket and a comma"),
        PlantedText.of(rule, "The note said \"" + core + "\".", "in quotation marks, at the end"),
        PlantedText.of(
            rule,
            "First line of the note\n" + core + "\nlast line of the note",
            "on a line of its own"));
  }

  static String zeroWidth(String text) {
    StringBuilder hidden = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      hidden.append(text.charAt(i));
      if (i % 2 == 0 && i + 1 < text.length()) {
        hidden.append(IGNORABLE.charAt(i / 2 % IGNORABLE.length()));
      }
    }
    return hidden.toString();
  }

  static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append(fullWidth((char) c)));
    return wide.toString();
  }

  private static char fullWidth(char c) {
    if (c == ' ') {
      return '\u3000';
    }
    return c > ' ' && c < 0x7f ? (char) (c - '!' + '\uff01') : c;
  }

  static String percentAll(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format("%%%02X", b));
    }
    return encoded.toString();
  }

  static String percent(String text) {
    StringBuilder encoded = new StringBuilder();
    text.chars()
        .mapToObj(Character::toString)
        .map(
            c ->
                Character.isLetter(c.charAt(0))
                    ? c
                    : percentAll(c).toLowerCase(java.util.Locale.ROOT))
        .forEach(encoded::append);
    return encoded.toString();
  }

  static String jsonEscape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
    return escaped.toString();
  }
}
