package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.core.publicsafe.text.AllowedStrings;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON inside a string is parsed once (SPEC.md section 8). */
class JsonTextTest {

  /** The strings of a text, a name with a colon after it. */
  private static List<String> strings(String text) {
    char[] chars = text.toCharArray();
    long features = Features.of(chars, 0, chars.length);
    JsonText json =
        new JsonText(new Text(chars, 0, chars.length, features, 0, AllowedStrings.NONE));
    List<String> strings = new ArrayList<>();
    while (json.next()) {
      strings.add(json.isName() ? json.string() + ":" : json.string());
    }
    return strings;
  }

  @Test
  void namesAndStringsAreToldInOrder() {
    assertEquals(
        List.of("a:", "b", "c:", "d", "e:"),
        strings("{\"a\": \"b\", \"c\" : [1.5e-7, true, false, null, \"d\"], \"e\": {}}"));
    assertEquals(List.of("a"), strings(" [\"a\"]"));
    assertEquals(List.of("a"), strings("\"a\""));
  }

  @Test
  void escapesAreTakenOff() {
    assertEquals(
        List.of("a\n\t\r\b\f\"\\/@b"), strings("[\"a\\n\\t\\r\\b\\f\\\"\\\\\\/\\u0040b\"]"));
  }

  @Test
  void byteOrderMarkIsPassedOver() {
    assertEquals(List.of("a"), strings("\uFEFF[\"a\"]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "see \"a\"", "a: [\"b\"]", "-\"a\"", "1 \"a\"", "["})
  void textThatDoesNotBeginAsJsonHoldsNone(String text) {
    assertEquals(List.of(), strings(text));
  }

  @Test
  void stringsUpToWhereItIsNoJsonAreTold() {
    assertEquals(List.of("a:", "b"), strings("{\"a\": \"b\" and \"c\"}"));
    assertEquals(List.of("a", "b"), strings("[\"a\", \"b"), "cut short");
  }
}
