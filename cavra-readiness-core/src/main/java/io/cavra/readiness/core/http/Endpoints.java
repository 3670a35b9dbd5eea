package io.cavra.readiness.core.http;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.core.gate.Section;
import io.cavra.readiness.core.page.ReadinessPage;
import io.cavra.readiness.core.selection.Production;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The table of what is answered where (SPEC.md section 11). */
final class Endpoints {

  private static final Map<String, Function<BackendSelection, Reply>> BY_PATH =
      Map.of(
          "/", selection -> Reply.page(ReadinessPage.write(selection)),
          "/deployment/production-readiness", selection -> production(Production.of(selection)),
          "/runtime/go-pilot/readiness", section(Section.RUNTIME),
          "/runtime/go-pilot/deployment-readiness", section(Section.DEPLOYMENT),
          "/runtime/go-pilot/promotion-readiness", section(Section.PROMOTION),
          "/runtime/go-pilot/rollback-readiness", section(Section.ROLLBACK),
          "/runtime/go-pilot/rollback-rehearsal", section(Section.REHEARSAL),
          "/runtime/go-pilot/rollback-drills", section(Section.DRILL_HISTORY));

  private Endpoints() {}

  /** Finds what answers that path, which is compared as it was sent. */
  static Optional<Function<BackendSelection, Reply>> find(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  private static Function<BackendSelection, Reply> section(Section section) {
    return selection ->
        selection
            .findReport(section.sectionName())
            .map(report -> Reply.json(200, report.toMap()))
            .orElse(Reply.NOT_FOUND);
  }

  /** The status tells a probe, which reads no body. */
  private static Reply production(ProductionReadiness production) {
    boolean ready = production.status() == ReadinessStatus.READY;
    return Reply.json(ready ? 200 : 503, production.toMap());
  }
}
