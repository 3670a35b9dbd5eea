package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The plainest way to give an input a problem, and which problems it can have at all. */
final class PlainBreakage {

  private static final long MEBIBYTE = 1024 * 1024;

  /** A known field of each document, none of which is a number. */
  private static final Map<EvidenceInput<?>, String> FIELDS =
      Map.of(
          EvidenceInput.ENDPOINT_DEPLOYMENT, "/deployment_targets",
          EvidenceInput.CI_RUNNER_BUNDLES, "/runner_bundles",
          EvidenceInput.CHANNEL_MANIFEST, "/channels",
          EvidenceInput.UPDATER_POLICY, "/policies",
          EvidenceInput.PROMOTION_EVIDENCE, "/approved",
          EvidenceInput.ROLLBACK_PLAN, "/approved",
          EvidenceInput.ROLLBACK_REHEARSAL, "/simulated",
          EvidenceInput.DRILL_HISTORY, "/environment");

  private PlainBreakage() {}

  static List<JsonEdit> edits(EvidenceInput<?> input, ProblemCode code) {
    return switch (code) {
      case MALFORMED_JSON -> List.of(JsonEdit.replaceText("{"));
      case WRONG_SCHEMA -> List.of(JsonEdit.set("/schema_version", "cavra.unknown.v1"));
      case MALFORMED_FIELD -> List.of(JsonEdit.set(Objects.requireNonNull(FIELDS.get(input)), 0));
      default -> List.of();
    };
  }

  static void requirePossible(EvidenceInput<?> input, ProblemCode code) {
    if (code.compareTo(last(input)) > 0) {
      throw new IllegalArgumentException(
          "code must be at most " + last(input) + " for " + input + ", was " + code);
    }
  }

  /** Answers the last code, in their order, that a reader of that input can answer. */
  private static ProblemCode last(EvidenceInput<?> input) {
    if (input == EvidenceInput.PACKAGE_DIRECTORY) {
      return ProblemCode.NOT_A_FILE;
    }
    if (input == EvidenceInput.RUNTIME) {
      return ProblemCode.UNREADABLE;
    }
    if (input == EvidenceInput.DENIED_TERMS || input == EvidenceInput.ALLOWED_TEXT) {
      return ProblemCode.TOO_LARGE; // text, and no JSON
    }
    return FIELDS.containsKey(input) ? ProblemCode.MALFORMED_FIELD : ProblemCode.MALFORMED_JSON;
  }

  /** Answers a length just over the default limit of SPEC.md section 3. */
  static long tooLarge(EvidenceInput<?> input) {
    boolean streamed = input == EvidenceInput.DRILL_HISTORY || input == EvidenceInput.POLICY;
    return (streamed ? 64 : 8) * MEBIBYTE + 1;
  }
}
