package io.cavra.readiness.evidence;

/**
 * Why an input could not be used; of several, the first in this order counts (SPEC.md section 3).
 *
 * @since 0.1.0
 */
public enum ProblemCode {
  /** No path is set. */
  NOT_CONFIGURED("not_configured"),
  /** No file is there to open. */
  MISSING("missing"),
  /** Something is there that is not a regular file: a folder, a device, a pipe. */
  NOT_A_FILE("not_a_file"),
  /** It is there and cannot be read. */
  UNREADABLE("unreadable"),
  /** It is longer than the limit; the rest was not read. */
  TOO_LARGE("too_large"),
  /** It is not one strict JSON object. */
  MALFORMED_JSON("malformed_json"),
  /** It does not name the schema version that belongs here. */
  WRONG_SCHEMA("wrong_schema"),
  /** A known field has another type or is outside its domain. */
  MALFORMED_FIELD("malformed_field");

  private final String wireName;

  ProblemCode(String wireName) {
    this.wireName = wireName;
  }

  /** Answers the code as reports write it, such as {@code not_a_file}. */
  public String wireName() {
    return wireName;
  }
}
