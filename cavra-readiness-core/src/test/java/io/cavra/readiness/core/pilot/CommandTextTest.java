package io.cavra.readiness.core.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Setting;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program and its arguments as one text, without any quoting. */
class CommandTextTest {

  private static CommandText read(String text) {
    return CommandText.of(Setting.PYTHON_COMMAND, text);
  }

  @Test
  void wordsStandBetweenWhiteSpace() {
    assertEquals(
        List.of("python3", "-m", "cavra.evaluate"), read(" python3  -m\tcavra.evaluate\n").words());
    assertEquals(List.of("a", "b", "c", "d"), read("a\u00a0b\u2003c\u202f\u001cd").words());
    assertEquals(
        List.of("C:\\py\\python.exe", "$HOME", "*"), read("C:\\py\\python.exe $HOME *").words());
  }

  @Test
  void arrayHoldsAnyArguments() {
    assertEquals(
        List.of("/opt/my py", "", "a\"b'c", "x\ny"),
        read(" [\"/opt/my py\", \"\", \"a\\\"b'c\", \"x\\ny\"] ").words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[                         | is not a JSON array of strings",
        "[\"python3\"              | is not a JSON array of strings",
        "[\"python3\",]            | is not a JSON array of strings",
        "[\"python3\", 1]          | is not a JSON array of strings",
        "[\"python3\", null]       | is not a JSON array of strings",
        "[[\"python3\"]]           | is not a JSON array of strings",
        "[\"python3\"] -m          | is not a JSON array of strings",
        "[\"a\"], \"b\": [\"c\"]   | is not a JSON array of strings",
        "[\"a\"]} {                | is not a JSON array of strings",
        "[]                        | names no program",
        "[\"\"]                    | names no program",
        "[\" \", \"x\"]            | names no program",
        "[\"python3\\u0000\"]      | holds a NUL character",
        "python3 \"my script.py\"  | holds a quote",
        "python3 'my'              | holds a quote"
      })
  void anythingElseIsRefusedByTheNameOfTheSetting(String text, String why) {
    CommandText command = read(text);
    assertEquals(List.of(), command.words());
    String fault = command.fault().orElseThrow();
    assertTrue(fault.startsWith("CAVRA_PYTHON_COMMAND or --python-command " + why), fault);
  }

  @Property(tries = 1000)
  void everyTextIsACommandOrAFault(@ForAll String text) {
    CommandText command = read(text);
    assertEquals(command.words().isEmpty(), command.fault().isPresent());
    assertEquals(Optional.empty(), command.fault().filter(String::isBlank));
  }
}
