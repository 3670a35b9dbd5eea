package io.cavra.readiness.testkit;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A sentence about one selection; what does not hold throws an {@link AssertionError} that prints
 * the whole trail.
 *
 * <p>Immutable and thread-safe. The rules behind the words are those of SPEC.md section 9.
 *
 * @since 0.1.0
 */
public final class SelectionAssert {

  private final BackendSelection selection;

  SelectionAssert(BackendSelection selection) {
    if (selection == null) {
      throw new AssertionError("a selector must never answer null");
    }
    this.selection = selection;
  }

  /** Checks that Go is selected. */
  public SelectionAssert isGo() {
    return isBackend(Backend.GO);
  }

  /** Checks that Python is selected, whatever the reason. */
  public SelectionAssert isPython() {
    return isBackend(Backend.PYTHON);
  }

  /** Checks that Go was asked for and Python answers in its place. */
  public SelectionAssert fellBack() {
    return check(selection.fallbackUsed(), "a fallback to Python", "none");
  }

  /**
   * Checks that these checks of the required gates warn, each of them and no other, in any order.
   *
   * <p>After a fallback the trail must name the same checks: an operator fixes all in one pass.
   *
   * @param checkIds at least one; where nothing blocks, write {@link #isGo} or {@link #isPython}
   */
  public SelectionAssert isBlockedByExactly(String... checkIds) {
    if (checkIds.length == 0) {
      throw new IllegalArgumentException(
          "checkIds must name at least one check; write isGo() or isPython() where nothing blocks");
    }
    Set<String> expected = new TreeSet<>(Arrays.asList(checkIds));
    Set<String> found =
        selection.reports().stream()
            .flatMap(report -> report.blocking().stream())
            .map(CheckResult::id)
            .collect(Collectors.toCollection(TreeSet::new));
    check(found.equals(expected), "blocked by exactly " + expected, difference(expected, found));
    Set<String> trail =
        selection.reasons().stream()
            .map(SelectionReason::code)
            .collect(Collectors.toCollection(TreeSet::new));
    boolean told = !selection.fallbackUsed() || trail.equals(expected);
    return check(told, "a trail of exactly " + expected, difference(expected, trail));
  }

  /** Checks that there is a report of that section, required or advisory, and that it is ready. */
  public SelectionAssert hasReadySection(String section) {
    Optional<ReadinessReport> report = selection.findReport(section);
    return check(
        report.filter(ReadinessReport::isReady).isPresent(),
        "section " + section + " to be ready",
        report.map(ReadinessReport::toString).orElse("no such section"));
  }

  /** Checks that the same inputs give the same backend up to and with that instant, no longer. */
  public SelectionAssert isValidUntil(Instant lastInstant) {
    return check(
        selection.validUntil().equals(Optional.of(lastInstant)),
        "valid until " + lastInstant,
        selection.validUntil().map(Instant::toString).orElse("no limit in time"));
  }

  /** Checks that time alone can never change the backend. */
  public SelectionAssert isValidForever() {
    return check(
        selection.validUntil().isEmpty(),
        "no limit in time",
        "valid until " + selection.validUntil().map(Instant::toString).orElse(""));
  }

  /**
   * Checks that a report shows a finding of that rule at that place of its document.
   *
   * @param rule the id of the rule, such as {@code email} (SPEC.md section 8)
   * @param pointer the RFC 6901 pointer, such as {@code /evidence_refs/0}
   */
  public SelectionAssert hasFinding(String rule, String pointer) {
    boolean found =
        selection.reports().stream()
            .flatMap(report -> report.checks().stream())
            .filter(result -> result.id().endsWith("_public_safe") && result.blocks())
            .anyMatch(result -> shows(result.details(), rule, pointer));
    return check(found, "a finding of " + rule + " at " + pointer, "none such");
  }

  /** Looks at the values alone: what a report calls them is not this package's business. */
  private static boolean shows(Object value, String rule, String pointer) {
    if (value instanceof Map<?, ?> members) {
      boolean here = members.containsValue(rule) && members.containsValue(pointer);
      return here || members.values().stream().anyMatch(inner -> shows(inner, rule, pointer));
    }
    return value instanceof List<?> elements
        && elements.stream().anyMatch(inner -> shows(inner, rule, pointer));
  }

  private SelectionAssert isBackend(Backend backend) {
    return check(
        selection.backend() == backend, backend.wireName(), selection.backend().wireName());
  }

  private static String difference(Set<String> expected, Set<String> found) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    Set<String> more = new TreeSet<>(found);
    more.removeAll(expected);
    return found + "; missing " + missing + ", too many " + more;
  }

  private SelectionAssert check(boolean holds, String expected, String found) {
    if (!holds) {
      throw new AssertionError(
          "expected "
              + expected
              + ", was "
              + Objects.requireNonNull(found)
              + "; the trail:\n"
              + selection.explain());
    }
    return this;
  }
}
