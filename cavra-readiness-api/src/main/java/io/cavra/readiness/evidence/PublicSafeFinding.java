package io.cavra.readiness.evidence;

import io.cavra.readiness.text.Blank;

/**
 * One place in a public document that must not be published: a rule and where, never the text.
 *
 * <p>The rule is one of the ids of SPEC.md section 8. The pointer is an RFC 6901 JSON Pointer to
 * the value, or, for a finding in a key, to the object that holds the key; a step that leads
 * through a key with a finding of its own is written {@code *}. Neither part ever holds any of the
 * text found.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param rule the id of the rule that matched, such as {@code email}; not blank
 * @param pointer where it matched; empty for the top level
 * @since 0.1.0
 */
public record PublicSafeFinding(String rule, String pointer) {

  /** The rule of an operator's denied terms, which no allowed string lets through. */
  public static final String DENIED_TERM = "denied_term";

  /** Stands in for a rule where the scan of a document could not be finished. */
  public static final String SCAN_INCOMPLETE = "scan_incomplete";

  /** Checks that both parts are there, and that the pointer is one. */
  public PublicSafeFinding {
    Pointers.requireOne(pointer, "pointer");
    Blank.requireNotBlank(rule, "rule");
  }
}
