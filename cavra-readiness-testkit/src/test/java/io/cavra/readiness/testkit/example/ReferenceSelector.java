package io.cavra.readiness.testkit.example;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.fault.ReferenceGates;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stands in for whatever a service selects with: one gate out of the second reading of the rules.
 */
final class ReferenceSelector {

  private ReferenceSelector() {}

  static BackendSelection select(ReadySet set) {
    Set<String> warnings = ReferenceGates.warnings(set.settings(), set.snapshot(), set.now());
    List<CheckResult> checks =
        warnings.isEmpty()
            ? List.of(CheckResult.pass("all", "no check warns"))
            : warnings.stream().map(id -> CheckResult.warn(id, "warns")).toList();
    BackendSelection.Builder selection =
        BackendSelection.builder(set.settings().mode())
            .reasons(checks.stream().map(ReferenceSelector::reason).toList())
            .reports(List.of(ReadinessReport.of("all", set.settings().mode(), checks)));
    return warnings.isEmpty() ? selection.backend(Backend.GO).build() : selection.build();
  }

  private static SelectionReason reason(CheckResult check) {
    return new SelectionReason(check.id(), Optional.of("all"), check.message());
  }
}
