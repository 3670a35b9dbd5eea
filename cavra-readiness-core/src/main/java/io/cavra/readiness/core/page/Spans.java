package io.cavra.readiness.core.page;

import java.time.Duration;

/** Says how long something is in whole units, rounded down so that nobody counts on too much. */
final class Spans {

  private Spans() {}

  static String of(Duration span) {
    if (span.toDays() > 0) {
      return count(span.toDays(), "day");
    }
    if (span.toHours() > 0) {
      return count(span.toHours(), "hour");
    }
    return span.toMinutes() > 0 ? count(span.toMinutes(), "minute") : "less than a minute";
  }

  private static String count(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
