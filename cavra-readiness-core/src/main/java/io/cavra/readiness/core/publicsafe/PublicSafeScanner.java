package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.text.AllowedStrings;
import io.cavra.readiness.evidence.PublicSafeFindings;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what must not be published: secrets, machines, people, customers, scripts.
 *
 * <p>Holds the rules of SPEC.md section 8 with an operator's denied terms and allowed strings. What
 * it answers names rules and places, and never holds any of the text. Time is linear in the length
 * of the text.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PublicSafeScanner {

  private static final PublicSafeScanner STANDARD =
      new PublicSafeScanner(DeniedTerms.NONE, AllowedStrings.NONE, Map.of());

  private final DeniedTerms denied;
  private final AllowedStrings allowed;
  private final Map<String, Set<String>> valuesByName;
  private final Rules rules;
  private final Expected expected;

  private PublicSafeScanner(
      DeniedTerms denied, AllowedStrings allowed, Map<String, Set<String>> valuesByName) {
    this.denied = denied;
    this.allowed = allowed;
    this.valuesByName = valuesByName;
    this.rules = Rules.with(denied);
    this.expected = new Expected(valuesByName, new Views(rules, allowed));
  }

  /** Answers the scanner with the rules alone: no denied terms, no allowed strings. */
  public static PublicSafeScanner standard() {
    return STANDARD;
  }

  /**
   * Answers a scanner that also finds these terms, such as the names of customers.
   *
   * <p>A term matches in any case (full Unicode case folding) and compatibility form, with any
   * white space for its own, but not within a longer word. No allowed string lets one through.
   *
   * @param terms what to find besides; added to the terms that are there; none of them blank
   */
  public PublicSafeScanner withDeniedTerms(Collection<String> terms) {
    return terms.isEmpty()
        ? this
        : new PublicSafeScanner(denied.with(terms), allowed, valuesByName);
  }

  /**
   * Answers a scanner that lets these strings through where they are exactly what a rule matched,
   * such as the one host name that is public anyway.
   *
   * @param strings what to let through; added to the strings that are there; empty ones do nothing
   */
  public PublicSafeScanner withAllowedStrings(Collection<String> strings) {
    return strings.isEmpty()
        ? this
        : new PublicSafeScanner(denied, allowed.with(strings), valuesByName);
  }

  /**
   * Answers a scanner that finds just the same, and sooner where documents have these names and, of
   * them, these values: it judges them once, and not in every scan.
   *
   * @param valuesByName the names of members, in place of any that were expected before
   */
  public PublicSafeScanner expecting(Map<String, Set<String>> valuesByName) {
    return new PublicSafeScanner(denied, allowed, Map.copyOf(valuesByName));
  }

  /** Answers a new scan of one document, for whoever reads it to feed. */
  public PublicSafeScan newScan() {
    return new PublicSafeScan(rules, new Views(rules, allowed), expected);
  }

  /**
   * Scans a whole document that is at hand as plain JSON values: maps with names for keys, lists,
   * strings, numbers, booleans and nulls. Any other value makes the scan incomplete.
   *
   * @param document the top-level object
   */
  public PublicSafeFindings scan(Map<String, ?> document) {
    Objects.requireNonNull(document, "document");
    PublicSafeScan scan = newScan();
    new ValueWalk(scan).walk(document);
    return scan.findings();
  }

  /**
   * Says whether nothing is found in a text that stands alone, such as what a process printed.
   *
   * @param text any text, of any length
   */
  public boolean isSafe(String text) {
    char[] chars = text.toCharArray();
    return new Views(rules, allowed).judge(chars, 0, chars.length, 0) == 0;
  }
}
