package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.FieldFault;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.evidence.PublicSafeFindings;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers what a reader would have answered, from what a set declares; reads nothing. */
final class MemoryReading {

  /** A pointer to an object of the four public documents. */
  private static final Pattern OBJECT = Pattern.compile("|/drills/[0-9]+");

  private MemoryReading() {}

  static <T> Evidence<T> of(EvidenceInput<T> input, InputContent<T> content, InputState state) {
    byte[] bytes = content.bytes(state.edits());
    if (state.problem().isPresent()) {
      return problem(state.problem().get(), sha256(bytes), state);
    }
    if (state.unread()) {
      throw new IllegalStateException(
          input + " was edited as JSON, and nothing here reads JSON: use broken or respell");
    }
    return new EvidenceDocument<>(
        content.value(bytes.length),
        Optional.of(sha256(bytes)).filter(digest -> input != EvidenceInput.RUNTIME),
        findings(state.findings()),
        withheld(state.findings()));
  }

  /** A finding in a key points at the object that holds it, whose own strings are shown. */
  private static Set<String> withheld(List<PublicSafeFinding> found) {
    return found.stream()
        .map(PublicSafeFinding::pointer)
        .filter(pointer -> !OBJECT.matcher(pointer).matches())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> Evidence<T> problem(ProblemCode code, String sha256, InputState state) {
    boolean read = code.compareTo(ProblemCode.MALFORMED_JSON) >= 0;
    boolean scanned = code.compareTo(ProblemCode.MALFORMED_JSON) > 0;
    return new EvidenceProblem<>(
        code,
        "declared by the test: " + code.wireName(),
        code == ProblemCode.MALFORMED_FIELD ? faults(state.edits()) : List.of(),
        Optional.of(sha256).filter(digest -> read),
        scanned ? findings(state.findings()) : PublicSafeFindings.none());
  }

  private static List<FieldFault> faults(List<JsonEdit> edits) {
    return edits.stream()
        .flatMap(edit -> edit.pointer().stream())
        .limit(EvidenceProblem.MOST_FAULTS)
        .map(pointer -> new FieldFault(pointer, "declared by the test: another type or domain"))
        .toList();
  }

  private static PublicSafeFindings findings(List<PublicSafeFinding> found) {
    return new PublicSafeFindings(
        found.stream().limit(PublicSafeFindings.MOST_SHOWN).toList(), found.size());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
