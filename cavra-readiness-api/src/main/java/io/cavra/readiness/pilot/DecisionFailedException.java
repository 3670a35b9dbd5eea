package io.cavra.readiness.pilot;

import io.cavra.readiness.text.Blank;
import java.util.Objects;

/**
 * A backend gave no decision; the message is the reason, and is shown to people.
 *
 * <p>It completes the sentence "Go gave no decision: ...", such as {@code it took longer than 5
 * seconds}. A reason in which the scan of SPEC.md section 8 finds something is shown to nobody.
 *
 * @since 0.1.0
 */
public final class DecisionFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes a failure for that reason; not blank. It carries no stack trace. */
  public DecisionFailedException(String reason) {
    super(Blank.requireNotBlank(reason, "reason"), null, false, false);
  }

  /** Answers the reason. */
  public String reason() {
    return Objects.requireNonNull(getMessage());
  }
}
