package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.TreeMap;
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

  private static Map<String, CorpusSample.Change> changes() {
    Map<String, CorpusSample.Change> changes = new LinkedHashMap<>();
    changes.put("as it is", (text, at) -> text);
    changes.put("one character less", (text, at) -> text.substring(0, at) + text.substring(at + 1));
    changes.put("one twice", (text, at) -> text.substring(0, at + 1) + text.substring(at));
    for (String other : List.of("x", "K", "7", " ", "-", "_", ".", "/", ":", "=", "\"", "é")) {
      changes.put(
          "one that is '" + other + "'",
          (text, at) -> text.substring(0, at) + other + text.substring(at + 1));
    }
    changes.put(
        "another case",
        (text, at) -> text.substring(0, at) + CorpusSample.swapped(text.substring(at)));
    changes.put("the beginning", (text, at) -> text.substring(0, at));
    changes.put("the end", (text, at) -> text.substring(at));
    changes.put("in a sentence", (text, at) -> "Then see " + text + ", and go on.");
    changes.put("grown together", (text, at) -> "ab" + text + "cd");
    return changes;
  }

  @ParameterizedTest
  @MethodSource("io.cavra.readiness.core.publicsafe.CorpusSample#groups")
  void areJudgedAsWrittenDown(String group) throws IOException {
    List<CorpusSample> samples = CorpusSample.of(group);
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

  private static String judge(List<CorpusSample> samples, CorpusSample.Change change) {
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
