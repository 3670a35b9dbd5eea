package io.cavra.readiness.core.evidence;

import static io.cavra.readiness.core.evidence.Kind.PLAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.ProblemCode;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The problem {@code malformed_json}: what is no strict JSON object in UTF-8. */
class MalformedJsonTest {

  private static void assertMalformed(Evidence<?> evidence) {
    EvidenceProblem<?> problem = Kind.problem(evidence);
    assertEquals(ProblemCode.MALFORMED_JSON, problem.code(), problem.message());
    assertTrue(problem.message().matches(".*line \\d+, column \\d+.*"), problem.message());
    assertTrue(problem.sha256().isPresent(), "all bytes were read");
    assertTrue(problem.faults().isEmpty() && problem.findings().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\r",
        "[]",
        "7",
        "\"text\"",
        "null",
        "true",
        "{",
        "}",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1]",
        "[{}]",
        "{,}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{'a':1}",
        "{a:1}",
        "{1:1}",
        "{null:1}",
        "{\"a\":1,,\"b\":2}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1;}",
        "{\"a\"=1}"
      })
  void whatIsNoObjectIsMalformedJson(String text) {
    assertMalformed(PLAN.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "+1",
        ".5",
        "5.",
        "-",
        "-.5",
        "01",
        "-01",
        "00",
        "1e",
        "1e+",
        "1.e1",
        "0x1",
        "1_000",
        "1a",
        "1.5a",
        "\u0661",
        "nul",
        "nullx",
        "True",
        "truefalse",
        "undefined",
        "'x'",
        "x",
        "[1,]",
        "[,1]",
        "[1 1]",
        "[1,,1]",
        "[1}",
        "{]",
        "\"",
        "\"\\x\"",
        "\"\\'\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\U0041\"",
        "\"a\tb\"",
        "\"a\nb\"",
        "\"a\0b\"",
        "\"a\u001Fb\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\udc00\\ud800\"",
        "\"\\ud800x\"",
        "\"\\ud800\\ud800\\udc00\"",
        "/**/1",
        "1/*c*/",
        "1//c\n",
        "#c\n1",
        "\f1",
        "\u000B1",
        "\u00A01",
        "\u20281",
        "\uFEFF1",
        "{\"\\ud800\":1}",
        "{\"a\tb\":1}",
        "{\"a\":1,}"
      })
  void anUnknownFieldIsHeldToTheSameGrammar(String value) {
    assertMalformed(PLAN.read(PLAN.with("\"x\":" + value)));
    assertMalformed(PLAN.read(PLAN.with("\"x\":[" + value + "]")));
    assertMalformed(PLAN.read(PLAN.with("\"status\":" + value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "x", "]", "}", ",", "1", "\0", "\u001F", "//c", "\uFEFF", "\u00A0"})
  void nothingMayFollowTheDocument(String rest) {
    assertMalformed(PLAN.read(PLAN.with("") + rest));
    assertMalformed(PLAN.read(PLAN.with("") + "\n" + rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\":1,\"a\":1",
        "\"a\":1,\"\\u0061\":2",
        "\"\":1,\"\":2",
        "\"status\":\"a\",\"st\\u0061tus\":\"b\"",
        "\"schema_version\":\"x\"",
        "\"x\":{\"a\":1,\"b\":{},\"a\":null}",
        "\"x\":[{\"a\":1},{\"\\u00e9\":1,\"é\":2}]",
        "\"x\":{\"\\ud83d\\ude00\":1,\"\uD83D\uDE00\":2}"
      })
  void aRepeatedNameIsMalformedJsonHoweverItIsSpelled(String members) {
    assertMalformed(PLAN.read(PLAN.with(members)));
  }

  @Test
  void aRepeatedNameIsFoundAmongManyAndAmongLongOnes() {
    StringBuilder many = new StringBuilder("\"x\":1");
    for (int i = 0; i < 1000; i++) {
      many.append(",\"n").append(i).append("\":1");
    }
    String longName = "\"" + "n".repeat(5000) + "\":1";
    assertTrue(PLAN.read(PLAN.with(many + "," + longName)).problem().isEmpty());
    assertMalformed(PLAN.read(PLAN.with(many + ",\"n999\":1")));
    assertMalformed(PLAN.read(PLAN.with(longName + "," + many + "," + longName)));
  }

  @Test
  void namesMayRepeatInOtherObjectsAndDifferInCaseOrForm() {
    String members = "\"x\":{\"a\":{\"a\":1}},\"a\":1,\"A\":1,\"é\":1,\"e\u0301\":1,\" a\":1";
    assertTrue(PLAN.read(PLAN.with(members)).problem().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"\\/\\b\\f\\n\\r\\t\\\"\\\\\"",
        "\"\u007F\u0080\uFFFF\"",
        "\"\\u0000\"",
        "-0",
        "1E5",
        "1e+05",
        "0.0",
        "[]",
        "{}",
        "[ [ ] , { } ]",
        "null",
        "\"\uD83D\uDE00\\ud83d\\ude00\"",
        "\"\uFEFF\""
      })
  void whatTheGrammarAllowsIsRead(String value) {
    assertTrue(PLAN.read(PLAN.with("\"x\" :\r\n\t " + value)).problem().isEmpty());
  }

  /** The reader looks at 32 bytes at once for what may be no plain text, and then at the rest. */
  @Test
  void halfOfAPairIsMalformedJsonWhereverItStandsInWhatIsReadAtOnce() {
    for (int spaces = 0; spaces < 32; spaces++) {
      String half = " ".repeat(spaces) + "\"\\udc00\"" + " ".repeat(64);
      byte[] document = PLAN.with("\"x\":" + half).getBytes(StandardCharsets.UTF_8);
      assertMalformed(PLAN.read(document));
      for (int most = 1; most < 70; most += most < 20 ? 1 : 7) {
        assertMalformed(PLAN.read(new Trickle(document, most), Kind.LIMIT));
      }
    }
  }

  /** Gives no more than so many bytes at once. */
  private static final class Trickle extends ByteArrayInputStream {

    private final int most;

    Trickle(byte[] bytes, int most) {
      super(bytes);
      this.most = most;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, most));
    }
  }

  static Stream<Arguments> bytesThatAreNotUtf8() {
    return Stream.of(
        arguments("a lone byte", Pieces.bytes(0xFF)),
        arguments("a lone continuation", Pieces.bytes(0x80)),
        arguments("an overlong slash", Pieces.bytes(0xC0, 0xAF)),
        arguments("an overlong NUL", Pieces.bytes(0xC0, 0x80)),
        arguments("an overlong euro", Pieces.bytes(0xF0, 0x82, 0x82, 0xAC)),
        arguments("CESU-8", Pieces.bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80)),
        arguments("a surrogate", Pieces.bytes(0xED, 0xA0, 0x80)),
        arguments("past U+10FFFF", Pieces.bytes(0xF4, 0x90, 0x80, 0x80)),
        arguments("five bytes", Pieces.bytes(0xF8, 0x88, 0x80, 0x80, 0x80)),
        arguments("Latin-1", Pieces.bytes(0xE9)),
        arguments("a cut sequence", Pieces.bytes(0xE2, 0x82)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bytesThatAreNotUtf8")
  void bytesThatAreNotUtf8AreMalformedJsonWhereverTheyStand(String what, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String document :
        new String[] {
          PLAN.with("\"x\":\"#\""),
          PLAN.with("\"#\":1"),
          PLAN.with("\"status\":\"#"),
          PLAN.with("") + "#",
          PLAN.with("") + "\n#",
          "#" + PLAN.with("")
        }) {
      byte[] whole = document.replace("#", text).getBytes(StandardCharsets.ISO_8859_1);
      assertMalformed(PLAN.read(whole));
      assertTrue(
          Kind.problem(PLAN.read(whole))
              .message()
              .endsWith("are not UTF-8, in which it must be written"),
          document);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
  void anotherEncodingIsMalformedJson(String charset) {
    assertMalformed(PLAN.read(PLAN.with("").getBytes(Charset.forName(charset))));
  }

  @Test
  void aByteOrderMarkIsMalformedJsonThatSaysSo() {
    Evidence<?> evidence = PLAN.read("\uFEFF" + PLAN.with(""));
    assertMalformed(evidence);
    assertEquals(
        "it is not valid JSON at line 1, column 1: a byte-order mark stands at the start",
        Kind.problem(evidence).message());
    assertMalformed(PLAN.read("\uFEFF"));
  }
}
