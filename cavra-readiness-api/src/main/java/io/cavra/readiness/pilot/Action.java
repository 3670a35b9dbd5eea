package io.cavra.readiness.pilot;

import io.cavra.readiness.text.Blank;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody wants to do, and a backend is to decide about (SPEC.md section 10).
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 *
 * @param actionType what is to be done, such as {@code execute_command}; not blank
 * @param target what it is to be done to, such as {@code terraform plan}; not blank
 * @param fields what else a backend needs to know, in order; none of them blank by name, and none
 *     named like the two above
 * @since 0.1.0
 */
public record Action(String actionType, String target, Map<String, String> fields) {

  private static final String ACTION_TYPE = "action_type";
  private static final String TARGET = "target";

  /** Copies the fields and checks that every part is there. */
  public Action {
    Blank.requireNotBlank(actionType, "actionType");
    Blank.requireNotBlank(target, "target");
    Objects.requireNonNull(fields, "fields");
    Map<String, String> copy = new LinkedHashMap<>();
    fields.forEach((name, value) -> copy.put(checked(name), Objects.requireNonNull(value, name)));
    fields = Collections.unmodifiableMap(copy);
  }

  /** Makes an action without further fields. */
  public static Action of(String actionType, String target) {
    return new Action(actionType, target, Map.of());
  }

  /** Answers this action with one field more, or with another value for one that it has. */
  public Action with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(Objects.requireNonNull(name, "name"), value);
    return new Action(actionType, target, more);
  }

  /** Answers the action as an ordered map of plain JSON values, as a backend is given it. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(ACTION_TYPE, actionType);
    map.put(TARGET, target);
    map.putAll(fields);
    return Collections.unmodifiableMap(map);
  }

  private static String checked(String name) {
    Blank.requireNotBlank(name, "name of a field");
    if (name.equals(ACTION_TYPE) || name.equals(TARGET)) {
      throw new IllegalArgumentException("name of a field must not be " + name);
    }
    return name;
  }
}
