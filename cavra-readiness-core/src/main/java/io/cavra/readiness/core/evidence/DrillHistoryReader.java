package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.LatestDrill;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/** Reads a drill history drill by drill, keeping no more than the summary needs. */
final class DrillHistoryReader {

  /** About twice what a summary keeps at most, so that the search for what to forget is rare. */
  private static final int MOST_REMEMBERED = 4096;

  private final DrillHistorySummary.Builder summary = DrillHistorySummary.builder();
  private final Map<Long, Set<String>> withheldByDrill = new HashMap<>();
  private long index;
  private @Nullable Latest latest;

  /** The drill that was read last, where none before it is later. */
  private record Latest(FieldValues values, Instant executedAt, Set<String> withheld, long index) {}

  private DrillHistoryReader() {}

  static ContentReader<DrillHistorySummary> of(Supplier<PublicSafeScan> newScan) {
    return new DocumentReader<>(
        Schemas.DRILL_HISTORY,
        Schemas.DRILL_HISTORY_VERSION,
        newScan,
        () -> {
          DrillHistoryReader reader = new DrillHistoryReader();
          return new DocumentReader.Target<>(reader::take, reader::make);
        });
  }

  private void take(FieldValues drill, boolean atFault, Set<String> withheld) {
    Instant executedAt = drill.instant(Schemas.EXECUTED_AT);
    if (atFault || executedAt == null || !isLatest(executedAt)) {
      settle(false);
      summary.skip();
    } else {
      settle(latest != null && executedAt.isAfter(latest.executedAt));
      latest = new Latest(drill, executedAt, withheld, index);
    }
    index++;
  }

  private boolean isLatest(Instant executedAt) {
    return latest == null ? summary.isLatest(executedAt) : !executedAt.isBefore(latest.executedAt);
  }

  /** Tells the summary of the last drill, whose record is never made where a later one follows. */
  private void settle(boolean outdated) {
    Latest drill = latest;
    latest = null;
    if (drill != null && outdated) {
      summary.skip();
    } else if (drill != null) {
      summary.add(Schemas.drill(drill.values));
      remember(drill);
    }
  }

  private void remember(Latest drill) {
    if (!drill.withheld.isEmpty()) {
      withheldByDrill.put(drill.index, drill.withheld);
      if (withheldByDrill.size() > MOST_REMEMBERED) {
        forgetOthers();
      }
    }
  }

  /** Forgets the pointers of drills that are no longer among the latest. */
  private void forgetOthers() {
    Set<Long> kept = summary.latest().stream().map(LatestDrill::index).collect(Collectors.toSet());
    withheldByDrill.keySet().retainAll(kept);
  }

  private DocumentReader.Made<DrillHistorySummary> make(FieldValues history, Set<String> withheld) {
    settle(false);
    history.text(Schemas.ENVIRONMENT).ifPresent(summary::environment);
    if (withheldByDrill.isEmpty()) {
      return new DocumentReader.Made<>(summary.build(), withheld);
    }
    forgetOthers();
    Set<String> all = new HashSet<>(withheld);
    withheldByDrill.values().forEach(all::addAll);
    return new DocumentReader.Made<>(summary.build(), all);
  }
}
