package io.cavra.readiness.core.evidence;

import java.io.IOException;

/** The input is not JSON as SPEC.md section 3 wants it; the message quotes nothing of the input. */
final class StrictJsonException extends IOException {

  private static final long serialVersionUID = 1L;

  StrictJsonException(String message) {
    super(message);
  }
}
