package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done to an input of a set, beside changing its record.
 *
 * @param edits what is edited in the file, in order
 * @param problem what a reader answers in place of a document
 * @param findings what a scan of the document finds
 * @param unread whether nobody said what a reader makes of the edits
 */
record InputState(
    List<JsonEdit> edits,
    Optional<ProblemCode> problem,
    List<PublicSafeFinding> findings,
    boolean unread) {

  static final InputState UNTOUCHED = new InputState(List.of(), Optional.empty(), List.of(), false);

  InputState edited(List<JsonEdit> more) {
    return new InputState(joined(edits, more), problem, findings, unread);
  }

  InputState leftUnread() {
    return new InputState(edits, problem, findings, true);
  }

  /** Of several problems the first in the order of the codes counts, as it does for a reader. */
  InputState broken(ProblemCode code) {
    ProblemCode first = problem.filter(known -> known.compareTo(code) < 0).orElse(code);
    return new InputState(edits, Optional.of(first), findings, unread);
  }

  InputState found(List<PublicSafeFinding> more) {
    return new InputState(edits, problem, joined(findings, more), unread);
  }

  boolean has(ProblemCode code) {
    return problem.filter(code::equals).isPresent();
  }

  private static <T> List<T> joined(List<T> head, List<T> tail) {
    List<T> joined = new ArrayList<>(head);
    joined.addAll(tail);
    return List.copyOf(joined);
  }
}
