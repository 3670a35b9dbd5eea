package io.cavra.readiness.core.gate;

import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.Setting;
import io.cavra.readiness.json.JsonObject;
import io.cavra.readiness.json.JsonValues;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Builds the ordered map of what a report shows; what is absent is shown as null. */
final class ReportValues {

  private final JsonObject.Builder values;

  /**
   * Starts without any value.
   *
   * @param size how many to make room for
   */
  ReportValues(int size) {
    this.values = JsonObject.builder(size);
  }

  /** Answers the map that shows nothing but this. */
  static Map<String, Object> of(String key, Map<String, Object> value) {
    return new ReportValues(1).put(key, value).build();
  }

  ReportValues put(String key, @Nullable Object value) {
    values.add(key, JsonValues.copyOf(value));
    return this;
  }

  ReportValues put(String key, Optional<?> value) {
    return put(key, (Object) value.orElse(null));
  }

  ReportValues path(String key, ReadinessContext context, Setting setting) {
    return put(key, context.settings().path(setting));
  }

  Map<String, Object> build() {
    return values.build();
  }
}
