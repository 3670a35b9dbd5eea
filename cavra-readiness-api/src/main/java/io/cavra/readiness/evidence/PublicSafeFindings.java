package io.cavra.readiness.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a scan of one document found: the first findings in document order, and how many there are.
 *
 * <p>Immutable and thread-safe. Holds rules and pointers only, never any of the text found (SPEC.md
 * section 8).
 *
 * @param shown the first findings, at most {@value #MOST_SHOWN}; copied
 * @param total how many findings there are in all; at least the number shown
 * @since 0.1.0
 */
public record PublicSafeFindings(List<PublicSafeFinding> shown, long total) {

  /** How many findings are listed; of those past it only the count is kept. */
  public static final int MOST_SHOWN = 20;

  private static final PublicSafeFindings NONE = new PublicSafeFindings(List.of(), 0);

  /** Copies the list and checks that the count covers it. */
  public PublicSafeFindings {
    shown = List.copyOf(Objects.requireNonNull(shown, "shown"));
    if (shown.size() > MOST_SHOWN) {
      throw new IllegalArgumentException("shown must hold at most 20 findings");
    }
    if (total < shown.size()) {
      throw new IllegalArgumentException("total must be at least the number shown");
    }
  }

  /** Answers the findings of a document in which nothing was found, or of no document at all. */
  public static PublicSafeFindings none() {
    return NONE;
  }

  /** Answers these findings and those, of which the first are shown and all are counted. */
  public PublicSafeFindings and(PublicSafeFindings more) {
    Objects.requireNonNull(more, "more");
    if (isEmpty() || more.isEmpty()) {
      return isEmpty() ? more : this;
    }
    return new PublicSafeFindings(
        Stream.concat(shown.stream(), more.shown.stream()).limit(MOST_SHOWN).toList(),
        total + more.total);
  }

  /** Says whether nothing was found. */
  public boolean isEmpty() {
    return total == 0;
  }
}
