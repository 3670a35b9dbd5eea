package io.cavra.readiness.core.publicsafe.corpus;

import java.util.Arrays;
import java.util.List;

/**
 * A member of a JSON object in which no rule may find anything.
 *
 * @param key the name of the member
 * @param text the string value of the member
 * @param note what it might be mistaken for, or why it is harmless
 */
public record HarmlessText(String key, String text, String note) {

  static HarmlessText of(String text, String note) {
    return new HarmlessText(PlantedText.NEUTRAL_KEY, text, note);
  }

  static List<HarmlessText> each(String note, String... texts) {
    return Arrays.stream(texts).map(text -> of(text, note)).toList();
  }
}
