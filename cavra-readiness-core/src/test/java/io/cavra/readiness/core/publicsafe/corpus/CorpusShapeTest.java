package io.cavra.readiness.core.publicsafe.corpus;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the corpus to its own rules: enough of everything, nothing twice, nothing ready-made. */
class CorpusShapeTest {

  private static final Path SOURCES =
      Path.of("src/test/java/io/cavra/readiness/core/publicsafe/corpus");

  private static final List<PlantedText> PLANTED = PlantedCorpus.all();
  private static final List<HarmlessText> HARMLESS = HarmlessCorpus.all();

  @Test
  void holdsEnoughTexts() {
    assertTrue(PLANTED.size() >= 330, () -> "planted: " + PLANTED.size());
    assertTrue(HARMLESS.size() >= 440, () -> "harmless: " + HARMLESS.size());
  }

  @Test
  void everyRuleHasTwelvePlantedTexts() {
    Map<String, Long> counts = PLANTED.stream().collect(groupingBy(PlantedText::rule, counting()));
    assertEquals(16, PlantedCorpus.rules().size());
    assertEquals(Set.copyOf(PlantedCorpus.rules()), counts.keySet());
    counts.forEach((rule, count) -> assertTrue(count >= 12, () -> rule + ": " + count));
  }

  @Test
  void everyNoteSaysSomething() {
    assertAll(PLANTED.stream().map(text -> () -> assertFalse(text.note().isBlank())));
    assertAll(HARMLESS.stream().map(text -> () -> assertFalse(text.note().isBlank())));
  }

  @Test
  void nothingStandsTwice() {
    assertEquals(List.of(), repeated(PLANTED.stream().map(CorpusShapeTest::place)));
    assertEquals(
        List.of(), repeated(HARMLESS.stream().map(text -> text.key() + "=" + text.text())));
  }

  @Test
  void noTextIsBothPlantedAndHarmless() {
    Set<String> harmless =
        Set.copyOf(HARMLESS.stream().map(t -> t.key() + "=" + t.text()).toList());
    assertEquals(
        List.of(),
        PLANTED.stream()
            .filter(text -> harmless.contains(text.key() + "=" + text.text()))
            .map(text -> text.rule() + ", " + text.note())
            .toList());
  }

  @Test
  void onlyDeniedTermsNameATerm() {
    assertAll(
        PLANTED.stream()
            .map(
                text ->
                    () ->
                        assertEquals(text.rule().equals("denied_term"), text.term().isPresent())));
  }

  @Test
  void theSameTextsComeEveryTime() {
    assertEquals(PLANTED, PlantedCorpus.all());
    assertEquals(HARMLESS, HarmlessCorpus.all());
  }

  @Test
  void noPlantedTextStandsInTheSources() throws IOException {
    String sources = String.join("\n", read());
    assertFalse(sources.isBlank());
    assertEquals(
        List.of(),
        PLANTED.stream()
            .filter(text -> text.term().isEmpty() && !text.text().equals("ready"))
            .filter(text -> sources.contains(text.text()))
            .map(text -> text.rule() + ", " + text.note())
            .toList());
  }

  @Test
  void everyUnclearCaseHasAReadingAndAReason() {
    Set<String> readings = Set.copyOf(PlantedCorpus.rules());
    for (UnclearCase unclear : UnclearCases.all()) {
      assertTrue(unclear.reading().map(readings::contains).orElse(true), () -> unclear.reason());
      assertFalse(unclear.reason().isBlank());
    }
  }

  private static List<String> read() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.map(CorpusShapeTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(PlantedText text) {
    return String.join("=", text.rule(), text.term().orElse(""), text.key(), text.text());
  }

  private static List<String> repeated(Stream<String> texts) {
    return texts.collect(groupingBy(text -> text, counting())).entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
