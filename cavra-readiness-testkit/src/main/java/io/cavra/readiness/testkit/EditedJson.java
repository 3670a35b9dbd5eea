package io.cavra.readiness.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/** The working copy of one document while its edits are applied, in order; not thread-safe. */
final class EditedJson {

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  private @Nullable Object root;
  private UnaryOperator<byte[]> bytes = UnaryOperator.identity();

  private EditedJson(Object root) {
    this.root = copy(root);
  }

  /** Answers the bytes of that JSON value with the edits applied. */
  static byte[] bytes(Object value, List<JsonEdit> edits) {
    EditedJson document = new EditedJson(value);
    edits.forEach(edit -> edit.applyTo(document));
    return document.bytes.apply(Utf8.bytes(JsonWriter.write(document.root)));
  }

  /** Answers the bytes of a text that is no JSON with the edits to its bytes applied. */
  static byte[] rewritten(String text, List<JsonEdit> edits) {
    EditedJson document = new EditedJson(Map.of());
    document.rewrite(written -> Utf8.bytes(text));
    edits.forEach(edit -> edit.applyTo(document));
    return document.bytes.apply(new byte[0]);
  }

  void set(String pointer, @Nullable Object value) {
    List<String> steps = steps(pointer);
    if (steps.isEmpty()) {
      root = copy(value);
      return;
    }
    String last = steps.get(steps.size() - 1);
    Object parent = parent(steps, pointer);
    if (parent instanceof List<?>) {
      setElement(list(parent), last, copy(value), pointer);
    } else {
      map(parent, pointer).put(last, copy(value));
    }
  }

  void remove(String pointer) {
    List<String> steps = steps(pointer);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException(
          "pointer must lead to a member or an element, was empty; write replaceText(\"\") to leave"
              + " nothing of the document");
    }
    String last = steps.get(steps.size() - 1);
    Object parent = parent(steps, pointer);
    if (parent instanceof List<?>) {
      list(parent).remove(index(list(parent), last, pointer));
    } else if (map(parent, pointer).containsKey(last)) {
      map(parent, pointer).remove(last);
    } else {
      throw new IllegalArgumentException("pointer must lead to a value, was " + pointer);
    }
  }

  void rewrite(UnaryOperator<byte[]> change) {
    UnaryOperator<byte[]> before = bytes;
    bytes = written -> change.apply(before.apply(written));
  }

  private @Nullable Object parent(List<String> steps, String pointer) {
    Object at = root;
    for (String step : steps.subList(0, steps.size() - 1)) {
      at =
          at instanceof List<?> list
              ? list.get(index(list, step, pointer))
              : map(at, pointer).get(step);
    }
    return at;
  }

  private static List<String> steps(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    if (pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("pointer must be empty or start with /, was " + pointer);
    }
    List<String> steps = new ArrayList<>();
    for (String step : pointer.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps;
  }

  private static void setElement(
      List<Object> elements, String step, @Nullable Object value, String pointer) {
    if (step.equals("-")) {
      elements.add(value);
    } else {
      elements.set(index(elements, step, pointer), value);
    }
  }

  /** Answers which element a step leads to; one that is not there is the mistake of the test. */
  private static int index(List<?> elements, String step, String pointer) {
    int size = elements.size();
    if (INDEX.matcher(step).matches() && Integer.parseInt(step) < size) {
      return Integer.parseInt(step);
    }
    throw new IllegalArgumentException(
        "pointer must lead to an element by its index, from 0 and below "
            + size
            + ", or with set end in - for the place behind the last, was "
            + pointer);
  }

  @SuppressWarnings("unchecked") // copy made it, of plain JSON values
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  @SuppressWarnings("unchecked") // copy made it, of plain JSON values with names for keys
  private static Map<String, Object> map(@Nullable Object value, String pointer) {
    if (value instanceof Map<?, ?>) {
      return (Map<String, Object>) value;
    }
    throw new IllegalArgumentException("pointer must lead to a value, was " + pointer);
  }

  private static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      members.forEach((name, member) -> copy.put(name, copy(member)));
      return copy;
    }
    if (value instanceof List<?> elements) {
      List<Object> copy = new ArrayList<>(elements.size());
      elements.forEach(element -> copy.add(copy(element)));
      return copy;
    }
    return value;
  }
}
