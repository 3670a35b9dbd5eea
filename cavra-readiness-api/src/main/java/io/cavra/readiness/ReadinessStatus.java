package io.cavra.readiness;

/**
 * What a gate, or production readiness as a whole, comes to (SPEC.md section 5).
 *
 * @since 0.1.0
 */
public enum ReadinessStatus {
  /** Every check passes; the only status with which Go can be selected. */
  READY("ready"),
  /** At least one check warns; blocks whatever needs this gate. */
  NEEDS_ATTENTION("needs_attention"),
  /** Nobody asked for what this gate guards; only its first check is listed. */
  NOT_REQUESTED("not_requested"),
  /** The runtime gate's word for it: the mode is {@code disabled}. */
  DISABLED("disabled"),
  /** The deployment gate's word for it: no package and no metadata is configured. */
  NOT_CONFIGURED("not_configured");

  private final String wireName;

  ReadinessStatus(String wireName) {
    this.wireName = wireName;
  }

  /** Answers the name that reports use, such as {@code needs_attention}. */
  public String wireName() {
    return wireName;
  }
}
