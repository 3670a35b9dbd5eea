package io.cavra.readiness.evidence;

/**
 * What is known of the Go runtime binary without reading it: it is a regular file of some size.
 *
 * @param size its length in bytes
 * @param executable whether this process may execute it
 * @since 0.1.0
 */
public record RuntimeBinary(long size, boolean executable) {}
