package io.cavra.readiness.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Builds the ordered map of plain JSON values that a record writes itself as, absent fields left
 * out.
 */
final class JsonMap {

  private final Map<String, Object> members = new LinkedHashMap<>();

  JsonMap put(String name, Object value) {
    members.put(name, value);
    return this;
  }

  JsonMap put(String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
    return this;
  }

  JsonMap put(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      members.put(name, List.copyOf(values));
    }
    return this;
  }

  <T> JsonMap put(String name, List<T> values, Function<T, Map<String, Object>> toMap) {
    return put(name, values.stream().map(toMap).toList());
  }

  Map<String, Object> build() {
    return Collections.unmodifiableMap(members);
  }
}
