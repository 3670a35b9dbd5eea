package io.cavra.readiness.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.Minutes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEditTest {

  @Test
  void aValueIsSetRemovedAndAddedByPointer() {
    String json =
        edited(
            JsonEdit.set("/list/1/name", null),
            JsonEdit.remove("/text"),
            JsonEdit.set("/list/-", true),
            JsonEdit.set("/a~1b~0", 7));

    assertEquals("{\"list\":[1,{\"name\":null},true],\"a/b~\":7}", json);
  }

  @Test
  void aRawTextMayGoOnToADuplicateKey() {
    assertEquals(
        "{\"text\":1,\"text\":2,\"list\":[1,{\"name\":\"x\"}]}",
        edited(JsonEdit.setText("/text", "1, \"text\": 2")));
  }

  @Test
  void changesToTheBytesComeLastAndInOrder() {
    assertEquals(
        "\uFEFF{}!",
        edited(
            JsonEdit.replaceText("{}"),
            JsonEdit.remove("/text"),
            JsonEdit.prepend("\uFEFF"),
            JsonEdit.append("!")));
  }

  @Test
  void theWholeDocumentCanBeAnotherValue() {
    assertEquals("[]", edited(JsonEdit.set("", List.of())));
  }

  @Test
  void aPlaceThatIsNotThereIsTheMistakeOfTheTest() {
    assertThrows(IllegalArgumentException.class, () -> edited(JsonEdit.remove("/absent")));
    assertThrows(IllegalArgumentException.class, () -> edited(JsonEdit.set("/absent/in", 1)));
    assertThrows(IllegalArgumentException.class, () -> edited(JsonEdit.set("text", 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/list/name", "/list/2", "/list/-1", "/list/-", "/list/99999999999"})
  void aPlaceThatCannotBeRemovedIsNamed(String pointer) {
    refuses("pointer must lead to", () -> edited(JsonEdit.remove(pointer)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/list/name", "/list/2", "/list/name/in", "/list/2/in", "/list/01"})
  void anElementThatIsNotThereIsNamed(String pointer) {
    refuses(", was " + pointer, () -> edited(JsonEdit.set(pointer, 1)));
  }

  @Test
  void anEditKeepsNothingThatItsCallerCanChange() {
    List<Object> inner = new ArrayList<>(List.of("before"));
    JsonEdit edit = JsonEdit.set("/list", new ArrayList<>(List.of(inner)));
    inner.add("after");

    assertEquals("{\"text\":\"t\",\"list\":[[\"before\"]]}", edited(edit));
  }

  @Test
  void whatIsNoPlainJsonIsRefusedAtOnce() {
    refuses("value must be", () -> JsonEdit.set("/text", new StringBuilder("t")));
    refuses("value must be", () -> JsonEdit.set("/text", Map.of(1, "a")));
  }

  @Test
  void aLoneSurrogateIsRefusedAndNotWrittenAsAQuestionMark() {
    refuses("lone surrogate", () -> JsonEdit.set("/text", List.of("a\ud800")));
    refuses("lone surrogate", () -> JsonEdit.set("/text", Map.of("\udc00", 1)));
    refuses("lone surrogate", () -> JsonEdit.append("\ud800"));
    refuses("lone surrogate", () -> edited(JsonEdit.setText("/text", "\"\ud800\"")));

    assertEquals("\"\ud83d\ude00\"", edited(JsonEdit.set("", "\ud83d\ude00")));
  }

  @Test
  void textIsEscapedAndNumbersAreWrittenInFull() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("\"\\\n\r\t\u0001é", new BigDecimal("1E+3"));
    value.put("empty", Map.of());

    assertEquals(
        "{\n  \"\\\"\\\\\\n\\r\\t\\u0001é\": 1000,\n  \"empty\": {}\n}\n", JsonWriter.write(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1E-99", "1E-999", "-1E-999", "1E-1000", "1E+100", "12.5E-150", "0.1E-999"})
  void aNumberIsWrittenInAsManyCharactersAsAReaderTakes(String number) {
    BigDecimal value = new BigDecimal(number);
    String written = JsonWriter.write(value).strip();

    assertTrue(written.length() <= 100, written);
    assertEquals(0, value.compareTo(new BigDecimal(written)), written);
  }

  @Test
  void asManyDigitsAsFitBesideAnExponentAreWritten() {
    BigDecimal value = new BigDecimal(BigInteger.TEN.pow(95).subtract(BigInteger.ONE), 999);
    String written = JsonWriter.write(value).strip();

    assertTrue(Minutes.isValid(value));
    assertEquals("9".repeat(95) + "E-999", written);
  }

  @Test
  void whatJsonCannotWriteIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> JsonWriter.write(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> JsonWriter.write(new Object()));
  }

  private static void refuses(String part, Executable mistake) {
    String message = assertThrows(IllegalArgumentException.class, mistake).getMessage();
    assertTrue(message.contains(part), message);
  }

  private static String edited(JsonEdit... edits) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("text", "t");
    value.put("list", new ArrayList<>(List.of(1, Map.of("name", "x"))));
    byte[] bytes = EditedJson.bytes(value, Arrays.asList(edits));
    return new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s", "");
  }
}
