package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.evidence.SettledFiles;
import io.cavra.readiness.testkit.ReadySet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Short ways to ask the front door. */
final class Answers {

  static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456789Z");
  static final ReadySet READY = ReadySet.at(NOW);

  private Answers() {}

  /** Starts from a set in memory. */
  static Readiness.Builder of(ReadySet set) {
    return Readiness.builder()
        .settings(set.settings())
        .evidence(set.asEvidenceSource())
        .clock(fixed(set.now()));
  }

  static BackendSelection from(ReadySet set) {
    return of(set).build().select();
  }

  static BackendSelection at(ReadySet set, Instant now) {
    return of(set).clock(fixed(now)).build().select();
  }

  static BackendSelection fromFiles(ReadinessSettings settings, Instant now) {
    return Readiness.builder()
        .settings(settings)
        .evidence(SettledFiles.source())
        .clock(fixed(now))
        .build()
        .select();
  }

  static Clock fixed(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  static List<String> codes(BackendSelection selection) {
    return selection.reasons().stream().map(SelectionReason::code).toList();
  }

  static Set<String> codeSet(BackendSelection selection) {
    return selection.reasons().stream()
        .map(SelectionReason::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
