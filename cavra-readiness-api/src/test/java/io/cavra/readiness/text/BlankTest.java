package io.cavra.readiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n\u000B\f\r\u001C\u001F",
        "\u00A0",
        "\u2007",
        "\u202F",
        "\u3000",
        "\u2028",
        "\u00AD",
        "\u034F",
        "\u061C",
        "\u115F\u1160",
        "\u17B4\u17B5",
        "\u180B\u180E\u180F",
        "\u200B",
        "\u200F",
        "\u202A\u202E",
        "\u2060",
        "\u2065",
        "\u206F",
        "\u3164",
        "\uFE00\uFE0F",
        "\uFEFF",
        "\uFFA0",
        "\uFFF0\uFFF8",
        "\uD82F\uDCA0",
        "\uD834\uDD73",
        "\uDB40\uDC01",
        "\uDB43\uDFFF"
      })
  void whatShowsAsNothingIsBlank(String text) {
    assertTrue(Blank.isBlank(text));
    assertEquals("", Blank.trim(text));
    assertEquals("x", Blank.trim(text + "x" + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u0001",
        "\u007F",
        "\u0085",
        "x",
        "\u0301",
        "\u2800",
        "\uFFFC",
        "\uFFF9",
        "\uFFEF",
        "\u115E",
        "\u1161",
        "\uD800",
        "\uDC00",
        "\uDB44\uDC00",
        "\u200A\u0000"
      })
  void everythingElseIsNot(String text) {
    assertFalse(Blank.isBlank(text));
  }

  @Test
  void trimLeavesTheMiddleAlone() {
    assertEquals("a \u200B b", Blank.trim("\u200B a \u200B b\u00A0"));
  }

  @Property(tries = 1000)
  void trimmingTwiceIsTrimmingOnceAndLeavesNothingOfBlanks(@ForAll String text) {
    String trimmed = Blank.trim(text);
    assertEquals(trimmed, Blank.trim(trimmed));
    assertEquals(Blank.isBlank(text), trimmed.isEmpty());
    assertTrue(text.contains(trimmed));
  }

  @Property(tries = 1000)
  void quotedTextIsOneLineThatNoTerminalActsOn(@ForAll String text) {
    String quoted = Quoted.of(text);
    assertTrue(quoted.startsWith("'"));
    assertTrue(quoted.codePoints().noneMatch(c -> c < ' ' || (c >= 0x7F && c < 0xA0)));
    assertTrue(quoted.codePoints().noneMatch(Blank::isDefaultIgnorable));
  }
}
