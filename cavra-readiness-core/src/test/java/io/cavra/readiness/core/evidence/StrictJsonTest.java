package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.ProblemCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program says is read as strictly as evidence is (SPEC.md section 3). */
class StrictJsonTest {

  private static Map<String, Object> read(String json) {
    return StrictJson.object(json.getBytes(StandardCharsets.UTF_8)).document().orElseThrow();
  }

  private static String problem(String json) {
    return problem(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String problem(byte[] json) {
    var problem = StrictJson.object(json).problem().orElseThrow();
    assertEquals(ProblemCode.MALFORMED_JSON, problem.code());
    return problem.message();
  }

  @Test
  void everyKindOfValueIsReadInOrderAndAsItIs() {
    Map<String, Object> members =
        read(
            "{\"t\":\"\\u00e9\",\"i\":-7,\"d\":1.50,\"e\":1e3,\"y\":true,\"n\":false,\"o\":{},\"l\":[]}");
    assertEquals(List.of("t", "i", "d", "e", "y", "n", "o", "l"), List.copyOf(members.keySet()));
    assertEquals("é", members.get("t"));
    assertEquals(BigInteger.valueOf(-7), members.get("i"));
    assertEquals(new BigDecimal("1.50"), members.get("d"));
    assertEquals(new BigDecimal("1e3"), members.get("e"));
    assertEquals(List.of(true, false), List.of(members.get("y"), members.get("n")));
    assertEquals(List.of(Map.of(), List.of()), List.of(members.get("o"), members.get("l")));
    Map<String, Object> nothing = read("{\"z\":null}");
    assertTrue(nothing.containsKey("z"));
    assertNull(nothing.get("z"));
  }

  @Test
  void nothingHandedOutCanBeChanged() {
    Map<String, Object> members = read("{\"o\":{\"l\":[1]}}");
    assertThrows(UnsupportedOperationException.class, members::clear);
    Map<?, ?> inner = (Map<?, ?>) members.get("o");
    assertThrows(UnsupportedOperationException.class, inner::clear);
    assertThrows(UnsupportedOperationException.class, ((List<?>) inner.get("l"))::clear);
  }

  @ParameterizedTest
  @CsvSource({"[, ]", "{\"a\":, }"})
  void sixtyFourContainersMayBeOpenAndNoMore(String open, String close) {
    String inner = open.startsWith("{") ? "1" : "";
    read("{\"x\":" + open.repeat(63) + inner + close.repeat(63) + "}");
    String deeper = "{\"x\":" + open.repeat(64) + inner + close.repeat(64) + "}";
    assertTrue(problem(deeper).contains("more than 64 objects and lists are open at once"));
  }

  @Test
  void whatWasClosedIsNotOpen() {
    List<?> elements = (List<?>) read("{\"x\":[" + "[],{},".repeat(1000) + "1]}").get("x");
    assertEquals(2001, elements.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "1",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "{\"a\":[1,]}",
        "{\"a\":1}{}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"a\":{\"b\":1,\"b\":1}}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":1e99999999999}",
        "{'a':1}",
        "{\"a\":1}//",
        "\uFEFF{}"
      })
  void whateverIsNotStrictIsMalformedAndNotQuoted(String json) {
    String message = problem(json);
    assertTrue(message.startsWith("it is not valid JSON at line 1, column "), message);
  }

  @Test
  void bytesThatAreNotUtf8AreMalformed() {
    byte[] bytes = "{\"a\":\"x\"}".getBytes(StandardCharsets.UTF_8);
    bytes[6] = (byte) 0xC1;
    assertTrue(problem(bytes).endsWith("the bytes are not UTF-8, in which it must be written"));
  }
}
