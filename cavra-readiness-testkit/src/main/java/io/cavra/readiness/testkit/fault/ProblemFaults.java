package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.JsonEdit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Section 3: every problem that a reader can answer, for every input. */
final class ProblemFaults {

  private static final String RULE = "3";

  /** Inputs that need not be there: without a path they pass. */
  private static final Set<EvidenceInput<?>> OPTIONAL =
      Set.of(
          EvidenceInput.REGISTRY,
          EvidenceInput.PACKAGE_DIRECTORY,
          EvidenceInput.DENIED_TERMS,
          EvidenceInput.ALLOWED_TEXT);

  private ProblemFaults() {}

  static Stream<Fault> all() {
    Stream<Fault> plain =
        EvidenceInput.all().stream()
            .flatMap(
                input ->
                    Stream.of(ProblemCode.values())
                        .filter(code -> isPossible(input, code))
                        .map(code -> plain(input, code)));
    return Stream.of(plain, schemas(), terms()).flatMap(faults -> faults);
  }

  /** A file of terms that cannot be read leaves every scan undone. */
  static Fault touchingAll(Fault fault, EvidenceInput<?> input) {
    Fault touching = fault.touching(input);
    if (isTerms(input)) {
      for (EvidenceInput<?> scanned : Blocks.scanned()) {
        touching = touching.touching(scanned);
      }
    }
    return touching;
  }

  private static Fault plain(EvidenceInput<?> input, ProblemCode code) {
    Fault fault =
        touchingAll(
            Fault.of(input + " answers " + code.wireName(), RULE, set -> set.broken(input, code))
                .blocking(Blocks.ofProblem(input)),
            input);
    // no file is unreadable to every user on every platform
    return code == ProblemCode.UNREADABLE ? fault.onlyIn(Fault.Where.MEMORY) : fault;
  }

  private static boolean isPossible(EvidenceInput<?> input, ProblemCode code) {
    if (code == ProblemCode.NOT_CONFIGURED) {
      return !OPTIONAL.contains(input);
    }
    return code.compareTo(last(input)) <= 0;
  }

  private static ProblemCode last(EvidenceInput<?> input) {
    if (input == EvidenceInput.PACKAGE_DIRECTORY) {
      return ProblemCode.NOT_A_FILE;
    }
    if (input == EvidenceInput.RUNTIME) {
      return ProblemCode.UNREADABLE;
    }
    if (isTerms(input)) {
      return ProblemCode.TOO_LARGE;
    }
    return hasSchema(input) ? ProblemCode.MALFORMED_FIELD : ProblemCode.MALFORMED_JSON;
  }

  private static boolean isTerms(EvidenceInput<?> input) {
    return input == EvidenceInput.DENIED_TERMS || input == EvidenceInput.ALLOWED_TEXT;
  }

  private static boolean hasSchema(EvidenceInput<?> input) {
    return FieldTable.documents().contains(input);
  }

  private static Stream<Fault> schemas() {
    Map<String, JsonEdit> edits = new LinkedHashMap<>();
    edits.put("absent", JsonEdit.remove("/schema_version"));
    edits.put("blank", JsonEdit.set("/schema_version", " \u200b"));
    edits.put("of another document", JsonEdit.set("/schema_version", "cavra.other.v1"));
    edits.put("null", JsonEdit.set("/schema_version", null));
    edits.put("a number", JsonEdit.set("/schema_version", 1));
    return FieldTable.documents().stream()
        .flatMap(
            input ->
                edits.entrySet().stream()
                    .map(
                        edit ->
                            Fault.of(
                                    input + " /schema_version is " + edit.getKey(),
                                    RULE,
                                    set ->
                                        set.broken(
                                            input, ProblemCode.WRONG_SCHEMA, edit.getValue()))
                                .blocking(Blocks.ofProblem(input))
                                .touching(input, "/schema_version")));
  }

  private static Stream<Fault> terms() {
    byte[] cut = {'n', (byte) 0xc3};
    return Stream.of(EvidenceInput.DENIED_TERMS, EvidenceInput.ALLOWED_TEXT)
        .map(
            input ->
                touchingAll(
                    Fault.of(
                            input + " is not UTF-8",
                            "8",
                            set ->
                                set.broken(
                                    input, ProblemCode.UNREADABLE, JsonEdit.replaceBytes(cut)))
                        .blocking(Blocks.ofProblem(input)),
                    input));
  }
}
