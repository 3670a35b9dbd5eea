package io.cavra.readiness.core.evidence;

import static io.cavra.readiness.core.evidence.Kind.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.ProblemCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of {@code malformed_json} and {@code too_large}: at each, and one past it. */
class JsonLimitsTest {

  private static final int MIB = 1024 * 1024;

  private static void assertRead(String json) {
    assertEquals("", PLAN.read(json).problem().map(Object::toString).orElse(""));
  }

  private static void assertMalformed(String json) {
    assertEquals(ProblemCode.MALFORMED_JSON, Kind.code(PLAN.read(json)));
  }

  /** A text of that many bytes in UTF-8, as far as possible made of this character. */
  private static String text(String character, int bytes) {
    int each = Pieces.bytes(character).length;
    return character.repeat(bytes / each) + "a".repeat(bytes % each);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u007F", "\u0080", "é", "\u07FF", "\u0800", "€", "\uD83D\uDE00"})
  void aStringMayHaveOneMebibyteOfUtf8AndNoMore(String character) {
    assertRead(PLAN.with("\"x\":\"" + text(character, MIB) + "\""));
    assertMalformed(PLAN.with("\"x\":\"" + text(character, MIB + 1) + "\""));
    assertRead(PLAN.with("\"status\":\"" + text(character, MIB) + "\""));
    assertMalformed(PLAN.with("\"status\":\"" + text(character, MIB + 1) + "\""));
  }

  @Test
  void aStringIsMeasuredAsDecoded() {
    assertRead(PLAN.with("\"x\":\"" + "\\u0041".repeat(MIB) + "\""));
    assertMalformed(PLAN.with("\"x\":\"" + "\\u0041".repeat(MIB + 1) + "\""));
    assertMalformed(PLAN.with("\"x\":\"" + "\\u00e9".repeat(MIB / 2 + 1) + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u007F", "\u0080", "é", "\u07FF", "\u0800", "€", "\uD83D\uDE00"})
  void aNameMayHaveSixteenKibibytesOfUtf8AndNoMore(String character) {
    assertRead(PLAN.with("\"" + text(character, 16384) + "\":1"));
    assertMalformed(PLAN.with("\"" + text(character, 16385) + "\":1"));
    assertMalformed(PLAN.with("\"x\":[{\"" + text(character, 60_000) + "\":1}]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "1.", "1e", "1e-", "-1.1E+"})
  void aNumberMayHaveAHundredCharactersAndNoMore(String start) {
    String longest = "\"x\":" + start + "1".repeat(100 - start.length());
    assertRead(PLAN.with(longest));
    assertMalformed(PLAN.with(longest + "1"));
    assertMalformed(PLAN.with(longest + "1".repeat(5000)));
    assertMalformed(PLAN.with(longest.replace("x", "max_recovery_minutes") + "1"));
  }

  @Test
  void sixtyFourContainersMayBeOpenAndNoMore() {
    assertRead(PLAN.with("\"x\":" + "[".repeat(63) + "]".repeat(63)));
    assertMalformed(PLAN.with("\"x\":" + "[".repeat(64) + "]".repeat(64)));
    assertRead(PLAN.with("\"x\":" + "{\"a\":".repeat(63) + "1" + "}".repeat(63)));
    assertMalformed(PLAN.with("\"x\":" + "{\"a\":".repeat(64) + "1" + "}".repeat(64)));
    assertMalformed(PLAN.with("\"status\":" + "[".repeat(64) + "]".repeat(64)));
    assertMalformed(PLAN.with("\"controls\":[" + "{\"a\":[".repeat(50)));
    assertRead(PLAN.with("\"x\":[" + "[],{},".repeat(1000) + "1]"));
  }

  @Test
  void aHundredThousandOpenContainersAreMalformedJsonAndNoOverflow() {
    assertMalformed("[".repeat(100_000));
    assertMalformed(PLAN.with("\"x\":" + "[".repeat(100_000)));
    assertMalformed(PLAN.with("\"x\":" + "{\"a\":".repeat(100_000)));
  }

  private static String members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"" + i + "\":1")
        .collect(Collectors.joining(","));
  }

  @Test
  void anObjectMayHaveThatManyMembersAndNoMore() {
    assertRead(PLAN.with(members(65_535)));
    assertMalformed(PLAN.with(members(65_536)));
    assertRead(PLAN.with("\"x\":{" + members(65_536) + "}"));
    assertMalformed(PLAN.with("\"x\":{" + members(65_537) + "}"));
  }

  @Test
  void aListMayHaveMoreElementsThanAnObjectMembers() {
    assertRead(PLAN.with("\"x\":[" + "1,".repeat(70_000) + "1]"));
  }

  @Test
  void aDocumentMayHaveAsManyBytesAsTheLimitAndNoMore() {
    byte[] whole = Pieces.bytes(text(" ", 1000), PLAN.with(""));
    assertTrue(PLAN.read(whole, whole.length).document().isPresent());
    assertEquals(ProblemCode.TOO_LARGE, Kind.code(PLAN.read(whole, whole.length - 1)));
    assertTrue(PLAN.read(whole, whole.length - 1).sha256().isEmpty());
  }

  @Test
  void tooLargeComesBeforeMalformedJson() {
    byte[] malformed = Pieces.bytes("{x", text(" ", 100_000));
    assertEquals(ProblemCode.TOO_LARGE, Kind.code(PLAN.read(malformed, 99_999)));
    assertEquals(ProblemCode.MALFORMED_JSON, Kind.code(PLAN.read(malformed, malformed.length)));
  }
}
