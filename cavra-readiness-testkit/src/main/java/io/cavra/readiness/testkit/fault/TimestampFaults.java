package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.JsonEdit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Section 3: what is no timestamp, in the latest drill and in an older one. */
final class TimestampFaults {

  private static final List<String> NO_TIMESTAMPS =
      List.of(
          "2026-11-10",
          "2026-11-10T15:40Z",
          "2026-11-10T15Z",
          "2026-11-10 15:40:00Z",
          "2026-11-10T15:40:00",
          "2026-11-10T15:40:00+02",
          "2026-11-10T15:40:00+0200",
          "2026-11-10T15:40:00+02:00:00",
          "2026-11-10T15:40:00+18:01",
          "2026-11-10T15:40:00-18:01",
          "2026-11-10T15:40:00+02:60",
          "2026-11-10T15:40:00Z[UTC]",
          "2026-11-10T15:40:00UTC",
          "2026-11-10T15:40:00.Z",
          "2026-11-10T15:40:00,5Z",
          "2026-11-10T15:40:00.0123456789Z",
          "2026-11-10T24:00:00Z",
          "2026-11-10T15:60:00Z",
          "2026-11-10T15:40:60Z",
          "2026-02-29T15:40:00Z",
          "2026-13-01T15:40:00Z",
          "2026-00-10T15:40:00Z",
          "2026-11-31T15:40:00Z",
          "2026-11-00T15:40:00Z",
          "2026-1-10T15:40:00Z",
          "26-11-10T15:40:00Z",
          "12026-11-10T15:40:00Z",
          "+12026-11-10T15:40:00Z",
          "-2026-11-10T15:40:00Z",
          "2026-W46-2T15:40:00Z",
          "2026-314T15:40:00Z",
          "20261110T154000Z",
          " 2026-11-10T15:40:00Z",
          "2026-11-10T15:40:00Z ",
          "2026-11-10T15:40:00Z\n",
          "\u0662026-11-10T15:40:00Z",
          "\u0662\u0660\u0662\u0666-11-10T15:40:00Z",
          "2026\u201111\u201110T15:40:00Z",
          "1794325200",
          "yesterday",
          "",
          " ");

  private static final List<String> OTHER_TYPES =
      List.of("null", "1794325200", "true", "{}", "[\"2026-11-10T15:40:00Z\"]");

  private TimestampFaults() {}

  static Stream<Fault> all() {
    return IntStream.range(0, 2).boxed().flatMap(TimestampFaults::of);
  }

  private static Stream<Fault> of(int drill) {
    String pointer = "/drills/" + drill + "/executed_at";
    Stream<Fault> texts =
        NO_TIMESTAMPS.stream()
            .map(text -> fault(pointer, "'" + shown(text) + "'", JsonEdit.set(pointer, text)));
    Stream<Fault> types =
        OTHER_TYPES.stream().map(json -> fault(pointer, json, JsonEdit.setText(pointer, json)));
    Stream<Fault> absent = Stream.of(fault(pointer, "absent", JsonEdit.remove(pointer)));
    return Stream.of(texts, types, absent).flatMap(faults -> faults);
  }

  private static String shown(String text) {
    return text.replace("\n", "\\n");
  }

  private static Fault fault(String pointer, String what, JsonEdit edit) {
    EvidenceInput<?> input = EvidenceInput.DRILL_HISTORY;
    return Fault.of(
            input + " " + pointer + " is " + what,
            "3",
            set -> set.broken(input, ProblemCode.MALFORMED_FIELD, edit))
        .blocking(Blocks.ofProblem(input))
        .touching(input, pointer);
  }
}
