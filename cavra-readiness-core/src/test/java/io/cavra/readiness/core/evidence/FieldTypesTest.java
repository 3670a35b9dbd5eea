package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.FieldFault;
import io.cavra.readiness.evidence.ProblemCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The problem {@code malformed_field}: every JSON type in every known field of every schema. */
class FieldTypesTest {

  private static final String TIME = "\"2026-05-21T15:40:00Z\"";

  /** The types of JSON, each with examples that a lenient reader might take for another. */
  enum Type {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    OBJECT,
    LIST;

    List<String> examples() {
      return switch (this) {
        case STRING -> List.of(TIME, "\"true\"", "\"7\"", "\"null\"", "\"[]\"", "\"{}\"");
        case NUMBER -> List.of("7", "1", "0.5");
        case BOOLEAN -> List.of("true", "false");
        case NULL -> List.of("null");
        case OBJECT -> List.of("{}", "{\"a\":[{}]}");
        case LIST -> List.of("[]", "[[1,2],{\"a/b\":[3]}]");
      };
    }
  }

  /** A place for a value: its pointer, the document around it, the types that are right there. */
  record Place(Kind kind, String pointer, String before, String after, Set<Type> right) {

    Evidence<?> read(String value) {
      return kind.read(kind.with(before + value + after));
    }

    @Override
    public String toString() {
      return kind + " " + pointer;
    }
  }

  static Stream<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      collect(new Place(kind, "", "", "", Set.of()), kind.shape, places);
    }
    return places.stream();
  }

  private static void collect(Place outer, Shape shape, List<Place> places) {
    boolean drill = Stream.of(shape.fields()).anyMatch(Shape.Field::required);
    for (Shape.Field field : shape.fields()) {
      if (field.kind() != Shape.Kind.SCHEMA_VERSION) {
        String time = drill && !field.required() ? "\"executed_at\":" + TIME + "," : "";
        Place place =
            new Place(
                outer.kind,
                outer.pointer + "/" + field.name(),
                outer.before + time + "\"" + field.name() + "\":",
                outer.after,
                EnumSet.of(right(field.kind())));
        places.add(place);
        collectElements(place, field, places);
      }
    }
  }

  private static void collectElements(Place list, Shape.Field field, List<Place> places) {
    boolean texts = field.kind() == Shape.Kind.TEXTS;
    if (texts || field.element() != null) {
      Set<Type> right = texts ? Set.of(Type.STRING) : Set.of();
      String pointer = list.pointer + "/0";
      places.add(new Place(list.kind, pointer, list.before + "[", "]" + list.after, right));
    }
    if (field.element() != null) {
      Place element =
          new Place(
              list.kind, list.pointer + "/0", list.before + "[{", "}]" + list.after, Set.of());
      collect(element, field.element(), places);
    }
  }

  private static Type right(Shape.Kind kind) {
    return switch (kind) {
      case TEXT, INSTANT, SCHEMA_VERSION -> Type.STRING;
      case BOOLEAN -> Type.BOOLEAN;
      case MINUTES -> Type.NUMBER;
      case TEXTS, OBJECTS, STREAMED_OBJECTS -> Type.LIST;
    };
  }

  @Test
  void elementsOfAnotherTypeAreAtFaultEachAtItsOwnPointer() {
    String members = "\"controls\":[\"a\",{\"x\":[1,2]},[[\"y\"]],7,\"b\",null]";
    assertEquals(
        List.of("/controls/1", "/controls/2", "/controls/3", "/controls/5"),
        Kind.problem(Kind.PLAN.read(Kind.PLAN.with(members))).faults().stream()
            .map(FieldFault::pointer)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("places")
  void aValueOfAnotherTypeIsMalformedFieldAtItsPointer(Place place) {
    EnumSet<Type> wrong = EnumSet.allOf(Type.class);
    wrong.removeAll(place.right);
    if (place.right.isEmpty()) {
      wrong.remove(Type.OBJECT); // an element, of which some are whole without any field
    }
    for (Type type : wrong) {
      for (String value : type.examples()) {
        Evidence<?> evidence = place.read(value);
        assertEquals(ProblemCode.MALFORMED_FIELD, Kind.code(evidence), value);
        List<FieldFault> faults = Kind.problem(evidence).faults();
        assertEquals(List.of(place.pointer), faults.stream().map(FieldFault::pointer).toList());
        assertTrue(Kind.problem(evidence).message().endsWith(", at " + place.pointer));
        assertTrue(evidence.sha256().isPresent());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aValueOfTheRightTypeIsRead(Place place) {
    for (Type type : place.right) {
      String value = type.examples().get(0);
      assertEquals("", place.read(value).problem().map(Object::toString).orElse(""));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aBlankStringIsAbsentAndInAListOrForATimeMalformedField(Place place) {
    if (place.right.contains(Type.STRING)) {
      boolean optional = !place.pointer.endsWith("/0") && !place.pointer.endsWith("executed_at");
      for (String blank : List.of("\"\"", "\" \"", "\"\\u200b\"", "\"\u00A0\u2007\u202F\"")) {
        assertEquals(optional, place.read(blank).document().isPresent(), place + blank);
      }
      assertTrue(
          place.pointer.endsWith("executed_at") || place.read("\"\\u0000\"").document().isPresent(),
          "NUL is not blank");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingButTheSchemaVersionIsRequired(Kind kind) {
    assertTrue(kind.read(kind.with("")).document().isPresent());
  }

  @Test
  void aDrillWithoutATimeIsMalformedFieldThatSaysWhatToWrite() {
    Evidence<?> evidence = Kind.DRILLS.read(Kind.DRILLS.with("\"drills\":[{},{\"status\":7}]"));
    List<FieldFault> faults = Kind.problem(evidence).faults();
    assertEquals(
        List.of("/drills/0/executed_at", "/drills/1/status", "/drills/1/executed_at"),
        faults.stream().map(FieldFault::pointer).toList());
    assertTrue(faults.get(0).expected().contains("2026-05-21T15:40:00Z"), faults.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"yes\"  | a string",
        "7      | a number",
        "null   | null",
        "{}     | an object",
        "[]     | a list"
      })
  void messageNamesTheTypeThatWasFound(String value, String found) {
    Evidence<?> evidence = Kind.PLAN.read(Kind.PLAN.with("\"approved\":" + value));
    assertEquals(
        "expected true or false, found " + found,
        Kind.problem(evidence).faults().get(0).expected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void messageNamesTheTruthValueThatWasFound(String value) {
    Evidence<?> evidence = Kind.PLAN.read(Kind.PLAN.with("\"status\":" + value));
    assertEquals(
        "expected a string, found " + value, Kind.problem(evidence).faults().get(0).expected());
  }

  @Test
  void twentyFaultsAreListedAndTheRestCounted() {
    Evidence<?> twenty = Kind.PLAN.read(Kind.PLAN.with(faults(20)));
    assertEquals(20, Kind.problem(twenty).faults().size());
    assertTrue(Kind.problem(twenty).message().endsWith("/controls/19"));
    Evidence<?> more = Kind.PLAN.read(Kind.PLAN.with(faults(23)));
    assertEquals(Kind.problem(twenty).faults(), Kind.problem(more).faults());
    assertTrue(Kind.problem(more).message().endsWith("/controls/19; and 3 more"));
  }

  @Test
  void malformedJsonAfterManyFaultsIsMalformedJson() {
    String json = Kind.PLAN.with(faults(30) + ",");
    assertEquals(ProblemCode.MALFORMED_JSON, Kind.code(Kind.PLAN.read(json)));
  }

  private static String faults(int count) {
    return "\"controls\":[" + "1,".repeat(count - 1) + "1]";
  }
}
