package io.cavra.readiness;

import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.json.JsonObject;
import io.cavra.readiness.text.Rfc3339;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A selection as the JSON of SPEC.md section 9. */
final class SelectionJson {

  private SelectionJson() {}

  static JsonObject of(BackendSelection selection) {
    List<ReadinessReport> advisory = selection.advisoryReports();
    JsonObject.Builder map =
        JsonObject.builder(advisory.isEmpty() ? 9 : 10)
            .add("schema_version", BackendSelection.SCHEMA)
            .add("mode", selection.mode().wireName())
            .add("backend", selection.backend().wireName())
            .add("fallback_used", selection.fallbackUsed())
            .add("evaluated_at", selection.evaluatedAt().flatMap(Rfc3339::find).orElse(null))
            .add("valid_until", selection.validUntil().flatMap(Rfc3339::find).orElse(null))
            .add("reasons", toMaps(selection.reasons(), SelectionJson::of))
            .add("inputs", toMaps(selection.inputs(), SelectionJson::of))
            .add("reports", of(selection.reports()));
    if (!advisory.isEmpty()) {
      map.add("advisory_reports", of(advisory));
    }
    return map.build();
  }

  private static <T> List<JsonObject> toMaps(List<T> all, Function<T, JsonObject> toMap) {
    List<JsonObject> maps = new ArrayList<>(all.size());
    for (T one : all) {
      maps.add(toMap.apply(one));
    }
    return Collections.unmodifiableList(maps);
  }

  private static JsonObject of(SelectionReason reason) {
    return JsonObject.builder(3)
        .add("code", reason.code())
        .add("section", reason.section().orElse(null))
        .add("message", reason.message())
        .build();
  }

  private static JsonObject of(SelectionInput input) {
    return JsonObject.builder(4)
        .add("name", input.name())
        .add("path", input.path().orElse(null))
        .add("sha256", input.sha256().orElse(null))
        .add("problem", input.problem().map(ProblemCode::wireName).orElse(null))
        .build();
  }

  private static JsonObject of(List<ReadinessReport> reports) {
    JsonObject.Builder map = JsonObject.builder(reports.size());
    for (ReadinessReport report : reports) {
      map.set(report.section(), report.toMap());
    }
    return map.build();
  }
}
