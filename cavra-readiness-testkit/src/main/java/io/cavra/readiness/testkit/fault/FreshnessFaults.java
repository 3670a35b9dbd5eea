package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Section 7.6, freshness: too old or too far ahead, by one nanosecond and by centuries. */
final class FreshnessFaults {

  private FreshnessFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
        executedAt("too old by a nanosecond", now -> now.minus(Duration.ofDays(90)).minusNanos(1)),
        executedAt("too old by centuries", now -> Instant.parse("0000-01-01T00:00:00Z")),
        executedAt(
            "more than 5 minutes ahead by a nanosecond",
            now -> now.plus(Duration.ofMinutes(5)).plusNanos(1)),
        executedAt("ahead by centuries", now -> Instant.parse("9999-12-31T23:59:59.999999999Z")),
        fault(
            "a drill at the end of the list is dated ahead",
            set -> set.addDrill(d -> d.executedAt(set.now().plus(Duration.ofMinutes(6))))),
        fault(
            "every drill is too old",
            set -> set.drill(0, d -> d.executedAt(set.now().minus(Duration.ofDays(91))))),
        maxAge("shorter than the age by a fraction of a nanosecond", "11.9999999999999999"),
        maxAge("shorter than the age by a nanosecond", "11.99999999999998"),
        maxAge("a fraction of a nanosecond", "0.000000000000000001"));
  }

  private static Fault executedAt(String what, Function<Instant, Instant> time) {
    return fault(
        "the latest drill is " + what,
        set -> alone(set).drill(0, d -> d.executedAt(time.apply(set.now()))));
  }

  /** Without the older drill, which would be the latest in place of a very old one. */
  private static ReadySet alone(ReadySet set) {
    return set.drillHistory(history -> history.only(0));
  }

  private static Fault maxAge(String what, String days) {
    return fault(
            "the greatest age is " + what,
            set -> set.setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, days))
        .touching(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS);
  }

  private static Fault fault(String name, UnaryOperator<ReadySet> change) {
    return Fault.of(name, "7.6", change)
        .blocking(CheckIds.DRILL_FRESHNESS)
        .touching(EvidenceInput.DRILL_HISTORY, "/drills");
  }
}
