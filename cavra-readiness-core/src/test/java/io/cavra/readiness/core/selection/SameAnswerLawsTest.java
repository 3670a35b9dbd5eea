package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.RollbackDrillBuilder;
import io.cavra.readiness.testkit.WrittenSet;
import io.cavra.readiness.testkit.fault.Fault;
import io.cavra.readiness.testkit.fault.FaultCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Laws of SPEC.md section 1: what the answer depends on, and what it does not. Where files are
 * written, a try holds twenty cases: a file that was written just now is read with a pause, and so
 * all of them share one.
 */
final class SameAnswerLawsTest {

  private static final List<EvidenceInput<?>> DOCUMENTS =
      List.of(
          EvidenceInput.POLICY,
          EvidenceInput.ENDPOINT_DEPLOYMENT,
          EvidenceInput.CI_RUNNER_BUNDLES,
          EvidenceInput.CHANNEL_MANIFEST,
          EvidenceInput.UPDATER_POLICY,
          EvidenceInput.PROMOTION_EVIDENCE,
          EvidenceInput.ROLLBACK_PLAN,
          EvidenceInput.ROLLBACK_REHEARSAL,
          EvidenceInput.DRILL_HISTORY);

  private static final Path FOLDER = Folder.make();
  private static final Path PLACE = FOLDER.resolve("place");
  private static final List<String> COPIES = List.of("one-", "two-");
  private static final WrittenSet WRITTEN = READY.writeTo(FOLDER.resolve("plain"), Layout.FLAT);
  private static final BackendSelection PLAIN = Answers.fromFiles(WRITTEN.settings(), NOW);

  @AfterContainer
  static void deleteFolder() {
    Folder.delete(FOLDER);
  }

  @Provide
  Arbitrary<List<Fault>> faults() {
    return Arbitraries.of(
            FaultCatalogue.all().stream().filter(fault -> fault.where().inFiles()).toList())
        .list()
        .ofSize(20);
  }

  @Provide
  Arbitrary<EvidenceInput<?>> documents() {
    return Arbitraries.of(DOCUMENTS);
  }

  /** Two selectors, each over a copy of its own that stands at the same path in its turn. */
  @Property(tries = 50)
  void theSameInputsGiveTheSameAnswerFieldForField(
      @ForAll("faults") List<Fault> faults,
      @ForAll BackendMode mode,
      @ForAll @IntRange(max = 200) int days)
      throws IOException {
    Instant now = NOW.plus(Duration.ofDays(days));
    List<ReadinessSettings> settings = new ArrayList<>();
    for (int i = 0; i < faults.size(); i++) {
      ReadySet set = faults.get(i).applyTo(READY.mode(mode));
      for (String copy : COPIES) {
        Path kept = FOLDER.resolve(copy + i);
        // what the try before wrote: most of its files already say what they should
        if (Files.exists(kept)) {
          Files.move(kept, PLACE);
        }
        settings.add(set.writeTo(PLACE, Layout.FLAT).settings());
        Files.move(PLACE, kept);
      }
    }
    for (int i = 0; i < faults.size(); i++) {
      BackendSelection first = atPlace(COPIES.get(0) + i, settings.get(2 * i), now);
      BackendSelection second = atPlace(COPIES.get(1) + i, settings.get(2 * i + 1), now);
      assertEquals(first, second);
      assertEquals(first.toMap(), second.toMap());
      assertArrayEquals(JsonWriter.toBytes(first.toMap()), JsonWriter.toBytes(second.toMap()));
    }
  }

  private static BackendSelection atPlace(String copy, ReadinessSettings settings, Instant now)
      throws IOException {
    Files.move(FOLDER.resolve(copy), PLACE);
    BackendSelection selection = Answers.fromFiles(settings, now);
    Files.move(PLACE, FOLDER.resolve(copy));
    return selection;
  }

  @Property(tries = 50)
  void spellingChangesNothingButDigests(
      @ForAll("documents") EvidenceInput<?> input, @ForAll @Size(20) List<Long> seeds)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Long seed : seeds) {
      Path file = FOLDER.resolve("respelled-" + files.size() + ".json");
      files.add(Files.write(file, Respelling.of(READY.bytes(input), seed)));
    }
    Path plain = WRITTEN.path(input);
    for (Path file : files) {
      ReadinessSettings settings =
          WRITTEN.settings().toBuilder().path(Setting.of(input), file).build();
      String answer = withoutDigests(Answers.fromFiles(settings, NOW));
      assertEquals(withoutDigests(PLAIN), answer.replace(file.toString(), plain.toString()));
    }
  }

  @Property(tries = 1000)
  void theOrderOfDrillsChangesNothing(
      @ForAll @IntRange(min = 1, max = 8) int count, @ForAll long seed) {
    Random random = new Random(seed);
    List<RollbackDrill> drills = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drills.add(drill(random, i));
    }
    BackendSelection listed = Answers.from(READY.drills(drills.toArray(RollbackDrill[]::new)));
    Collections.shuffle(drills, random);
    BackendSelection shuffled = Answers.from(READY.drills(drills.toArray(RollbackDrill[]::new)));
    assertEquals(Answers.codes(listed), Answers.codes(shuffled));
    assertEquals(listed.validUntil(), shuffled.validUntil());
    assertEquals(withoutPlaces(listed), withoutPlaces(shuffled));
  }

  /** Every one at a time of its own, good or bad. */
  private static RollbackDrill drill(Random random, int index) {
    RollbackDrillBuilder drill =
        readyDrill()
            .drillId("drill_" + index)
            .executedAt(NOW.minus(Duration.ofHours(random.nextInt(3000) * 8L + index)));
    return switch (random.nextInt(4)) {
      case 0 -> drill.status("fail").build();
      case 1 -> drill.fallbackVerified(false).build();
      default -> drill.build();
    };
  }

  private static RollbackDrillBuilder readyDrill() {
    AtomicReference<RollbackDrillBuilder> first = new AtomicReference<>();
    READY.drill(
        0,
        drill -> {
          first.set(drill);
          return drill;
        });
    return first.get();
  }

  private static String withoutDigests(BackendSelection selection) {
    return selection.toMap().toString().replaceAll("sha256=[0-9a-f]{64}", "sha256=");
  }

  private static String withoutPlaces(BackendSelection selection) {
    return withoutDigests(selection).replaceAll("/drills/\\d+", "/drills/N");
  }
}
