package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.PublicSafeFinding;
import java.util.List;
import java.util.Map;

/**
 * Says of texts what the scanner finds; a failure names the text by its number, never by itself.
 */
public final class Judgement {

  private Judgement() {}

  public static List<String> rulesIn(String text) {
    return rulesOf(Map.of("notes", text));
  }

  public static List<String> rulesUnder(String key, String value) {
    return rulesOf(Map.of(key, value));
  }

  public static List<String> rulesOf(Map<String, ?> document) {
    return PublicSafeScanner.standard().scan(document).shown().stream()
        .map(PublicSafeFinding::rule)
        .toList();
  }

  /** Each text has the finding, as a value and inside a sentence that ends there. */
  public static void assertFound(String rule, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      boolean found = rulesIn(texts[i]).contains(rule);
      assertTrue(found, rule + " must find text number " + (i + 1));
    }
  }

  public static void assertNotFound(String rule, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      boolean found = rulesIn(texts[i]).contains(rule);
      assertTrue(!found, rule + " must leave text number " + (i + 1) + " alone");
    }
  }

  /** No rule at all finds anything in any of the texts. */
  public static void assertClean(String... texts) {
    for (int i = 0; i < texts.length; i++) {
      assertEquals(List.of(), rulesIn(texts[i]), "text number " + (i + 1));
    }
  }

  public static void assertCleanUnder(String key, String... values) {
    for (int i = 0; i < values.length; i++) {
      assertEquals(List.of(), rulesUnder(key, values[i]), key + ", value number " + (i + 1));
    }
  }

  public static void assertFoundUnder(String rule, String key, String... values) {
    for (int i = 0; i < values.length; i++) {
      boolean found = rulesUnder(key, values[i]).contains(rule);
      assertTrue(found, rule + " must find value number " + (i + 1) + " of " + key);
    }
  }
}
