package io.cavra.readiness.evidence;

/**
 * A file of the operator's denied terms or allowed strings; the terms themselves are not kept.
 *
 * <p>Immutable and thread-safe.
 *
 * @param count how many terms it holds; 0 or more
 * @since 0.1.0
 */
public record TermsFile(int count) {

  /** Checks that the count is one. */
  public TermsFile {
    if (count < 0) {
      throw new IllegalArgumentException("count must be 0 or more, was " + count);
    }
  }
}
