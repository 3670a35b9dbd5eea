package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.time.Instant;
import java.util.function.Function;

/**
 * What was judged once, for every call until the evidence changes or time turns a check.
 *
 * <p>Between the instant that was judged and the first at which some check turns, each check says
 * the same, so the backend and the codes of the reasons are the same too; what else an answer
 * tells, such as an age, is worked out for its own instant when somebody asks. Nothing is taken for
 * known of the time before: a clock that goes backwards makes another verdict.
 */
final class Verdict {

  private final EvidenceSnapshot evidence;
  private final BackendSelection judged;
  private final Instant from;
  private final Instant last;
  private final AnswerKey key;
  private final Function<Instant, BackendSelection> whole;

  /**
   * Keeps an answer.
   *
   * @param judged the answer, which has a time
   * @param judge judges the same evidence as of another time, by gates that are pure
   */
  Verdict(
      EvidenceSnapshot evidence,
      BackendSelection judged,
      Function<Instant, BackendSelection> judge) {
    this.evidence = evidence;
    this.judged = judged;
    this.from = judged.evaluatedAt().orElseThrow();
    this.last = Horizon.firstTurn(judged.reports()).orElse(Instant.MAX);
    this.key = AnswerKey.of(judged);
    this.whole = now -> whole(judge, now);
  }

  /** Says whether that evidence was judged, and holds then as it did. */
  @SuppressWarnings("ReferenceEquality") // the same one, and not one that has to be compared
  boolean covers(EvidenceSnapshot snapshot, Instant now) {
    return snapshot == evidence && !now.isBefore(from) && !now.isAfter(last);
  }

  /** Answers the answer as of an instant that is covered. */
  BackendSelection at(Instant now) {
    return now.equals(from) ? judged : judged.asOf(now, whole);
  }

  AnswerKey key() {
    return key;
  }

  /** An answer must not contradict itself because a gate failed for want of memory or of stack. */
  private BackendSelection whole(Function<Instant, BackendSelection> judge, Instant now) {
    BackendSelection again = judge.apply(now);
    return AnswerKey.of(again).equals(key) ? again : judged;
  }
}
