package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One of the six gates: a section, when it is asked for, its checks in the order of SPEC.md section
 * 7, and what its report shows beside them.
 *
 * @param section the section
 * @param requested whether anybody asks for what the gate guards
 * @param checks every check, in order
 * @param listedWhenIdle the checks that are listed while nobody asks
 * @param layout what the report shows beside the checks
 */
record SectionGate(
    Section section,
    Predicate<ReadinessContext> requested,
    List<ReadinessCheck> checks,
    List<ReadinessCheck> listedWhenIdle,
    Layout layout)
    implements ReadinessGate {

  SectionGate {
    checks = List.copyOf(checks);
    listedWhenIdle = List.copyOf(listedWhenIdle);
    if (checks.isEmpty()) {
      throw new IllegalArgumentException("checks must hold at least one check");
    }
  }

  /** What a report shows before the checks, after them, and as notes. */
  record Layout(
      Function<ReadinessContext, Map<String, Object>> settings,
      Function<ReadinessContext, Map<String, Object>> summary,
      List<String> operatorNotes) {}

  @Override
  public String name() {
    return section.sectionName();
  }

  @Override
  public ReadinessReport evaluate(ReadinessContext context) {
    boolean asked = requested.test(context);
    List<ReadinessCheck> listed = asked ? checks : listedWhenIdle;
    CheckResult[] results = new CheckResult[listed.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = listed.get(i).evaluate(context);
    }
    ReadinessReport.Builder report =
        ReadinessReport.builder(name(), context.mode())
            .schemaVersion(section.schemaVersion())
            .checks(List.of(results))
            .settings(layout.settings().apply(context))
            .summary(layout.summary().apply(context))
            .operatorNotes(notes(context));
    if (!asked) {
      report.status(section.whenIdle());
    }
    return report.build();
  }

  /** Notes of every section start with that of a mistyped mode, which nothing else may tell. */
  private List<String> notes(ReadinessContext context) {
    return UnknownMode.sentence(context)
        .map(sentence -> Stream.concat(Stream.of(sentence), layout.operatorNotes().stream()))
        .map(Stream::toList)
        .orElse(layout.operatorNotes());
  }
}
