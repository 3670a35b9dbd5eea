package io.cavra.readiness.evidence;

/**
 * What is known of the Go runtime binary without reading it: it is a regular file of some size.
 *
 * <p>Immutable and thread-safe.
 *
 * @param size its length in bytes; 0 or more
 * @param executable whether this process may execute it
 * @since 0.1.0
 */
public record RuntimeBinary(long size, boolean executable) {

  /** Checks that the size is one. */
  public RuntimeBinary {
    if (size < 0) {
      throw new IllegalArgumentException("size must be 0 or more, was " + size);
    }
  }
}
