package io.cavra.readiness.evidence;

import java.util.Optional;

/**
 * What reading one input came to: a document, or the problem with it; never both.
 *
 * <p>Implementations are immutable and thread-safe as long as the value is.
 *
 * @param <T> what a readable input holds
 * @since 0.1.0
 */
public sealed interface Evidence<T> permits EvidenceDocument, EvidenceProblem {

  /**
   * Answers the SHA-256 of the bytes in lower-case hex; absent unless every byte was read, and for
   * what is not read at all, such as a binary.
   */
  Optional<String> sha256();

  /** Answers what the scan of SPEC.md section 8 found; nothing for an input that is not scanned. */
  PublicSafeFindings findings();

  /** Answers the document, or nothing when there is a problem. */
  Optional<T> document();

  /** Answers the problem, or nothing when there is a document. */
  Optional<EvidenceProblem<T>> problem();
}
