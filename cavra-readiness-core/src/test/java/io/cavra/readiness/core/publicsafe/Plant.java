package io.cavra.readiness.core.publicsafe;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

/** Makes what is to be found, from parts, when a test runs: no token stands in the sources. */
final class Plant {

  static final String DIGITS = "0123456789";
  static final String HEX = DIGITS + "abcdef";
  static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  static final String UPPER = LOWER.toUpperCase(java.util.Locale.ROOT);
  static final String BASE36 = LOWER + DIGITS;
  static final String BASE62 = UPPER + BASE36;
  static final String BASE32 = UPPER + "234567";
  static final String BASE64 = BASE62 + "+/";
  static final String URL64 = BASE62 + "-_";

  private Plant() {}

  /** Answers so many characters, the same ones every time for the same seed. */
  static String random(String alphabet, int length, long seed) {
    Random random = new Random(seed * 7919 + length);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return out.toString();
  }

  static String random(String alphabet, int length) {
    return random(alphabet, length, 1);
  }

  static String joined(String... parts) {
    return String.join("", parts);
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String url64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers the armour of a key of this kind. */
  static String header(String kind) {
    return joined("-".repeat(5), "BEGIN ", kind, "-".repeat(5));
  }
}
