package io.cavra.readiness.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Copies plain JSON values, and refuses anything that is none; what it answers cannot be changed.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonValues {

  private static final int DEEPEST = 64;

  private JsonValues() {}

  /** Copies an object, members in order, at most 64 maps and lists deep. */
  public static Map<String, Object> copyOf(Map<String, ?> members) {
    return copyMap(members, 1);
  }

  /** Copies any value, at most 64 maps and lists deep. */
  public static @Nullable Object copyOf(@Nullable Object value) {
    return copy(value, 1);
  }

  private static @Nullable Object copy(@Nullable Object value, int depth) {
    if (depth > DEEPEST && (value instanceof Map<?, ?> || value instanceof List<?>)) {
      throw new IllegalArgumentException("value must be nested at most 64 deep");
    }
    if (value instanceof Map<?, ?> members) {
      return copyMap(members, depth);
    }
    if (value instanceof List<?> elements) {
      return copyList(elements, depth);
    }
    if (value instanceof Double number && !Double.isFinite(number)) {
      throw new IllegalArgumentException("value must be a number that JSON can write");
    }
    if (value == null || isScalar(value)) {
      return value;
    }
    throw new IllegalArgumentException(
        "value must be a map, list, string, number, boolean or null, was "
            + value.getClass().getName());
  }

  private static boolean isScalar(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value.getClass() == BigDecimal.class
        || value.getClass() == BigInteger.class;
  }

  private static Map<String, Object> copyMap(Map<?, ?> members, int depth) {
    Map<String, Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        throw new IllegalArgumentException("value must be a map whose keys are strings");
      }
      copy.put(name, copy(member.getValue(), depth + 1));
    }
    return Collections.unmodifiableMap(copy);
  }

  private static List<Object> copyList(List<?> elements, int depth) {
    List<Object> copy = new ArrayList<>(elements.size());
    for (Object element : elements) {
      copy.add(copy(element, depth + 1));
    }
    return Collections.unmodifiableList(copy);
  }
}
