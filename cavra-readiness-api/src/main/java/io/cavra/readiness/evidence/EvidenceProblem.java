package io.cavra.readiness.evidence;

import io.cavra.readiness.text.Blank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An input that cannot be used, and why: a code for programs, a message for people.
 *
 * <p>Immutable and thread-safe. The message holds no text of the document.
 *
 * @param <T> what the input would have held
 * @param code why
 * @param message what was found, what is expected and where; one line
 * @param faults the fields at fault, at most {@value #MOST_FAULTS}; empty for any other code
 * @param sha256 the SHA-256 of the bytes in lower-case hex; absent unless every byte was read
 * @param findings what the scan of SPEC.md section 8 found in what parses as JSON all the same
 * @since 0.1.0
 */
public record EvidenceProblem<T>(
    ProblemCode code,
    String message,
    List<FieldFault> faults,
    Optional<String> sha256,
    PublicSafeFindings findings)
    implements Evidence<T> {

  /** How many fields at fault are listed; of those past it only the count is told. */
  public static final int MOST_FAULTS = 20;

  /** Copies the list, and checks its length and that there is a message. */
  public EvidenceProblem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(findings, "findings");
    faults = List.copyOf(Objects.requireNonNull(faults, "faults"));
    Blank.requireNotBlank(message, "message");
    if (faults.size() > (code == ProblemCode.MALFORMED_FIELD ? MOST_FAULTS : 0)) {
      throw new IllegalArgumentException(
          "faults must be at most "
              + MOST_FAULTS
              + ", and none unless the code is malformed_field, were "
              + faults.size());
    }
  }

  /**
   * Makes a problem of an input of which nothing was read.
   *
   * @param message what was found; also what to do about it where the code is {@code unreadable},
   *     {@code wrong_schema} or {@code malformed_field}: a check that shows it adds that for the
   *     others alone
   */
  public static <T> EvidenceProblem<T> of(ProblemCode code, String message) {
    return new EvidenceProblem<>(
        code, message, List.of(), Optional.empty(), PublicSafeFindings.none());
  }

  /** Makes the problem of an input for which no path is set. */
  public static <T> EvidenceProblem<T> notConfigured() {
    return of(ProblemCode.NOT_CONFIGURED, "no path is configured");
  }

  /** Answers the problem with the digest of the bytes that were read. */
  public EvidenceProblem<T> withSha256(String digest) {
    Objects.requireNonNull(digest, "digest");
    return new EvidenceProblem<>(code, message, faults, Optional.of(digest), findings);
  }

  /** Answers the problem with what a scan of the document found, beside what was found before. */
  public EvidenceProblem<T> withFindings(PublicSafeFindings found) {
    Objects.requireNonNull(found, "found");
    return new EvidenceProblem<>(code, message, faults, sha256, findings.and(found));
  }

  @Override
  public Optional<T> document() {
    return Optional.empty();
  }

  @Override
  public Optional<EvidenceProblem<T>> problem() {
    return Optional.of(this);
  }
}
