package io.cavra.readiness.evidence;

/**
 * A file that holds one strict JSON object of which nothing more is asked: the compiled policy, the
 * registry.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public record JsonObjectFile() {}
