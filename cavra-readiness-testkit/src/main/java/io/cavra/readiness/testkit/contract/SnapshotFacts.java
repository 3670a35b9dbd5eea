package io.cavra.readiness.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import java.util.Optional;

/**
 * What two readings of the same must have in common: not the wording of a problem, and not what a
 * scan found, for in memory nothing is scanned: a set has the findings that a test declares.
 */
final class SnapshotFacts {

  private SnapshotFacts() {}

  private record Facts(
      Optional<?> document, Optional<ProblemCode> problem, Optional<String> sha256) {

    static Facts of(Evidence<?> evidence) {
      return new Facts(
          evidence.document(),
          evidence.problem().map(EvidenceProblem::code).map(Facts::whetherOrNotThereIsAPath),
          evidence.sha256());
    }

    /** A manifest has a path by default wherever the store has a package directory. */
    private static ProblemCode whetherOrNotThereIsAPath(ProblemCode code) {
      return code == ProblemCode.NOT_CONFIGURED ? ProblemCode.MISSING : code;
    }
  }

  static void assertSame(EvidenceSnapshot expected, EvidenceSnapshot actual, String what) {
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      if (input == EvidenceInput.PACKAGE_DIRECTORY) {
        continue; // how evidence is laid out is the store's business
      }
      assertEquals(
          Facts.of(expected.of(input)), Facts.of(actual.of(input)), () -> input + ": " + what);
    }
  }
}
