package io.cavra.readiness.core.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How long the latest drill stays fresh.
 *
 * @param executedAt when it was
 * @param until the last instant at which it is fresh
 * @param now the time of the answer
 * @param fresh what the gate says, which also knows a drill that is dated ahead
 */
record Freshness(
    Optional<Instant> executedAt, Optional<Instant> until, Optional<Instant> now, boolean fresh) {

  private static final double SECONDS_OF_A_DAY = 86_400;

  /** Below this part of its time, somebody should plan the next drill. */
  private static final double SOON = 0.2;

  /** Finds it in a summary that speaks of it, whatever there is to say. */
  static Optional<Freshness> find(Map<?, ?> summary, Optional<Instant> now) {
    if (!summary.containsKey("fresh_until")) {
      return Optional.empty();
    }
    return Optional.of(
        new Freshness(
            Times.find(summary.get("latest_executed_at")),
            Times.find(summary.get("fresh_until")),
            now,
            Boolean.TRUE.equals(summary.get("fresh"))));
  }

  Bar bar() {
    String label = "Days until stale";
    if (executedAt.isEmpty() || until.isEmpty() || now.isEmpty()) {
      return new Bar(label, "not known", Optional.empty());
    }
    Duration left = Duration.between(now.get(), until.get());
    double most = days(Duration.between(executedAt.get(), until.get()));
    double value = fresh ? Math.min(days(left), most) : 0;
    return new Bar(label, words(left), Optional.of(new Bar.Scale(value, most, most * SOON, true)));
  }

  private String words(Duration left) {
    if (fresh) {
      return Spans.of(left) + " left";
    }
    return left.isNegative()
        ? "stale for " + Spans.of(left.negated())
        : "none: the latest drill is dated ahead";
  }

  private static double days(Duration span) {
    return span.toSeconds() / SECONDS_OF_A_DAY;
  }
}
