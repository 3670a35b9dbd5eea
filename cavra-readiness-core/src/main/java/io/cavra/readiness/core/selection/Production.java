package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.core.gate.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges production readiness from a selection: what blocks it depends on the mode (SPEC.md section
 * 6).
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Production {

  private Production() {}

  /** Answers production readiness as of that selection. */
  public static ProductionReadiness of(BackendSelection selection) {
    List<CheckResult> checks =
        selection.reports().stream().map(report -> check(selection.mode(), report)).toList();
    List<ReadinessReport> sections =
        Stream.concat(selection.reports().stream(), selection.advisoryReports().stream()).toList();
    return new ProductionReadiness(selection.mode(), checks, sections);
  }

  private static CheckResult check(BackendMode mode, ReadinessReport report) {
    Optional<Section> section = Section.find(report.section());
    String id = section.map(Section::productionCheck).orElse(report.section());
    String found = report.section() + " is " + report.status().wireName();
    if (report.isReady()) {
      return CheckResult.pass(id, found);
    }
    if (!blocks(mode, section)) {
      return CheckResult.pass(id, found + ", which blocks nothing in mode " + mode.wireName());
    }
    String failing =
        report.blocking().stream().map(CheckResult::id).collect(Collectors.joining(", "));
    return CheckResult.warn(id, found + (failing.isEmpty() ? "" : "; fix " + failing));
  }

  private static boolean blocks(BackendMode mode, Optional<Section> section) {
    Set<Section> blocking =
        switch (mode) {
          case DISABLED -> EnumSet.noneOf(Section.class);
          case SHADOW, ENFORCE -> EnumSet.of(Section.RUNTIME, Section.DEPLOYMENT);
          case PROMOTED -> EnumSet.allOf(Section.class);
        };
    return section.map(blocking::contains).orElse(mode == BackendMode.PROMOTED);
  }
}
