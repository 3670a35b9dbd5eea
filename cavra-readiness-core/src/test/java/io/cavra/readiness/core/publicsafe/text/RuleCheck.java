package io.cavra.readiness.core.publicsafe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Predicate;

/**
 * Asks one part of the scan alone, where another rule would find the same text; a failure names the
 * text by its number, never by itself.
 */
public final class RuleCheck {

  private final Predicate<Text> part;

  public RuleCheck(Predicate<Text> part) {
    this.part = part;
  }

  public void finds(String... texts) {
    assertAll(true, texts);
  }

  public void leaves(String... texts) {
    assertAll(false, texts);
  }

  private void assertAll(boolean expected, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      assertEquals(expected, part.test(text(texts[i])), "text number " + (i + 1));
    }
  }

  public static Text text(String text) {
    char[] chars = text.toCharArray();
    long features = Features.of(chars, 0, chars.length);
    return new Text(chars, 0, chars.length, features, 0, AllowedStrings.NONE);
  }

  public static String spaces(int count) {
    return " ".repeat(count);
  }

  public static String letters(int count) {
    return "x".repeat(count);
  }
}
