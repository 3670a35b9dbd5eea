package io.cavra.readiness.evidence;

/**
 * A drill at the latest instant of a history, and where it is listed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param index its place in the list, from 0
 * @param drill the drill
 * @since 0.1.0
 */
public record LatestDrill(long index, RollbackDrill drill) {

  /** Answers the RFC 6901 pointer to the drill, such as {@code /drills/3}. */
  public String pointer() {
    return "/drills/" + index;
  }

  /** Answers the RFC 6901 pointer to one of its fields, such as {@code /drills/3/status}. */
  public String pointer(String field) {
    return pointer() + "/" + field;
  }
}
