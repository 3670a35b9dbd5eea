package io.cavra.readiness.evidence;

/**
 * A file of the operator's denied terms or allowed strings; the terms themselves are not kept.
 *
 * @param count how many terms it holds
 * @since 0.1.0
 */
public record TermsFile(int count) {}
