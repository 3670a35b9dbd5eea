package io.cavra.readiness.core.publicsafe.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SplittableRandom;

/**
 * Puts texts together at run time, so that nothing shaped like a secret stands in the sources. The
 * same seed always gives the same text.
 */
final class Parts {

  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";

  private Parts() {}

  static String join(String... parts) {
    return String.join("", parts);
  }

  static String host(String... labels) {
    return String.join(".", labels);
  }

  static String draw(String alphabet, int length, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder drawn = new StringBuilder(length);
    while (drawn.length() < length) {
      drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return drawn.toString();
  }

  /** Draws letters of both cases and digits; from four characters on, each kind occurs. */
  static String alnum(int length, long seed) {
    return mixed(UPPER + LOWER + DIGITS, length, seed);
  }

  static String base64(int length, long seed) {
    return mixed(UPPER + LOWER + DIGITS + "+/", length, seed);
  }

  static String base64Url(int length, long seed) {
    return mixed(UPPER + LOWER + DIGITS + "-_", length, seed);
  }

  static String letters(int length, long seed) {
    return draw(UPPER + LOWER, length, seed);
  }

  static String upper(int length, long seed) {
    return draw(UPPER + DIGITS, length, seed);
  }

  static String lower(int length, long seed) {
    return draw(LOWER + DIGITS, length, seed);
  }

  static String base32(int length, long seed) {
    return draw(UPPER + "234567", length, seed);
  }

  static String digits(int length, long seed) {
    return draw("123456789", length, seed);
  }

  static String hex(int length, long seed) {
    return draw(DIGITS + "abcdef", length, seed);
  }

  static String uuid(long seed) {
    String hex = hex(32, seed);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        "4" + hex.substring(13, 16),
        "a" + hex.substring(17, 20),
        hex.substring(20));
  }

  static String base64OfBytes(int count, long seed) {
    byte[] bytes = new byte[count];
    new SplittableRandom(seed).nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String encodeUrl(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String mixed(String alphabet, int length, long seed) {
    String drawn = draw(alphabet, length, seed);
    for (long next = seed + 1_000_000; length >= 4 && !isMixed(drawn); next += 1_000_000) {
      drawn = draw(alphabet, length, next);
    }
    return drawn;
  }

  private static boolean isMixed(String text) {
    return Character.isLetterOrDigit(text.charAt(0))
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isDigit);
  }
}
