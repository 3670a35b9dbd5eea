package io.cavra.readiness.evidence;

import java.util.Objects;

/**
 * A drill at the latest instant of a history, and where it is listed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param index its place in the list, from 0; never negative
 * @param drill the drill
 * @since 0.1.0
 */
public record LatestDrill(long index, RollbackDrill drill) {

  /** Checks that the drill is there and the index is one. */
  public LatestDrill {
    Objects.requireNonNull(drill, "drill");
    if (index < 0) {
      throw new IllegalArgumentException("index must be 0 or more, was " + index);
    }
  }

  /** Answers the RFC 6901 pointer to the drill, such as {@code /drills/3}. */
  public String pointer() {
    return "/drills/" + index;
  }

  /** Answers the RFC 6901 pointer to one of its fields, such as {@code /drills/3/status}. */
  public String pointer(String field) {
    return pointer() + "/" + field;
  }
}
