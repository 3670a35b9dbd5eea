package io.cavra.readiness.core.cli;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.pilot.PilotEvaluation;

/** What the process says to the one that started it (SPEC.md section 11). */
enum ExitCode {
  /** Ready, or nobody asked for anything. */
  READY(0),
  /** Somebody has to do something; for a selection or a decision, Python in place of Go. */
  NEEDS_ATTENTION(1),
  /** The command line cannot be understood; nothing was evaluated. */
  USAGE(2),
  /** No answer: the library is at fault, Python did not decide, or nobody could listen or write. */
  INTERNAL(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static ExitCode of(ReadinessStatus status) {
    return switch (status) {
      case READY, NOT_REQUESTED, DISABLED, NOT_CONFIGURED -> READY;
      case NEEDS_ATTENTION -> NEEDS_ATTENTION;
    };
  }

  static ExitCode of(BackendSelection selection) {
    return selection.fallbackUsed() ? NEEDS_ATTENTION : READY;
  }

  static ExitCode of(PilotEvaluation evaluation) {
    return evaluation.fallbackUsed() ? NEEDS_ATTENTION : READY;
  }
}
