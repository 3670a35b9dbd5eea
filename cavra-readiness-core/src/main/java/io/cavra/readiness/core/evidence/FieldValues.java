package io.cavra.readiness.core.evidence;

import io.cavra.readiness.text.Blank;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;

/** The values of one object's known fields, by the places of its {@link Shape}. Not thread-safe. */
final class FieldValues {

  /** An element is null where the field is absent or at fault. */
  private final Object[] values;

  private long seen;

  FieldValues(Shape shape) {
    values = new Object[shape.size()];
  }

  /** Takes note that the field is there; says whether it was not there before. */
  boolean see(Shape.Field field) {
    long before = seen;
    seen |= 1L << field.index();
    return seen != before;
  }

  /** Sets the value of a field; null for one that is there and at fault. */
  void set(Shape.Field field, @Nullable Object value) {
    values[field.index()] = value;
  }

  /** Says whether the field is there, at fault or not. */
  boolean isSeen(Shape.Field field) {
    return (seen & (1L << field.index())) != 0;
  }

  /** Finds a text; a blank one counts as absent. */
  Optional<String> text(int index) {
    String text = (String) values[index];
    return text == null || Blank.isBlank(text) ? Optional.empty() : Optional.of(text);
  }

  Optional<Boolean> truth(int index) {
    return Optional.ofNullable((Boolean) values[index]);
  }

  Optional<BigDecimal> minutes(int index) {
    return Optional.ofNullable((BigDecimal) values[index]);
  }

  @Nullable
  Instant instant(int index) {
    return (Instant) values[index];
  }

  @SuppressWarnings("unchecked") // the parser sets nothing else for a list of texts
  List<String> texts(int index) {
    Object list = values[index];
    return list == null ? List.of() : (List<String>) list;
  }

  @SuppressWarnings("unchecked") // the parser sets nothing else for a list of objects
  <T> List<T> objects(int index, Function<FieldValues, T> toRecord) {
    Object list = values[index];
    if (list == null) {
      return List.of();
    }
    List<T> records = new ArrayList<>();
    for (FieldValues one : (List<FieldValues>) list) {
      records.add(toRecord.apply(one));
    }
    return records;
  }
}
