package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Section 7.1: a runtime that is there and still cannot be run. */
final class RuntimeFaults {

  private RuntimeFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
        binary("is empty", set -> set.runtime("")),
        binary("is not executable", ReadySet::runtimeNotExecutable));
  }

  private static Fault binary(String what, UnaryOperator<ReadySet> change) {
    return Fault.of(EvidenceInput.RUNTIME + " " + what, "7.1", change)
        .blocking(CheckIds.RUNTIME_BINARY)
        .touching(EvidenceInput.RUNTIME);
  }
}
