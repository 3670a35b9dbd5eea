package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.cli.ReadinessCli;
import io.cavra.readiness.core.evidence.FileEvidenceSource;
import io.cavra.readiness.core.publicsafe.corpus.PlantedCorpus;
import io.cavra.readiness.core.publicsafe.corpus.PlantedText;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is planted in a public document, in whatever place, no eight characters of it occur in
 * anything that the whole product puts out. A failure names the plant by its number alone.
 */
class NothingLeaksFromTheProductTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final List<EvidenceInput<?>> DOCUMENTS =
      List.of(
          EvidenceInput.PROMOTION_EVIDENCE,
          EvidenceInput.ROLLBACK_PLAN,
          EvidenceInput.ROLLBACK_REHEARSAL,
          EvidenceInput.DRILL_HISTORY);
  private static final List<String> SECTIONS =
      List.of(
          "go-pilot-readiness",
          "go-deployment-readiness",
          "go-promotion-readiness",
          "go-rollback-readiness",
          "go-rollback-rehearsal",
          "go-rollback-drills");
  private static final int PIECE = 8;

  /** Every second plant is still one of every rule in every place, and takes half the time. */
  private static final int STEP = 2;

  @TempDir Path folder;

  private final ReadySet ready = ReadySet.at(NOW);

  /** Each plant goes into all four documents at once, each time at the next place of each. */
  @Test
  void noPieceOfAPlantOccursInAnyOutput() {
    List<PlantedText> plants = PlantedCorpus.all();
    WrittenSet written = ready.writeTo(folder, Layout.FLAT);
    String known = knownOutput(written);
    List<String> leaks = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < plants.size(); i += STEP) {
      PlantedText plant = plants.get(i);
      ReadySet set = plant.term().isPresent() ? ready.deniedTerms(plant.term().get()) : ready;
      List<Planting> used = new ArrayList<>();
      for (EvidenceInput<?> input : DOCUMENTS) {
        List<Planting> places = Planting.all(input);
        Planting place = places.get(i / STEP % places.size());
        String text = isKey(plant) ? plant.key() : plant.text();
        if (!place.scanned() || isFound(plant, place, text)) {
          set = set.edit(input, place.edits().apply(text).toArray(JsonEdit[]::new));
          used.add(place);
        }
      }
      found += used.size();
      written = written.rewrite(set);
      String output = output(written, SECTIONS.get(i / STEP % SECTIONS.size()));
      String text = isKey(plant) ? plant.key() : plant.text();
      findPiece(text, output, known)
          .ifPresent(at -> leaks.add(plant.rule() + ": " + plant.note() + ", from " + at));
      if (!leaks.isEmpty()) {
        leaks.add("number " + i + " at " + used.stream().map(Planting::name).toList());
        break;
      }
    }
    assertEquals(List.of(), leaks);
    assertTrue(found > 1200, () -> "too few plants were in a place where they are found");
  }

  /** A test that always passes holds nothing: a harmless text in the same place does show. */
  @Test
  void whatIsHarmlessDoesShow() {
    WrittenSet written = ready.writeTo(folder, Layout.FLAT);
    String known = output(written);
    String text = "a-mode-nobody-has";
    String output =
        output(
            written.rewrite(
                ready.edit(EvidenceInput.ROLLBACK_PLAN, JsonEdit.set("/target_mode", text))));
    assertTrue(findPiece(text, output, known).isPresent());
  }

  private static boolean isKey(PlantedText plant) {
    return plant.text().equals("ready");
  }

  /** What no rule finds at that place may show there. */
  private static boolean isFound(PlantedText plant, Planting place, String text) {
    PublicSafeScanner scanner = PublicSafeScanner.standard();
    if (plant.term().isPresent()) {
      scanner = scanner.withDeniedTerms(List.of(plant.term().get()));
    }
    Map<String, ?> member = place.key().isEmpty() ? Map.of(text, 1) : Map.of(place.key(), text);
    return !scanner.scan(member).isEmpty();
  }

  /** What is put out anyway: the product's own words, which a plant may hold as well. */
  private static String knownOutput(WrittenSet written) {
    StringBuilder known = new StringBuilder(output(written));
    PlantedCorpus.rules().forEach(rule -> known.append(rule).append(", "));
    for (EvidenceInput<?> input : DOCUMENTS) {
      for (Planting place : Planting.all(input)) {
        ReadySet other =
            written.set().edit(input, place.edits().apply("?").toArray(JsonEdit[]::new));
        known.append(output(written.rewrite(other), SECTIONS.get(0)));
      }
    }
    return known.toString();
  }

  /** Answers where a piece of the text begins that is in the output and not among known words. */
  private static Optional<Integer> findPiece(String text, String output, String known) {
    for (int i = 0; i + PIECE <= text.length(); i++) {
      String piece = text.substring(i, i + PIECE);
      if (output.contains(piece) && !known.contains(piece)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static String output(WrittenSet written) {
    StringBuilder all = new StringBuilder();
    SECTIONS.forEach(section -> all.append(output(written, section)));
    return all.toString();
  }

  private static String output(WrittenSet written, String section) {
    ReadinessSettings settings = written.settings();
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    StringBuilder out = new StringBuilder();
    for (String subcommand : List.of("select", "production-readiness", section)) {
      out.append(run(clock, settings, subcommand));
      out.append(run(clock, settings, subcommand, "--json"));
    }
    Readiness readiness = Readiness.builder().settings(settings).clock(clock).build();
    out.append(readiness.select()).append(readiness.production());
    return out.append(FileEvidenceSource.standard().read(settings)).toString();
  }

  private static String run(Clock clock, ReadinessSettings settings, String... args) {
    Map<String, String> environment = new HashMap<>();
    for (Setting setting : Setting.values()) {
      settings.text(setting).ifPresent(text -> environment.put(setting.variable(), text));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      new ReadinessCli(clock).run(List.of(args), environment, out, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
