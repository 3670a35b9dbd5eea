package io.cavra.readiness.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.report.Selections;
import io.cavra.readiness.core.settings.UsageException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC.md section 11: exit code 2, a message that names the word, and nothing evaluated. */
class UsageErrorTest {

  private final RecordedDoor door = new RecordedDoor(Selections.go());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select --mod promoted         | unknown flag '--mod'; did you mean --mode?",
        "select --polcy-path=x         | unknown flag '--polcy-path'; did you mean --policy-path?",
        "--jsn select                  | unknown flag '--jsn'; did you mean --json?",
        "select --zzzzzzzzzzz          | unknown flag '--zzzzzzzzzzz'; where it is an operand, write -- before it; --help",
        "select -j                     | unknown flag '-j'; where it is an operand, write -- before it; --help",
        "select -- --json              | select takes no further word, was given '--json'",
        "select --mode --              | --mode needs a value",
        "go-pilot-evaluate a --        | go-pilot-evaluate needs TARGET",
        "go-pilot-evaluate a b --field -- x=1 | --field needs a value: write --field NAME=VALUE",
        "-- --help                     | unknown subcommand '--help'",
        "select --mode                 | --mode needs a value",
        "select --mode --json          | --mode needs a value",
        "select --mode a --mode=b      | --mode is given twice",
        "select --json --json          | --json is given twice",
        "select --json=true            | --json takes no value",
        "select --help=x               | --help takes no value",
        "select -                      | select takes no further word, was given '-'",
        "select more                   | select takes no further word, was given 'more'",
        "go-pilot-evaluate            | go-pilot-evaluate needs ACTION",
        "go-pilot-evaluate a          | go-pilot-evaluate needs TARGET",
        "go-pilot-evaluate a b c d    | go-pilot-evaluate takes ACTION TARGET alone, was given 'c'",
        "go-pilot-evaluate a b --field | --field needs a value: write --field NAME=VALUE",
        "go-pilot-evaluate a b --field --json | --field needs a value: write --field NAME=VALUE",
        "go-pilot-evaluate a b --field x | --field must be written --field NAME=VALUE",
        "go-pilot-evaluate a b --field ==x | --field must be written --field NAME=VALUE",
        "go-pilot-evaluate a b --field target=x | --field must not be target",
        "go-pilot-evaluate a b --field=x=1 --field x=2 | --field 'x' is given twice",
        "go-pilot-evaluate a b --python-command [] | --python-command names no program",
        "runtime runtime select        | unknown subcommand 'runtime'",
        "selct                         | did you mean select?",
        "server                        | did you mean serve?",
        "serve more                    | serve takes no further word, was given 'more'",
        "serve --port                  | --port needs a value",
        "serve --port --json           | --port needs a value",
        "serve --port 1 --port=2       | --port is given twice",
        "serve --port 65536            | --port must be a number from 0 to 65535, was '65536'",
        "serve --port -1               | --port must be a number from 0 to 65535, was '-1'",
        "serve --port=                 | --port must be a number from 0 to 65535, was ''",
        "select --port eighty          | --port must be a number from 0 to 65535, was 'eighty'",
        "serve --host=                 | --host must not be blank",
        "serve --prot 1                | unknown flag '--prot'; did you mean --port?",
        "Select                        | unknown subcommand 'Select'"
      })
  void messageNamesTheWordAtFault(String words, String message) {
    Run run = Run.of(door, words.trim().split(" +", -1));

    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(unwrapped(run).contains(message), run.err());
    assertTrue(door.asked.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0"})
  void blankWordOfAnActionIsNamed(String blank) {
    Run action = Run.of(door, "go-pilot-evaluate", blank, "x", "--python-command", "python3");
    Run target = Run.of(door, "go-pilot-evaluate", "x", blank, "--python-command", "python3");

    assertEquals(2, action.code());
    assertTrue(unwrapped(action).contains("ACTION must not be blank"), action.err());
    assertEquals(2, target.code());
    assertTrue(unwrapped(target).contains("TARGET must not be blank"), target.err());
    assertTrue(door.asked.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"ACTION, \uFFFD, x, n=v", "TARGET, x, a\uFFFDb, n=v", "--field, x, x, n=\uFFFD"})
  void wordThatCouldNotBeDecodedIsRefusedForTheActionWouldBeAnother(
      String name, String action, String target, String field) {
    Run run =
        Run.of(
            door,
            List.of("go-pilot-evaluate", action, target, "--field", field, "--python-command=p")
                .toArray(String[]::new));

    assertEquals(2, run.code());
    assertTrue(
        unwrapped(run)
            .contains(name + " holds U+FFFD, which stands for what could not be decoded: run with"),
        run.err());
    assertTrue(door.asked.isEmpty());
  }

  @Test
  void greatestPortIsOne() throws UsageException {
    assertEquals(65_535, Listening.of(List.of("--port", "65535")).address().getPort());
    assertEquals(0, Listening.of(List.of("--port=00000")).address().getPort());
  }

  @Test
  void withoutSubcommandTheKnownOnesAreListed() {
    for (List<String> words : List.of(List.<String>of(), List.of("runtime"), List.of("--json"))) {
      Run run = Run.of(door, words.toArray(String[]::new));

      assertEquals(2, run.code());
      assertEquals("", run.out());
      assertTrue(unwrapped(run).contains("no subcommand is given"), run.err());
      for (Subcommand known : Subcommand.all()) {
        assertTrue(unwrapped(run).contains(known.word()), run.err());
      }
    }
  }

  @Test
  void unknownSubcommandListsTheKnownOnes() {
    for (Subcommand known : Subcommand.all()) {
      assertTrue(unwrapped(Run.of(door, "what")).contains(known.word()));
    }
  }

  @Test
  void valueOfAnUnknownFlagIsNotRepeated() {
    assertFalse(Run.of(door, "select", "--pasword=hunter2").err().contains("hunter2"));
  }

  @Property(tries = 1000)
  void noWordsThrowOrSteerTheTerminal(@ForAll @Size(max = 5) List<String> words) {
    Run run = Run.of(door, words.toArray(String[]::new));

    assertTrue(run.code() == 2 || run.code() == 0, run.err());
    assertEquals(run.code() == 2, run.out().isEmpty());
    assertTrue(
        run.err().codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)), run.err());
    assertTrue(
        run.err().lines().allMatch(line -> line.length() <= 80 || line.indexOf(' ') < 0),
        run.err());
  }

  private static String unwrapped(Run run) {
    return run.err().replace('\n', ' ');
  }
}
