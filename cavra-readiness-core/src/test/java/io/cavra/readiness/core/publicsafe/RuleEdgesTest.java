package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cavra.readiness.core.publicsafe.CorpusSample.Change;
import io.cavra.readiness.evidence.PublicSafeFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that stand on the edge of a rule, on this side of it or the other: where one character
 * more, less or another changes what is found, such as the length from which on something is no
 * token. So a change of the rules that moves an edge shows here. The edges were found by trying,
 * and are kept as changes of the corpus's texts, so that no file holds what looks like a secret.
 *
 * <p>A line of a file tells which of the group's texts is changed, at which place and how; and
 * behind the colon the rules that find something in it. So new texts of a group go to its end. To
 * write the rules down anew, as for {@link NearMissesTest}: {@code -Dtest=RuleEdgesTest
 * -Dgolden.write=true}
 */
class RuleEdgesTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/cavra/readiness/core/publicsafe/rule-edges");

  @ParameterizedTest
  @MethodSource("io.cavra.readiness.core.publicsafe.CorpusSample#groups")
  void areJudgedAsWrittenDown(String group) throws IOException {
    List<CorpusSample> samples = CorpusSample.of(group);
    Path file = FOLDER.resolve(group + ".txt");
    List<String> lines = Files.readAllLines(file);
    assertFalse(lines.isEmpty());
    String told =
        lines.stream()
            .map(line -> line.substring(0, line.indexOf(':')))
            .map(edge -> edge + ":" + rulesThatFind(samples, edge.split(" ", -1)) + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, told);
    }
    assertEquals(Files.readString(file), told);
  }

  private static String rulesThatFind(List<CorpusSample> samples, String[] edge) {
    CorpusSample sample = samples.get(Integer.parseInt(edge[0]));
    int place = Integer.parseInt(edge[1]);
    return sample.judge(change(samples, edge), place).shown().stream()
        .map(PublicSafeFinding::rule)
        .map(rule -> " " + rule)
        .collect(Collectors.joining());
  }

  /** Characters are written as their numbers. */
  private static Change change(List<CorpusSample> samples, String[] edge) {
    int first = edge.length > 3 ? Integer.parseInt(edge[3]) : 0;
    int second = edge.length > 4 ? Integer.parseInt(edge[4]) : 0;
    return switch (edge[2]) {
      case "stretch" -> (text, at) -> put(text, at, 1, text.substring(at, at + 1).repeat(first));
      case "run" -> (text, at) -> put(text, at, 0, Character.toString(second).repeat(first));
      case "drop" -> (text, at) -> put(text, at, first, "");
      case "put" -> (text, at) -> put(text, at, 1, Character.toString(first));
      case "insert" -> (text, at) -> put(text, at, 0, Character.toString(first));
      case "join" ->
          (text, at) -> text.substring(0, at) + samples.get(first).text().substring(second);
      case "wrap" -> (text, at) -> Character.toString(first) + text + Character.toString(first);
      default -> throw new IllegalArgumentException("no such change: " + edge[2]);
    };
  }

  private static String put(String text, int at, int length, String piece) {
    return text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + length));
  }
}
