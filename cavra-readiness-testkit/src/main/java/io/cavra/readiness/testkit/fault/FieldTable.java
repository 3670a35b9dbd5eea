package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.fault.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The fields of some documents, added one by one. */
final class FieldTable {

  private final EvidenceInput<?> input;
  private final List<Field> fields = new ArrayList<>();

  FieldTable(EvidenceInput<?> input) {
    this.input = input;
  }

  /** Answers the inputs that have a record and a schema. */
  static List<EvidenceInput<?>> documents() {
    return List.of(
        EvidenceInput.ENDPOINT_DEPLOYMENT,
        EvidenceInput.CI_RUNNER_BUNDLES,
        EvidenceInput.CHANNEL_MANIFEST,
        EvidenceInput.UPDATER_POLICY,
        EvidenceInput.PROMOTION_EVIDENCE,
        EvidenceInput.ROLLBACK_PLAN,
        EvidenceInput.ROLLBACK_REHEARSAL,
        EvidenceInput.DRILL_HISTORY);
  }

  /** Adds a field that must be there: without it, these checks block. */
  FieldTable needs(String pointer, Kind kind, UnaryOperator<ReadySet> absent, String... blocks) {
    fields.add(new Field(input, pointer, kind, absent, List.of(blocks)));
    return this;
  }

  /** Adds a field that may be absent, but must not be of another type. */
  FieldTable allows(String pointer, Kind kind) {
    fields.add(new Field(input, pointer, kind, UnaryOperator.identity(), List.of()));
    return this;
  }

  Stream<Fault> faults() {
    return fields.stream().flatMap(Field::faults);
  }
}
