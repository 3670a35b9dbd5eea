package io.cavra.readiness.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.core.evidence.SettledFiles;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.fault.Fault;
import io.cavra.readiness.testkit.fault.FaultCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of the catalogue blocks the checks that it names: each of them and no other. */
final class FaultCatalogueTest {

  private static final ReadySet READY =
      ReadySet.at(Instant.parse("2026-11-22T12:00:00.123456789Z"));

  static Stream<Fault> inFiles() {
    return FaultCatalogue.all().stream().filter(fault -> fault.where().inFiles());
  }

  static Stream<Fault> inMemory() {
    return FaultCatalogue.all().stream().filter(fault -> fault.where().inMemory());
  }

  static Stream<Fault> outsidePromoted() {
    return FaultCatalogue.outsidePromoted().stream();
  }

  @ParameterizedTest
  @MethodSource("inFiles")
  void blocksExactlyThroughFiles(Fault fault, @TempDir Path folder) throws IOException {
    ReadySet set = fault.applyTo(READY);
    var settings = set.writeTo(Files.createDirectory(folder.resolve("set")), Layout.PACKAGE_DIR);
    assertBlocks(
        fault,
        select(Readiness.builder().settings(settings.settings()).evidence(SettledFiles.source())));
  }

  @ParameterizedTest
  @MethodSource("inMemory")
  void blocksExactlyFromMemory(Fault fault) {
    ReadySet set = fault.applyTo(READY);
    assertBlocks(
        fault,
        select(Readiness.builder().settings(set.settings()).evidence(set.asEvidenceSource())));
  }

  @ParameterizedTest
  @MethodSource("outsidePromoted")
  void warnsExactlyOutsidePromotedMode(Fault fault) {
    ReadySet set = fault.applyTo(READY);
    BackendSelection selection =
        select(Readiness.builder().settings(set.settings()).evidence(set.asEvidenceSource()));
    assertFalse(selection.fallbackUsed(), selection::explain);
    Set<String> warning =
        selection.reports().stream()
            .flatMap(report -> report.blocking().stream().map(CheckResult::id))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(fault.blocks()), warning, selection::explain);
  }

  @Test
  void everyCheckIdThatInputsCanBreakIsInTheCatalogue() {
    BackendSelection ready =
        select(Readiness.builder().settings(READY.settings()).evidence(READY.asEvidenceSource()));
    assertEquals(Backend.GO, ready.backend(), ready::explain);
    Set<String> ids =
        ready.reports().stream()
            .map(ReadinessReport::checks)
            .flatMap(checks -> checks.stream().map(CheckResult::id))
            .collect(Collectors.toCollection(TreeSet::new));
    ids.removeAll(FaultCatalogue.checkIds());
    assertEquals(
        Set.of("parity_gate", "python_fallback", "python_fallback_available"),
        ids,
        "ids that always pass, and no others, have no fault");
  }

  private static BackendSelection select(Readiness.Builder builder) {
    return builder.clock(Clock.fixed(READY.now(), ZoneOffset.UTC)).build().select();
  }

  private static void assertBlocks(Fault fault, BackendSelection selection) {
    assertEquals(Backend.PYTHON, selection.backend(), selection::explain);
    Set<String> codes =
        selection.reasons().stream()
            .map(SelectionReason::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(fault.blocks()), codes, selection::explain);
  }
}
