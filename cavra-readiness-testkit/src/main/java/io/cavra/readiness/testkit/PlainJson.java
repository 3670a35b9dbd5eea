package io.cavra.readiness.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Copies plain JSON values, {@link RawJson} among them, and refuses anything else; what it answers
 * cannot be changed.
 */
final class PlainJson {

  private static final Set<Class<?>> SCALARS =
      Set.of(
          Boolean.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigInteger.class,
          BigDecimal.class,
          RawJson.class);

  private PlainJson() {}

  static Map<String, Object> copyOf(Map<?, ?> members) {
    Map<String, Object> copy = new LinkedHashMap<>();
    members.forEach((name, value) -> copy.put(name(name), copyOf(value)));
    return Collections.unmodifiableMap(copy);
  }

  static @Nullable Object copyOf(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return copyOf(members);
    }
    if (value instanceof List<?> elements) {
      List<Object> copy = new ArrayList<>(elements.size());
      elements.forEach(element -> copy.add(copyOf(element)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof String text) {
      return Utf8.requireWritable(text);
    }
    if (value == null || SCALARS.contains(value.getClass())) {
      return value;
    }
    throw new IllegalArgumentException(
        "value must be a map, list, string, number, boolean or null, was "
            + value.getClass().getName());
  }

  private static String name(@Nullable Object name) {
    if (name instanceof String text) {
      return Utf8.requireWritable(text);
    }
    throw new IllegalArgumentException("value must be a map whose keys are strings, was " + name);
  }
}
