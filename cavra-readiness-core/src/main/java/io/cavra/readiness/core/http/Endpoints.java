package io.cavra.readiness.core.http;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessStatus;
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
          "/runtime/go-pilot/readiness", section("go_backend_pilot"),
          "/runtime/go-pilot/deployment-readiness", section("go_backend_deployment"),
          "/runtime/go-pilot/promotion-readiness", section("go_backend_promotion"),
          "/runtime/go-pilot/rollback-readiness", section("go_backend_rollback"),
          "/runtime/go-pilot/rollback-rehearsal", section("go_backend_rollback_rehearsal"),
          "/runtime/go-pilot/rollback-drills", section("go_backend_rollback_drill_history"));

  private Endpoints() {}

  /** Finds what answers that path, which is compared as it was sent. */
  static Optional<Function<BackendSelection, Reply>> find(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  private static Function<BackendSelection, Reply> section(String name) {
    return selection ->
        selection
            .findReport(name)
            .map(report -> Reply.json(200, report.toMap()))
            .orElse(Reply.NOT_FOUND);
  }

  /** The status tells a probe, which reads no body. */
  private static Reply production(ProductionReadiness production) {
    boolean ready = production.status() == ReadinessStatus.READY;
    return Reply.json(ready ? 200 : 503, production.toMap());
  }
}
