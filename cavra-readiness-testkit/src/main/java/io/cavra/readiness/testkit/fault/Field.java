package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.ReadySet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A known field of a document: its type, how a record does without it, and what blocks then.
 *
 * @param input the document
 * @param pointer where the field stands in the ready set
 * @param kind its JSON type
 * @param absent takes it away
 * @param blocks what blocks without it; nothing when it may be absent
 */
record Field(
    EvidenceInput<?> input,
    String pointer,
    Kind kind,
    UnaryOperator<ReadySet> absent,
    List<String> blocks) {

  /** The JSON type of a field. */
  enum Kind {
    /** A string. */
    TEXT,
    /** A boolean; nothing is taken for one. */
    FLAG,
    /** Minutes: a number above 0 and at most a year, exact. */
    MINUTES,
    /** A list of strings without a blank one. */
    TEXTS,
    /** A list of objects. */
    OBJECTS;

    /** Answers what is none of it, as raw JSON. */
    List<String> wrong() {
      return switch (this) {
        case TEXT -> List.of("7", "true", "[\"pass\"]", "{}");
        case FLAG -> List.of("\"true\"", "1", "0", "[true]");
        case MINUTES -> WRONG_MINUTES;
        case TEXTS -> WRONG_TEXTS;
        case OBJECTS -> List.of("\"text\"", "7", "{}", "[7]", "[null]", "[\"text\"]", "[[]]");
      };
    }
  }

  private static final List<String> WRONG_MINUTES =
      List.of(
          "\"7\"",
          "true",
          "[7]",
          "0",
          "0.0",
          "-1",
          "525600.0000000000000000000001",
          "1e1000",
          "7e-1000");

  private static final List<String> WRONG_TEXTS =
      List.of("\"text\"", "7", "{}", "[7]", "[null]", "[\"\"]", "[\" \\u200b\"]", "[[\"text\"]]");

  private static final Map<String, String> BLANKS =
      Map.of("empty", "", "blank", " \t", "blank in other ways", "\u00a0\u2007\u202f\u200b");

  /** Answers the faults of the field alone: absent, blank, null and every wrong type. */
  Stream<Fault> faults() {
    return Stream.concat(withoutValue(), ofAnotherType());
  }

  private Stream<Fault> withoutValue() {
    if (blocks.isEmpty()) {
      return Stream.empty();
    }
    Stream<Fault> gone = Stream.of(named("is absent", absent));
    return switch (kind) {
      case TEXT -> Stream.concat(gone, BLANKS.keySet().stream().sorted().map(this::blank));
      case TEXTS, OBJECTS -> Stream.concat(gone, Stream.of(emptyList()));
      default -> gone;
    };
  }

  private Fault blank(String what) {
    JsonEdit edit = JsonEdit.set(pointer, BLANKS.get(what));
    return named("is " + what, set -> absent.apply(set).respell(input, edit));
  }

  private Fault emptyList() {
    JsonEdit edit = JsonEdit.set(pointer, List.of());
    return named("is an empty list", set -> absent.apply(set).respell(input, edit));
  }

  private Fault named(String what, UnaryOperator<ReadySet> change) {
    Fault fault =
        Fault.of(input + " " + pointer + " " + what, "7", change)
            .blocking(blocks.toArray(String[]::new));
    return Reliance.of(fault, input, pointer);
  }

  private Stream<Fault> ofAnotherType() {
    return Stream.concat(Stream.of("null"), kind.wrong().stream()).map(this::malformed);
  }

  private Fault malformed(String json) {
    JsonEdit edit = JsonEdit.setText(pointer, json);
    return Fault.of(
            input + " " + pointer + " is " + json,
            "3",
            set -> set.broken(input, ProblemCode.MALFORMED_FIELD, edit))
        .blocking(Blocks.ofProblem(input))
        .touching(input, pointer);
  }
}
