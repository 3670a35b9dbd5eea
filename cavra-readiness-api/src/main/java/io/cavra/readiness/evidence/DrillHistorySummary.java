package io.cavra.readiness.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * What a gate judges of a drill history: how many drills there are, and the drill or drills at the
 * latest instant (SPEC.md section 7.6). It stays small however long the history is.
 *
 * <p>Of drills that share the latest instant, the first {@value #MOST_KEPT} are all kept, in the
 * order of the list; fewer, but {@value #LEAST_KEPT} at least, where their texts are long. Past
 * those, only a drill that could change a verdict is kept: the first to fail any rule on a drill
 * alone, and those that took longer than all before them, of which so many again, and the slowest.
 * So each check of SPEC.md section 7.6 holds for every drill at that instant exactly when it holds
 * for those kept here. A host's check of something else, such as the actor, sees only those.
 *
 * <p>Immutable and thread-safe.
 *
 * @param environment where the drills took place; absent when the document states none
 * @param count how many drills the history lists
 * @param latest the drills at the latest instant, in the order of the list; empty without drills
 * @since 0.1.0
 */
public record DrillHistorySummary(
    Optional<String> environment, long count, List<LatestDrill> latest) {

  /** How many drills at one instant are kept whatever they say, unless their texts are long. */
  public static final int MOST_KEPT = 1024;

  /** How many drills at one instant are kept however long their texts are. */
  public static final int LEAST_KEPT = 64;

  /** More drills than that are kept only while their texts have so many characters at most. */
  private static final long MOST_TEXT = 1 << 20;

  /** Copies the list and checks that it fits the count. */
  public DrillHistorySummary {
    environment = Texts.present(environment, "environment");
    latest = List.copyOf(Objects.requireNonNull(latest, "latest"));
    if (latest.size() > count || latest.isEmpty() != (count == 0)) {
      throw new IllegalArgumentException(
          "latest must hold from 1 to count drills, or none where count is 0, was "
              + latest.size()
              + " of "
              + count);
    }
    for (LatestDrill one : latest) {
      if (!one.drill().executedAt().equals(latest.get(0).drill().executedAt())) {
        throw new IllegalArgumentException("latest must hold drills of one instant");
      }
    }
  }

  /** Starts a summary of no drills. */
  public static Builder builder() {
    return new Builder();
  }

  /** Answers the latest instant; nothing without drills. */
  public Optional<Instant> latestAt() {
    return latest.isEmpty() ? Optional.empty() : Optional.of(latest.get(0).drill().executedAt());
  }

  /**
   * Takes the drills of a history one by one, in the order of the list, in constant memory.
   *
   * <p>Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    /** The rules on one drill alone; of later ties, one is kept that is the first to fail one. */
    private static final List<Predicate<RollbackDrill>> RULES =
        List.of(
            drill -> drill.drillId().isPresent(),
            drill -> drill.runbookRef().isPresent(),
            drill -> !drill.evidenceRefs().isEmpty(),
            drill -> drill.status().equals(Optional.of("pass")),
            drill -> drill.sourceMode().equals(Optional.of("promoted")),
            drill -> drill.targetMode().equals(Optional.of("disabled")),
            drill -> drill.fallbackVerified().equals(Optional.of(true)),
            RollbackDrill::isWithinOwnTarget,
            drill -> drill.recoveryMinutes().isPresent());

    private Optional<String> environment = Optional.empty();
    private long count;
    private @Nullable Instant latestAt;
    private final List<LatestDrill> first = new ArrayList<>();
    private final List<LatestDrill> failing = new ArrayList<>();
    private final List<LatestDrill> slower = new ArrayList<>();

    /** The rules that a drill among the latest fails. */
    private final Set<Predicate<RollbackDrill>> failed = new HashSet<>();

    /** The longest that a drill among the latest took. */
    private @Nullable BigDecimal slowest;

    /** The characters of all drills that were kept. */
    private long text;

    private Builder() {}

    /** Sets the environment; a blank one counts as absent. */
    public Builder environment(String environment) {
      this.environment = Optional.of(Objects.requireNonNull(environment, "environment"));
      return this;
    }

    /** Says whether a drill of that time, added now, would be among the latest. */
    public boolean isLatest(Instant executedAt) {
      return latestAt == null || !executedAt.isBefore(latestAt);
    }

    /** Counts a drill that is known not to be among the latest, see {@link #isLatest}. */
    public Builder skip() {
      count++;
      return this;
    }

    /** Adds the next drill of the list. */
    public Builder add(RollbackDrill drill) {
      Objects.requireNonNull(drill, "drill");
      if (!isLatest(drill.executedAt())) {
        return skip();
      }
      if (!drill.executedAt().equals(latestAt)) {
        startAt(drill.executedAt());
      }
      keep(new LatestDrill(count++, drill));
      return this;
    }

    /** Answers the drills that would be in the summary if it were made now. */
    public List<LatestDrill> latest() {
      if (failing.isEmpty() && slower.isEmpty()) {
        return List.copyOf(first);
      }
      return Stream.of(first, failing, slower)
          .flatMap(List::stream)
          .distinct()
          .sorted(Comparator.comparingLong(LatestDrill::index))
          .toList();
    }

    /** Makes the summary of the drills added so far. */
    public DrillHistorySummary build() {
      return new DrillHistorySummary(environment, count, latest());
    }

    private void startAt(Instant executedAt) {
      latestAt = executedAt;
      first.clear();
      failing.clear();
      slower.clear();
      failed.clear();
      slowest = null;
      text = 0;
    }

    private void keep(LatestDrill next) {
      boolean failsFirst = failsFirst(next.drill());
      boolean isSlowest = isSlowest(next.drill());
      if (hasRoom(first)) {
        first.add(next);
        text += length(next.drill());
        return;
      }
      if (failsFirst) {
        failing.add(next);
      }
      if (isSlowest) {
        if (!hasRoom(slower)) {
          slower.remove(slower.size() - 1);
        }
        slower.add(next);
        text += length(next.drill());
      }
    }

    private boolean hasRoom(List<LatestDrill> drills) {
      return drills.size() < LEAST_KEPT || drills.size() < MOST_KEPT && text < MOST_TEXT;
    }

    /** Answers the characters of a drill's texts. */
    private static long length(RollbackDrill drill) {
      Stream<String> texts =
          Stream.of(
                  drill.drillId(),
                  drill.actor(),
                  drill.sourceMode(),
                  drill.targetMode(),
                  drill.status(),
                  drill.runbookRef())
              .flatMap(Optional::stream);
      return Stream.concat(texts, drill.evidenceRefs().stream()).mapToLong(String::length).sum();
    }

    /** Says whether the drill fails a rule that none before it failed, and takes note of that. */
    private boolean failsFirst(RollbackDrill drill) {
      boolean first = false;
      for (Predicate<RollbackDrill> rule : RULES) {
        first |= !rule.test(drill) && failed.add(rule);
      }
      return first;
    }

    /** Says whether the drill took longer than all before it, and takes note of that. */
    private boolean isSlowest(RollbackDrill drill) {
      BigDecimal took = drill.recoveryMinutes().orElse(null);
      if (took == null || slowest != null && took.compareTo(slowest) <= 0) {
        return false;
      }
      slowest = took;
      return true;
    }
  }
}
