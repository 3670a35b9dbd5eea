package io.cavra.readiness.core.gate;

import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** Builds the ordered map of what a report shows; what is absent is shown as null. */
final class ReportValues {

  private final Map<String, Object> values = new LinkedHashMap<>();

  ReportValues put(String key, @Nullable Object value) {
    values.put(key, value);
    return this;
  }

  ReportValues put(String key, Optional<?> value) {
    values.put(key, value.orElse(null));
    return this;
  }

  ReportValues put(String key, List<? extends Optional<?>> shown) {
    values.put(key, shown.stream().map(one -> (Object) one.orElse(null)).toList());
    return this;
  }

  ReportValues path(String key, ReadinessContext context, Setting setting) {
    return put(key, context.settings().path(setting));
  }

  Map<String, Object> build() {
    return values;
  }
}
