package io.cavra.readiness.core.settings;

/**
 * A command line that cannot be understood. The message is one line for the person who wrote it: it
 * names the word at fault and says what to write.
 *
 * <p>It carries no stack trace: what is wrong stands on the command line and not in the code.
 *
 * @since 0.1.0
 */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with that message. */
  public UsageException(String message) {
    super(message, null, false, false);
  }
}
