package io.cavra.readiness.core.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.text.DecimalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC.md section 6: the library's own writer writes exactly the map, always the same bytes. */
class JsonWriterTest {

  @Test
  void layoutIsTwoSpacesAndLineFeeds() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", "a\"\\/\n\u00e9");
    map.put("empty_map", Map.of());
    map.put("empty_list", List.of());
    map.put("list", Arrays.asList(1, true, null, Map.of("in", List.of(List.of()))));
    map.put("last", 1.5);

    assertEquals(
        """
        {
          "text": "a\\"\\\\/\\n\u00e9",
          "empty_map": {},
          "empty_list": [],
          "list": [
            1,
            true,
            null,
            {
              "in": [
                []
              ]
            }
          ],
          "last": 1.5
        }
        """,
        JsonWriter.toText(map));
    assertEquals("{}\n", JsonWriter.toText(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD800",
        "\uDBFF",
        "\uDC00",
        "\uDFFF",
        "\uDC00\uD800",
        "a\uD83Db",
        "\uD83D\uD83D\uDE00"
      })
  void loneSurrogatesAreEscaped(String text) {
    byte[] json = JsonWriter.toBytes(Map.of("k", text));

    assertTrue(new String(json, StandardCharsets.UTF_8).contains("\\uD"));
    assertEquals(Map.of("k", text), PlainJson.parse(json));
  }

  @Test
  void loneSurrogatesInKeysAreEscapedToo() {
    assertEquals("{\n  \"\\uD800\": 1\n}\n", JsonWriter.toText(Map.of("\uD800", 1)));
  }

  @Test
  void pairedSurrogatesAreWrittenAsTheyAre() {
    assertEquals(
        "{\n  \"k\": \"\uD83D\uDE00\"\n}\n", JsonWriter.toText(Map.of("k", "\uD83D\uDE00")));
  }

  @Test
  void neighboursOfWhatIsEscapedAreWrittenAsTheyAre() {
    String text = "~\u00A0\uD7FF\uE000";
    assertEquals("{\n  \"k\": \"" + text + "\"\n}\n", JsonWriter.toText(Map.of("k", text)));
  }

  @Test
  void controlCharactersNeverReachATerminal() {
    StringBuilder controls = new StringBuilder();
    for (char c = 0; c < 0xA0; c++) {
      controls.append(c);
    }
    String json = JsonWriter.toText(Map.of("k", controls.toString()));

    assertTrue(json.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), json);
    assertEquals(
        Map.of("k", controls.toString()), PlainJson.parse(json.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "90, 90",
    "7.50, 7.50",
    "1E+5, 100000",
    "0.0000001, 0.0000001",
    "-0.0000001, -0.0000001",
    "0E-7, 0.0000000",
    "0E+9, 0",
    "0E-99, 0E-99",
    "1E+39, 1000000000000000000000000000000000000000",
    "1E+40, 1E+40",
    "-1E+39, -1E+39",
    "1E-38, 0.00000000000000000000000000000000000001",
    "1E-39, 1E-39",
    "1.50E+100, 1.50E+100",
    "-12E-100, -1.2E-99",
    "1E+999999999, 1E+999999999",
    "1E-999999999, 1E-999999999",
    "1E-999, 1E-999",
    "0.5E-999, 0.5E-999",
    "12E-1000, 1.2E-999",
    "12E-1001, 0.12E-999",
    "1E-1002, 0.001E-999",
    "1.2345678901234567890123456789012345678901, 1.2345678901234567890123456789012345678901"
  })
  void decimalsArePlainUpTo40Characters(String decimal, String written) {
    assertEquals(written, number(new BigDecimal(decimal)));
  }

  /** The reader takes numbers of up to 100 characters; one that it took must not grow past it. */
  @Test
  void aNumberOfAHundredCharactersIsWrittenInNoMore() {
    for (String text :
        List.of(
            "0." + "3".repeat(98),
            "525599." + "7".repeat(93),
            "3".repeat(95) + "e-200",
            "9." + "3".repeat(93) + "e-99",
            "0." + "3".repeat(93) + "e-999",
            "0." + "0".repeat(92) + "7e-999",
            "1".repeat(100))) {
      BigDecimal decimal = new BigDecimal(text);
      String written = DecimalText.of(decimal);

      assertEquals(0, decimal.compareTo(new BigDecimal(written)), written);
      assertTrue(written.length() <= 100, () -> text + " became " + written);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "2.0E-3, 0.002",
    "5.0, 5",
    "-0.0, 0",
    "2.0E23, 200000000000000000000000",
    "1.7976931348623157E308, 1.7976931348623157E+308",
    "4.9E-324, 5E-324"
  })
  void doublesAreTheSameOnEveryJavaVersion(double value, String written) {
    assertEquals(written, number(value));
  }

  @Test
  void wholeNumbersAreWrittenInFull() {
    assertEquals("-2147483648", number(Integer.MIN_VALUE));
    assertEquals("9223372036854775807", number(Long.MAX_VALUE));
    assertEquals("1" + "0".repeat(60), number(BigInteger.TEN.pow(60)));
  }

  @Test
  void whatIsNoJsonIsRefused() {
    for (Object value : List.of(Double.NaN, Double.POSITIVE_INFINITY, 1f, 'c', new Object())) {
      assertThrows(
          IllegalArgumentException.class, () -> JsonWriter.toText(Map.of("k", value)), "" + value);
    }
    assertThrows(
        IllegalArgumentException.class, () -> JsonWriter.toText(Map.of("k", Map.of(1, 1))));
    List<Object> itself = new ArrayList<>();
    itself.add(itself);
    assertThrows(IllegalArgumentException.class, () -> JsonWriter.toText(Map.of("k", itself)));
  }

  @Test
  void sevenHundredMapsAndListsMayBeOpenAtOnceAndNoMore() {
    Map<String, Object> maps = Map.of();
    List<Object> lists = List.of();
    for (int open = 2; open <= 700; open++) {
      maps = Map.of("k", maps);
      lists = List.of(lists);
    }
    assertReadsBack(maps);
    assertReadsBack(Map.of("k", lists.get(0)));
    for (Object deep : List.of(maps, lists)) {
      assertEquals(
          "members must be nested at most 700 deep",
          assertThrows(IllegalArgumentException.class, () -> JsonWriter.toText(Map.of("k", deep)))
              .getMessage());
    }
  }

  private static void assertReadsBack(Map<String, Object> map) {
    assertEquals(map, PlainJson.parse(JsonWriter.toLine(map)));
  }

  @Test
  void everyReportIsWrittenAsItsMap() {
    Map<String, Object> map = Selections.fallback().toMap();

    assertEquals(PlainJson.comparable(map), PlainJson.parse(JsonWriter.toBytes(map)));
  }

  @Property(tries = 1000)
  void whatIsWrittenReadsBackAndIsAlwaysTheSame(@ForAll("objects") Map<String, Object> map) {
    byte[] json = JsonWriter.toBytes(map);

    assertEquals(PlainJson.comparable(map), PlainJson.parse(json));
    assertEquals(
        List.copyOf(map.keySet()), List.copyOf(((Map<?, ?>) PlainJson.parse(json)).keySet()));
    assertArrayEquals(json, JsonWriter.toBytes(map));
    assertEquals('\n', json[json.length - 1]);
  }

  @Property(tries = 1000)
  void decimalsKeepTheirValueAndDigits(
      @ForAll BigInteger unscaled,
      @ForAll @IntRange(min = -2_000_000_000, max = 2_000_000_000) int scale) {
    BigDecimal decimal = new BigDecimal(unscaled, scale);
    String text = DecimalText.of(decimal);

    assertEquals(0, decimal.compareTo(new BigDecimal(text)), text);
    if (text.indexOf('E') >= 0) {
      assertEquals(decimal.precision(), new BigDecimal(text).precision(), "zeros were invented");
      assertTrue(new BigDecimal(unscaled).precision() + Math.abs((long) scale) >= 38, text);
    }
  }

  @Property(tries = 1000)
  void doublesReadBackAsTheSameDouble(@ForAll double value) {
    assertEquals(value + 0.0, Double.parseDouble(DecimalText.of(value)) + 0.0);
  }

  @Provide
  Arbitrary<Map<String, Object>> objects() {
    return Arbitraries.maps(
            Arbitraries.strings().ofMaxLength(8).filter(JsonWriterTest::isUnicode), values())
        .ofMaxSize(6)
        .<Map<String, Object>>map(LinkedHashMap::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Object> values() {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            Arbitraries.strings().all().ofMaxLength(12).asGeneric(),
            Arbitraries.integers().asGeneric(),
            Arbitraries.longs().asGeneric(),
            Arbitraries.bigDecimals().asGeneric(),
            Arbitraries.of(true, false).asGeneric(),
            Arbitraries.<Object>just(null));
    return Arbitraries.recursive(
        () -> scalars,
        inner ->
            Arbitraries.oneOf(
                scalars,
                inner.list().ofMaxSize(3).map(list -> Collections.unmodifiableList(list)),
                Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(3), inner)
                    .ofMaxSize(3)
                    .asGeneric()),
        0,
        3);
  }

  /** The JSON library that reads it back refuses a lone surrogate in a key. */
  private static boolean isUnicode(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static String number(Number number) {
    String json = JsonWriter.toText(Map.of("n", number));
    return json.substring("{\n  \"n\": ".length(), json.length() - "\n}\n".length());
  }
}
