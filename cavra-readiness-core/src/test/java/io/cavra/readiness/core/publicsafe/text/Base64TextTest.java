package io.cavra.readiness.core.publicsafe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.Plant;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Base64 of 40 characters or more is decoded once where it yields text (SPEC.md section 8). */
class Base64TextTest {

  private static final String PLAIN = "what the base64 of this holds, and no more than that";

  private static List<String> decode(String text) {
    char[] chars = text.toCharArray();
    long features = Features.of(chars, 0, chars.length);
    return Base64Text.decode(new Text(chars, 0, chars.length, features, 0, AllowedStrings.NONE));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void fortyCharactersAreDecodedAndOneLessAreNot() {
    String thirty = PLAIN.substring(0, 30);
    String twentyNine = PLAIN.substring(0, 29);
    assertEquals(List.of(thirty), decode(Plant.base64(thirty)));
    assertEquals(List.of(), decode(Plant.url64(twentyNine)));
    assertEquals(List.of(twentyNine), decode(Plant.base64(twentyNine)), "with its padding");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 31, 32, 33, 34, 40, 50})
  void paddingMayBeMissing(int length) {
    String plain = PLAIN.substring(0, length);
    assertEquals(List.of(plain), decode(Plant.base64(plain)));
    assertEquals(List.of(plain), decode(Plant.url64(plain)));
  }

  @Test
  void characterTooMuchAtTheEndIsLeftOut() {
    assertEquals(
        List.of(PLAIN.substring(0, 30)), decode(Plant.base64(PLAIN.substring(0, 30)) + "A"));
  }

  @Test
  void bothAlphabetsAreRead() {
    String plain = "???>>>~~~ and the rest of what is said here ???>>>~~~";
    assertTrue(Plant.base64(plain).contains("/") && Plant.url64(plain).contains("_"));
    assertEquals(List.of(plain), decode(Plant.base64(plain)));
    assertEquals(List.of(plain), decode(Plant.url64(plain)));
  }

  @Test
  void everyRunOfATextIsDecoded() {
    String other = "and here is another text of some length";
    assertEquals(
        List.of(PLAIN, other),
        decode("first " + Plant.base64(PLAIN) + " then " + Plant.base64(other) + "."));
    assertEquals(List.of(PLAIN, other), decode(Plant.url64(PLAIN) + " " + Plant.url64(other)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "-", "_", "+"})
  void nameThatRunsIntoItIsTakenOff(String separator) {
    String forty = PLAIN.substring(0, 30);
    String run = Plant.base64(forty);
    for (String text :
        List.of(
            "x" + separator + run,
            "ab" + separator + run,
            "docs" + separator + run,
            run + separator + "x",
            "docs" + separator + run + separator + "more")) {
      assertTrue(decode(text).contains(forty), text);
    }
  }

  @Test
  void partOfLessThanFortyCharactersIsNotDecoded() {
    String run = Plant.url64(PLAIN.substring(0, 29));
    assertEquals(39, run.length());
    assertEquals(List.of(), decode("docs/" + run));
  }

  @Test
  void whatPowershellEncodesIsRead() {
    assertEquals(List.of(PLAIN), decode(encoded(PLAIN.getBytes(StandardCharsets.UTF_16LE))));
  }

  @Test
  void eitherOrderOfBytesIsReadWithItsMarkOrWithout() {
    String marked = "\uFEFF" + PLAIN;
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(List.of(PLAIN), decode(encoded(PLAIN.getBytes(charset))));
      assertEquals(List.of(PLAIN), decode(encoded(marked.getBytes(charset))));
    }
    byte[] odd = (PLAIN + "x").getBytes(StandardCharsets.UTF_16BE);
    assertEquals(List.of(), decode(encoded(Arrays.copyOf(odd, odd.length - 1))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x08, 0x0B, 0x1F, 0x7F, 0xC1})
  void bytesThatAreNoTextAreNotDecoded(int odd) {
    byte[] bytes = PLAIN.getBytes(StandardCharsets.US_ASCII);
    bytes[21] = (byte) odd; // where its letters are no separator
    assertEquals(List.of(), decode(encoded(bytes)));
  }

  @Test
  void linesAndTabsAreText() {
    String plain = "first line\tof the text\r\nsecond line of it, and the end";
    assertEquals(List.of(plain), decode(Plant.base64(plain)));
  }
}
