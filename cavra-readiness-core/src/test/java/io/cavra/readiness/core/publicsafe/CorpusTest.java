package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cavra.readiness.core.publicsafe.corpus.HarmlessCorpus;
import io.cavra.readiness.core.publicsafe.corpus.HarmlessText;
import io.cavra.readiness.core.publicsafe.corpus.PlantedCorpus;
import io.cavra.readiness.core.publicsafe.corpus.PlantedText;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.evidence.PublicSafeFindings;
import io.cavra.readiness.testkit.ReadySet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the scanner to a corpus that was written without it: everything planted is found by its
 * rule, nothing harmless is flagged. A failure names a text by its rule, note and number alone.
 */
class CorpusTest {

  private static final Path GOLDEN = Path.of("src/test/resources/io/cavra/readiness/core/golden");
  private static final Path RESOURCES = Path.of("src/test/resources/io/cavra/readiness/core");

  private static final List<EvidenceInput<?>> DOCUMENTS =
      List.of(
          EvidenceInput.PROMOTION_EVIDENCE,
          EvidenceInput.ROLLBACK_PLAN,
          EvidenceInput.ROLLBACK_REHEARSAL,
          EvidenceInput.DRILL_HISTORY,
          EvidenceInput.ENDPOINT_DEPLOYMENT,
          EvidenceInput.CI_RUNNER_BUNDLES,
          EvidenceInput.CHANNEL_MANIFEST,
          EvidenceInput.UPDATER_POLICY);

  @Test
  void everyPlantedTextIsFoundByItsRule() {
    List<String> missed = new ArrayList<>();
    List<PlantedText> planted = PlantedCorpus.all();
    for (int i = 0; i < planted.size(); i++) {
      if (!isFound(planted.get(i))) {
        missed.add(planted.get(i).rule() + ", number " + i + ": " + planted.get(i).note());
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void noHarmlessTextIsFlagged() {
    PublicSafeScanner scanner =
        PublicSafeScanner.standard().withDeniedTerms(PlantedCorpus.deniedTerms());
    List<String> flagged = new ArrayList<>();
    List<HarmlessText> harmless = HarmlessCorpus.all();
    for (int i = 0; i < harmless.size(); i++) {
      HarmlessText text = harmless.get(i);
      PublicSafeFindings findings = scanner.scan(Map.of(text.key(), text.text()));
      if (!findings.isEmpty()) {
        flagged.add("number " + i + ": " + text.note() + ": " + rules(findings));
      }
    }
    assertEquals(List.of(), flagged);
  }

  @Test
  void everyDocumentOfReadySetsIsClean() {
    ReadySet set = ReadySet.at(Instant.parse("2026-11-22T12:00:00Z"));
    for (EvidenceInput<?> input : DOCUMENTS) {
      assertClean(input.name(), set.bytes(input));
    }
  }

  @Test
  void examplesOfTheRequirementsAreClean() {
    List<Path> examples = jsonFiles(RESOURCES.resolve("publicsafe"));
    assertEquals(2, examples.size());
    examples.forEach(CorpusTest::assertClean);
  }

  @Test
  void goldenReportsAreClean() {
    List<Path> reports = jsonFiles(GOLDEN);
    assertFalse(reports.isEmpty());
    reports.forEach(CorpusTest::assertClean);
  }

  private static boolean isFound(PlantedText text) {
    PublicSafeScanner scanner = PublicSafeScanner.standard();
    if (text.term().isPresent()) {
      scanner = scanner.withDeniedTerms(List.of(text.term().orElseThrow()));
    }
    Map<String, ?> document = Map.of("outer", Map.of(text.key(), text.text()));
    // Where the plant is the key itself, the value says nothing, and the object has the finding.
    boolean inKey = text.text().equals("ready");
    return scanner.scan(document).shown().stream()
        .filter(finding -> finding.rule().equals(text.rule()))
        .anyMatch(finding -> finding.pointer().equals("/outer") == inKey);
  }

  private static List<String> rules(PublicSafeFindings findings) {
    return findings.shown().stream().map(PublicSafeFinding::rule).toList();
  }

  private static void assertClean(Path file) {
    try {
      assertClean(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** JSON in a string is scanned as JSON, and the text around its strings besides. */
  private static void assertClean(String name, byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    PublicSafeFindings findings = PublicSafeScanner.standard().scan(Map.of("document", text));
    assertEquals(List.of(), findings.shown(), name);
  }

  private static List<Path> jsonFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
