package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.ProblemCode;
import java.io.IOException;
import java.io.InputStream;

/** Reads what an open file holds. */
@FunctionalInterface
interface ContentReader<T> {

  /**
   * Reads the content to its end, or to the limit, and leaves the stream open.
   *
   * @throws IOException when the bytes cannot be had; what is wrong with them is a problem
   */
  Evidence<T> read(InputStream input, long limit) throws IOException;

  static <T> EvidenceProblem<T> tooLarge(long limit) {
    return EvidenceProblem.of(
        ProblemCode.TOO_LARGE, "it is longer than the limit of " + limit + " bytes");
  }
}
