package io.cavra.readiness.evidence;

/**
 * The folder of the Go release package; that it exists is all there is to know.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public record PackageDirectory() {}
