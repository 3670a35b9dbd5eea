package io.cavra.readiness.core.evidence;

import static io.cavra.readiness.core.evidence.Kind.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code malformed_json} is said to be: line and column of the character, from 1. */
class MalformedJsonLocationTest {

  static Stream<Arguments> places() {
    return Stream.of(
        arguments("", 1, 1),
        arguments("\n ", 2, 2),
        arguments("x", 1, 1),
        arguments("  []", 1, 3),
        arguments("{\n}\n  {}", 3, 3),
        arguments("{\n  \"a\": 1,\n}", 3, 1),
        arguments("{\r\n  \"a\": 1,\r\n x}", 3, 2),
        arguments("{\r\r x}", 3, 2),
        arguments("{\n \"é€\": x}", 2, 8),
        arguments("{\n \"a\": \"b\tc\"}", 2, 9),
        arguments("{\n \"a\": [1, 2", 2, 12),
        arguments("{\n \"a\": 1,\n \"b\": 2,\n  \"a\": 3}", 4, 3),
        arguments("{\n \"a\": \"\\ud800\"}", 2, 7),
        arguments("{\n \"a\":   " + "1".repeat(101) + "}", 2, 9),
        arguments("{\"a\":\n" + "[".repeat(64), 2, 64));
  }

  @ParameterizedTest
  @MethodSource("places")
  void theMessageNamesTheCharacterAtFaultOrTheStartOfTheToken(String json, int line, int column) {
    assertAt(Pieces.bytes(json), line, column);
  }

  /** The parser reads 4000 characters at a time, the decoder 16 KiB. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3996, 3997, 3998, 3999, 4000, 4001, 8000, 16381, 16382, 16383, 16384})
  void theColumnIsRightAcrossBuffers(int spaces) {
    String start = "{\n" + " ".repeat(spaces);
    assertAt(Pieces.bytes(start, "x"), 2, spaces + 1);
    assertAt(Pieces.bytes(start, 0xFF), 2, spaces + 1);
    assertAt(Pieces.bytes(start, "\"a\":\"", 0xE2, 0x82, "\"}"), 2, spaces + 6);
    assertAt(Pieces.bytes("{}\n" + " ".repeat(spaces), 0xFF), 2, spaces + 1);
    assertAt(Pieces.bytes("{\n\"", "é".repeat(spaces), "\":x"), 2, spaces + 4);
    assertAt(Pieces.bytes("{\n\"", "é".repeat(spaces), 0xFF), 2, spaces + 2);
  }

  @Test
  void theByteThatIsNotUtf8IsTheOneNamed() {
    assertAt(Pieces.bytes("{\n \"é\": \"ab", 0xFF, "\"}"), 2, 10);
    assertAt(Pieces.bytes("{}\r\n\r\n", 0x80), 3, 1);
    assertAt(Pieces.bytes(0xFE, 0xFF, "{}"), 1, 1);
  }

  @Test
  void anEarlierFaultIsNamedBeforeALaterByteThatIsNotUtf8() {
    assertAt(Pieces.bytes("{\n x ", 0xFF), 2, 2);
    assertTrue(message(Pieces.bytes("{\n x ", 0xFF)).endsWith("none behind the last"));
  }

  private static String message(byte[] bytes) {
    return Kind.problem(PLAN.read(bytes)).message();
  }

  private static void assertAt(byte[] bytes, int line, int column) {
    String message = message(bytes);
    String start = "it is not valid JSON at line " + line + ", column " + column + ": ";
    assertEquals(start, message.substring(0, Math.min(start.length(), message.length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                  | the document ends before it is complete",
        "{\"a\": [\"b\"     | the document ends before it is complete",
        "{\"a\": x}         | behind a name there must be a colon and a value",
        "{\"a\": NaN}       | behind a name there must be a colon and a value",
        "{\"a\": -x}        | behind a name there must be a colon and a value",
        "{\"a\": 'b'}       | a string in double quotes",
        "{\"a\" 1}          | behind a name there must be a colon and a value",
        "{\"a\": // b       | behind a name there must be a colon and a value",
        "{\"a\": 01}        | behind a name there must be a colon and a value",
        "{\"a\": 1,}        | here must be a name in double quotes, or the end of the object",
        "{\"a\": \"b\",}    | here must be a name in double quotes, or the end of the object",
        "{\"a\": 1 \"b\": 2} | here must be a name in double quotes, or the end of the object",
        "{\"a\": [1 2]}     | here must be a value, a string in double quotes, or the end of the list",
        "{\"a\": [\"b\" c]}   | here must be a value, a string in double quotes, or the end of the list",
        "{\"a\": [1,]}      | here must be a value, a string in double quotes, or the end of the list",
        "{\"a\": [1}        | here must be a value, a string in double quotes, or the end of the list",
        "{a: 1}            | here must be a name in double quotes, or the end of the object",
        "{\"a\": \"\\x\"}    | a string holds a control character, or an escape that JSON does not",
        "{\"a\": \"b\tc\"}   | a string holds a control character, or an escape that JSON does not",
        "// a              | the document must be one object in braces",
        "{} {}             | something follows the document"
      })
  void messageSaysWhatIsWrongAndQuotesNothing(String json, String why) {
    String message = Kind.problem(Kind.PLAN.read(json)).message();
    assertTrue(message.contains(why), message);
  }
}
