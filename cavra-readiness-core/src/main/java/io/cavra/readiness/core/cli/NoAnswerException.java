package io.cavra.readiness.core.cli;

/** Nobody decided: Python, which has the last word, gave no decision. The message says why. */
final class NoAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  NoAnswerException(String message) {
    super(message, null, false, false);
    this.reason = message;
  }

  String reason() {
    return reason;
  }
}
