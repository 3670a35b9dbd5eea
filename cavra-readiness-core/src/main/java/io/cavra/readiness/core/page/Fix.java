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
    List<Fix> fixes = of(report);
    return fixes.isEmpty() ? List.of(new Fix(report.section(), List.of(productionCheck))) : fixes;
  }

  /** Answers all that warns in one section. */
  static List<Fix> of(ReadinessReport report) {
    return report.blocking().stream()
        .collect(groupingBy(CheckResult::message, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(same -> new Fix(report.section(), same))
        .toList();
  }

  /** Writes what was found and what to write instead, then whose it is. */
  void write(Html html) {
    CheckResult first = checks.get(0);
    html.open("li").valued("p", first.message());
    html.open("p", "class", "small").value(Titles.of(section)).text(": ");
    String separator = "";
    for (CheckResult check : checks) {
      html.text(separator).valued("code", check.id());
      separator = ", ";
    }
    html.close().close();
  }
}
