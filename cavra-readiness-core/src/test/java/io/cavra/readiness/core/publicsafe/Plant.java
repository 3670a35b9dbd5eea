package io.cavra.readiness.core.publicsafe;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

/** Makes what is to be found, from parts, when a test runs: no token stands in the sources. */
public final class Plant {

  public static final String DIGITS = "0123456789";
  public static final String HEX = DIGITS + "abcdef";
  public static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  public static final String UPPER = LOWER.toUpperCase(java.util.Locale.ROOT);
  public static final String BASE36 = LOWER + DIGITS;
  public static final String BASE62 = UPPER + BASE36;
  public static final String BASE32 = UPPER + "234567";
  public static final String BASE64 = BASE62 + "+/";
  public static final String URL64 = BASE62 + "-_";

  private Plant() {}

  /** Answers so many characters, the same ones every time for the same seed. */
  public static String random(String alphabet, int length, long seed) {
    Random random = new Random(seed * 7919 + length);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return out.toString();
  }

  public static String random(String alphabet, int length) {
    return random(alphabet, length, 1);
  }

  public static String joined(String... parts) {
    return String.join("", parts);
  }

  public static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String url64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers the armour of a key of this kind. */
  public static String header(String kind) {
    return joined("-".repeat(5), "BEGIN ", kind, "-".repeat(5));
  }
}
