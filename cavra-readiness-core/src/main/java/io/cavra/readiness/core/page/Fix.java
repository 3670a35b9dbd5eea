package io.cavra.readiness.core.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One thing to fix.
 *
 * @param section the section that it blocks
 * @param checks the checks that it fails, which say the same: one unreadable file is one thing
 */
record Fix(String section, List<CheckResult> checks) {

  /** Answers all that blocks production in this mode, in the order of the gates. */
  static List<Fix> all(ProductionReadiness production) {
    List<Fix> all = new ArrayList<>();
    for (int i = 0; i < production.checks().size(); i++) {
      CheckResult check = production.checks().get(i);
      if (check.blocks()) {
        all.addAll(of(production.sections().get(i), check));
      }
    }
    return all;
  }

  private static List<Fix> of(ReadinessReport report, CheckResult productionCheck) {
    if (report.blocking().isEmpty()) {
      return List.of(new Fix(report.section(), List.of(productionCheck)));
    }
    return report.blocking().stream()
        .collect(groupingBy(CheckResult::message, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(same -> new Fix(report.section(), same))
        .toList();
  }

  CheckResult first() {
    return checks.get(0);
  }
}
