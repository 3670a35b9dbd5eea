package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.core.publicsafe.corpus.HarmlessCorpus;
import io.cavra.readiness.core.publicsafe.corpus.PlantedCorpus;
import io.cavra.readiness.core.publicsafe.corpus.PlantedText;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.evidence.PublicSafeFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules say of texts that are nearly those of the corpus, as it was written down: whoever
 * changes a rule sees which way its edges moved. To write it down anew: {@code mvn -Pquick test -pl
 * cavra-readiness-api,cavra-readiness-testkit,cavra-readiness-core
 * -Dsurefire.failIfNoSpecifiedTests=false -Dtest=NearMissesTest -Dgolden.write=true}
 *
 * <p>A line of a file tells, for one way to change a text: how many were judged, in how many each
 * rule found something, and a checksum of all answers in order, which differs where one has changed
 * and the counts have not.
 */
class NearMissesTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/cavra/readiness/core/publicsafe/near-misses");

  /** So many places of each text are changed in each way. */
  private static final int PLACES = 2;

  /** A text, the key that it has, and the term that is denied. */
  private record Sample(String key, String text, Optional<String> term) {

    static Sample of(PlantedText plant) {
      return new Sample(plant.key(), plant.text(), plant.term());
    }

    PublicSafeFindings judge(Change change, int place) {
      PublicSafeScanner scanner = PublicSafeScanner.standard();
      if (term.isPresent()) {
        scanner = scanner.withDeniedTerms(List.of(term.get()));
      }
      return text.equals("ready")
          ? scanner.scan(Map.of(change.of(key, place % key.length()), text))
          : scanner.scan(Map.of(key, change.of(text, place % text.length())));
    }
  }

  /** A way to change a text at one place. */
  private interface Change {
    String of(String text, int at);
  }

  private static Map<String, Change> changes() {
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("as it is", (text, at) -> text);
    changes.put("one character less", (text, at) -> text.substring(0, at) + text.substring(at + 1));
    changes.put("one twice", (text, at) -> text.substring(0, at + 1) + text.substring(at));
    for (String other : List.of("x", "K", "7", " ", "-", "_", ".", "/", ":", "=", "\"", "é")) {
      changes.put(
          "one that is '" + other + "'",
          (text, at) -> text.substring(0, at) + other + text.substring(at + 1));
    }
    changes.put("another case", (text, at) -> text.substring(0, at) + swapped(text.substring(at)));
    changes.put("the beginning", (text, at) -> text.substring(0, at));
    changes.put("the end", (text, at) -> text.substring(at));
    changes.put("in a sentence", (text, at) -> "Then see " + text + ", and go on.");
    changes.put("grown together", (text, at) -> "ab" + text + "cd");
    return changes;
  }

  private static String swapped(String text) {
    StringBuilder swapped = new StringBuilder();
    for (char c : text.toCharArray()) {
      swapped.append(Ascii.isLetter(c) ? (char) (c ^ 0x20) : c);
    }
    return swapped.toString();
  }

  private static List<Sample> samples(String group) {
    return group.equals("harmless")
        ? HarmlessCorpus.all().stream()
            .filter(text -> !text.text().isEmpty())
            .map(text -> new Sample(text.key(), text.text(), Optional.empty()))
            .toList()
        : PlantedCorpus.all().stream()
            .filter(plant -> plant.rule().equals(group))
            .map(Sample::of)
            .toList();
  }

  static Stream<String> groups() {
    return Stream.concat(PlantedCorpus.rules().stream(), Stream.of("harmless"));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void areJudgedAsWrittenDown(String group) throws IOException {
    List<Sample> samples = samples(group);
    List<String> lines = new ArrayList<>();
    changes().forEach((name, change) -> lines.add(name + ": " + judge(samples, change)));
    Path file = FOLDER.resolve(group + ".txt");
    String told = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, told);
    }
    assertEquals(Files.readString(file), told);
  }

  private static String judge(List<Sample> samples, Change change) {
    Map<String, Integer> counts = new TreeMap<>();
    CRC32 answers = new CRC32();
    int judged = 0;
    for (int i = 0; i < samples.size(); i++) {
      for (int place = 0; place < PLACES; place++) {
        PublicSafeFindings findings = samples.get(i).judge(change, 5 * i + 11 * place + 1);
        for (PublicSafeFinding finding : findings.shown()) {
          counts.merge(finding.rule(), 1, Integer::sum);
          answers.update(finding.rule().getBytes(StandardCharsets.UTF_8));
        }
        answers.update('\n');
        judged++;
      }
    }
    return judged + " judged, " + counts + ", " + Long.toHexString(answers.getValue());
  }
}
