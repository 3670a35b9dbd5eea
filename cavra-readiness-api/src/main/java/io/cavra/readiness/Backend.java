package io.cavra.readiness;

/**
 * The two backends that can evaluate what an agent may do.
 *
 * @since 0.1.0
 */
public enum Backend {
  /** The default and the authority; every doubt ends here. */
  PYTHON("python"),
  /** The optional faster backend; selected only on complete and fresh proof. */
  GO("go");

  private final String wireName;

  Backend(String wireName) {
    this.wireName = wireName;
  }

  /** Answers the name that reports use: {@code python} or {@code go}. */
  public String wireName() {
    return wireName;
  }
}
