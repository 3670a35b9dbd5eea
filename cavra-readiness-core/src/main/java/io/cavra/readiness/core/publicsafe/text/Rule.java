package io.cavra.readiness.core.publicsafe.text;

/**
 * One rule of SPEC.md section 8. Implementations keep no state, look at most a fixed distance back
 * and ahead of each character, and never put any of the text into an exception.
 */
public interface Rule {

  /** Answers the rule id of the specification, such as {@code email}. */
  String id();

  /** The features of which at least one must be there for this rule to be asked. */
  long features();

  /** The meanings of a key of which any one also wakes this rule. */
  default int keys() {
    return 0;
  }

  /** Says whether the rule finds something in that text that is not allowed. */
  boolean finds(Text text);
}
