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

  /** How many members may be looked through to find one. */
  private static final int MOST_IN_A_ROW = 32;

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
    if (value == null || isScalar(value)) {
      return value;
    }
    if (value instanceof Map<?, ?> members) {
      return copyMap(members, depth);
    }
    if (value instanceof List<?> elements) {
      return copyList(elements, depth);
    }
    throw new IllegalArgumentException(
        "value must be a map, list, string, number, boolean or null, was "
            + value.getClass().getName());
  }

  private static boolean isScalar(Object value) {
    if (value instanceof Double number && !Double.isFinite(number)) {
      throw new IllegalArgumentException("value must be a number that JSON can write");
    }
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value.getClass() == BigDecimal.class
        || value.getClass() == BigInteger.class;
  }

  private static Map<String, Object> copyMap(Map<?, ?> members, int depth) {
    if (members instanceof JsonObject copied) {
      requireRoom(copied, depth);
      return copied;
    }
    requireRoom(depth);
    Map<String, Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        throw new IllegalArgumentException("value must be a map whose keys are strings");
      }
      copy.put(name, copy(member.getValue(), depth + 1));
    }
    return copy.size() > MOST_IN_A_ROW
        ? Collections.unmodifiableMap(copy)
        : JsonObject.builder(copy.size()).addAll(copy).build();
  }

  private static List<Object> copyList(List<?> elements, int depth) {
    requireRoom(depth);
    List<Object> copy = new ArrayList<>(elements.size());
    for (Object element : elements) {
      copy.add(copy(element, depth + 1));
    }
    return Collections.unmodifiableList(copy);
  }

  /** What was copied before needs no second copy, but may stand deeper now than it did. */
  static void requireRoom(@Nullable Object copied, int depth) {
    if (copied == null || copied instanceof String) {
      return;
    }
    if (copied instanceof JsonObject object) {
      requireRoom(depth);
      object.requireRoom(depth);
    } else if (copied instanceof Map<?, ?> members) {
      requireRoom(depth);
      members.values().forEach(value -> requireRoom(value, depth + 1));
    } else if (copied instanceof List<?> elements) {
      requireRoom(depth);
      elements.forEach(element -> requireRoom(element, depth + 1));
    }
  }

  private static void requireRoom(int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("value must be nested at most 64 deep");
    }
  }
}
