package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.Setting;
import io.cavra.readiness.testkit.ReadySet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Laws of SPEC.md section 9: what time does to an answer. */
final class TimeLawsTest {

  private static final long YEAR = 365L * 24 * 3600 * 1_000_000_000;

  @Provide
  Arbitrary<BigDecimal> days() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.000000000000001"), new BigDecimal("36500"))
        .ofScale(15);
  }

  @Property(tries = 1000)
  void aReadyAnswerTurnsToPythonExactlyOnce(
      @ForAll("days") BigDecimal maxAge,
      @ForAll @LongRange(min = -YEAR, max = YEAR) long drillNanos,
      @ForAll @Size(max = 6) List<@LongRange(min = -2 * YEAR, max = 2 * YEAR) Long> moments) {
    Instant executedAt = NOW.plusNanos(drillNanos);
    ReadySet set = set(executedAt, maxAge);
    Instant opens = executedAt.minus(Duration.ofMinutes(5));
    Instant closes = Answers.at(set, opens).validUntil().orElseThrow();
    List<Instant> times = new ArrayList<>();
    times.addAll(List.of(opens.minusNanos(1), opens, closes, closes.plusNanos(1)));
    moments.forEach(moment -> times.add(NOW.plusNanos(moment)));
    for (Instant time : times) {
      boolean go = !time.isBefore(opens) && !time.isAfter(closes);
      BackendSelection answer = Answers.at(set, time);
      assertEquals(go ? Backend.GO : Backend.PYTHON, answer.backend(), time::toString);
      assertEquals(turn(time, opens, closes), answer.validUntil(), time::toString);
    }
  }

  private static Optional<Instant> turn(Instant time, Instant opens, Instant closes) {
    if (time.isBefore(opens)) {
      return Optional.of(opens.minusNanos(1));
    }
    return time.isAfter(closes) ? Optional.empty() : Optional.of(closes);
  }

  /** Freezes and windows of a host's, in any order with the drill: valid_until is never wrong. */
  @Property(tries = 1000)
  void oneNanosecondAfterValidUntilTheOtherBackendAnswers(
      @ForAll("days") BigDecimal maxAge,
      @ForAll @LongRange(min = -YEAR, max = YEAR) long drillNanos,
      @ForAll @LongRange(min = -YEAR, max = YEAR) long from,
      @ForAll @LongRange(min = -YEAR, max = YEAR) long to) {
    Instant opens = NOW.plusNanos(Math.min(from, to));
    Instant closes = NOW.plusNanos(Math.max(from, to));
    var builder = Answers.of(set(NOW.plusNanos(drillNanos), maxAge)).require(window(opens, closes));
    BackendSelection answer = builder.build().select();
    if (answer.validUntil().isEmpty()) {
      for (Instant later : List.of(opens, closes, NOW.plusNanos(drillNanos))) {
        Instant time = later.isBefore(NOW) ? NOW : later;
        var then = builder.clock(Answers.fixed(time)).build().select();
        assertEquals(answer.backend(), then.backend());
      }
      return;
    }
    Instant last = answer.validUntil().get();
    assertTrue(!last.isBefore(NOW));
    assertEquals(answer.backend(), builder.clock(Answers.fixed(last)).build().select().backend());
    assertTrue(
        answer.backend()
            != builder.clock(Answers.fixed(last.plusNanos(1))).build().select().backend());
  }

  private static ReadySet set(Instant executedAt, BigDecimal maxAge) {
    return READY
        .setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, maxAge.toPlainString())
        .drill(0, drill -> drill.executedAt(executedAt))
        .drill(1, drill -> drill.executedAt(executedAt.minusSeconds(1)));
  }

  private static ReadinessGate window(Instant opens, Instant closes) {
    return ReadinessGate.named("window")
        .check(
            "window",
            context -> {
              if (context.now().isBefore(opens)) {
                return CheckResult.warn("window", "too soon").until(opens.minusNanos(1));
              }
              return context.now().isAfter(closes)
                  ? CheckResult.warn("window", "too late")
                  : CheckResult.pass("window", "open").until(closes);
            });
  }
}
