package io.cavra.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackendModeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "promoted",
        "PROMOTED",
        "Promoted",
        " promoted ",
        "\tpromoted\n",
        "\u00A0promoted\u202F",
        "\uFEFFpromoted",
        "\u200Bpromoted\u2060\u2007",
        "\u3000promoted"
      })
  void wordInAnyCaseBetweenBlanksIsTheMode(String text) {
    assertEquals(Optional.of(BackendMode.PROMOTED), BackendMode.find(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "promote",
        "promoted.",
        "pro moted",
        "pro\u200Bmoted",
        "\u0000promoted",
        "\uFF50romoted",
        "prom\u043Eted",
        "promoted\u0301",
        "d\u0131sabled",
        "d\u0130sabled",
        "\u017Fhadow",
        "true",
        "3",
        "PROMOTED,ENFORCE"
      })
  void anythingElseIsNone(String text) {
    assertTrue(BackendMode.find(text).isEmpty());
  }

  @Test
  void everyModeIsFoundByItsNameInEitherCase() {
    for (BackendMode mode : BackendMode.values()) {
      assertEquals(Optional.of(mode), BackendMode.find(mode.wireName()));
      assertEquals(Optional.of(mode), BackendMode.find(mode.name()));
    }
  }

  @Test
  void unknownModeIsDisabledAndKept() {
    ReadinessSettings settings = ReadinessSettings.builder().set(Setting.MODE, "promote").build();
    assertEquals(BackendMode.DISABLED, settings.mode());
    assertEquals(Optional.of("promote"), settings.unknownMode());
    assertTrue(ReadinessSettings.defaults().unknownMode().isEmpty());
  }
}
