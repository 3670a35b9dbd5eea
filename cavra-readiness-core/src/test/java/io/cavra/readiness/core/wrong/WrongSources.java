package io.cavra.readiness.core.wrong;

import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.contract.StoredFiles;
import io.cavra.readiness.core.evidence.FileEvidenceSource;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import io.cavra.readiness.testkit.contract.EvidenceSourceContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sources that are wrong in one way each, under contract. */
final class WrongSources {

  private WrongSources() {}

  /** Takes the drill at the end of the list for the latest. */
  static EvidenceSourceContract takingTheLastDrill() {
    AtomicReference<ReadySet> stored = new AtomicReference<>(ReadySet.at(ReadyArbitraries.NOW));
    return contract(
        set -> {
          stored.set(set);
          return set.settings();
        },
        settings -> withLastDrill(stored.get()));
  }

  /** Reads a flag or a number out of a text. */
  static EvidenceSourceContract coercingStrings() {
    return ofFiles(
        (source, settings) -> {
          Path path = Path.of(settings.path(Setting.PROMOTION_EVIDENCE_PATH).orElseThrow());
          change(path, text -> text.replace("\"true\"", "true"));
          return source.read(settings);
        });
  }

  /** Leaves the time of each reading behind, as a line at the end of the plan. */
  static EvidenceSourceContract mutatingItsInput() {
    return ofFiles(
        (source, settings) -> {
          EvidenceSnapshot read = source.read(settings);
          settings.path(Setting.ROLLBACK_PLAN_PATH).map(Path::of).ifPresent(WrongSources::append);
          return read;
        });
  }

  /** Reads right, and hands whoever watches it the same for good. */
  static EvidenceSourceContract watchingOnce() {
    EvidenceSource files = FileEvidenceSource.standard();
    EvidenceSource once =
        new EvidenceSource() {
          @Override
          public EvidenceSnapshot read(ReadinessSettings settings) {
            return files.read(settings);
          }

          @Override
          public Supplier<EvidenceSnapshot> watch(ReadinessSettings settings) {
            EvidenceSnapshot first = read(settings);
            return () -> first;
          }
        };
    return contract(new StoredFiles(Layout.FLAT, WrittenSet::replace)::store, once);
  }

  private static EvidenceSnapshot withLastDrill(ReadySet set) {
    EvidenceSnapshot right = set.snapshot();
    EvidenceDocument<DrillHistorySummary> document =
        (EvidenceDocument<DrillHistorySummary>) right.of(EvidenceInput.DRILL_HISTORY);
    DrillHistorySummary.Builder summary = DrillHistorySummary.builder();
    DrillHistory history = history(set);
    history.environment().ifPresent(summary::environment);
    List<RollbackDrill> drills = history.drills();
    drills.stream().limit(Math.max(0, drills.size() - 1)).forEach(drill -> summary.skip());
    drills.stream().skip(Math.max(0, drills.size() - 1)).forEach(summary::add);
    return right.toBuilder()
        .put(
            EvidenceInput.DRILL_HISTORY,
            EvidenceDocument.of(summary.build()).withSha256(document.sha256().orElseThrow()))
        .build();
  }

  private static DrillHistory history(ReadySet set) {
    AtomicReference<DrillHistory> history = new AtomicReference<>();
    set.drillHistory(
        builder -> {
          history.set(builder.build());
          return builder;
        });
    return history.get();
  }

  private static void change(Path path, Function<String, String> change) {
    try {
      if (Files.isRegularFile(path)) {
        Files.writeString(path, change.apply(Files.readString(path)));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void append(Path path) {
    try {
      if (Files.isRegularFile(path)) {
        Files.writeString(path, "\n", StandardOpenOption.APPEND);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads files, with more done than is due. */
  @FunctionalInterface
  private interface Reading {
    EvidenceSnapshot read(EvidenceSource source, ReadinessSettings settings);
  }

  private static EvidenceSourceContract ofFiles(Reading reading) {
    EvidenceSource files = FileEvidenceSource.standard();
    StoredFiles stored = new StoredFiles(Layout.FLAT, WrittenSet::replace);
    return contract(stored::store, settings -> reading.read(files, settings));
  }

  private static EvidenceSourceContract contract(
      Function<ReadySet, ReadinessSettings> store, EvidenceSource source) {
    return new EvidenceSourceContract() {
      @Override
      public EvidenceSource source() {
        return source;
      }

      @Override
      public ReadinessSettings store(ReadySet set) {
        return store.apply(set);
      }
    };
  }
}
