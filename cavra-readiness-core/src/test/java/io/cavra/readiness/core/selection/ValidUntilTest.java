package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.Setting;
import io.cavra.readiness.testkit.ReadySet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SPEC.md section 9: the last instant at which the same inputs still give the same backend. */
final class ValidUntilTest {

  private static final Instant FRESH_UNTIL = NOW.plus(Duration.ofDays(78));
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

  @Test
  void goEndsWithTheFreshnessOfTheLatestDrill() {
    assertThat(Answers.at(READY, FRESH_UNTIL)).isGo().isValidUntil(FRESH_UNTIL);
    assertThat(Answers.at(READY, FRESH_UNTIL.plusNanos(1)))
        .isBlockedByExactly("go_rollback_drill_freshness")
        .isValidForever();
  }

  @Test
  void aDrillDatedAheadEndsPythonFiveMinutesBeforeItsDate() {
    ReadySet ahead = READY.drill(0, drill -> drill.executedAt(TOMORROW));
    Instant last = TOMORROW.minus(Duration.ofMinutes(5)).minusNanos(1);
    assertThat(Answers.from(ahead)).isPython().isValidUntil(last);
    assertThat(Answers.at(ahead, last)).isPython().isValidUntil(last);
    assertThat(Answers.at(ahead, last.plusNanos(1)))
        .isGo()
        .isValidUntil(TOMORROW.plus(Duration.ofDays(90)));
  }

  @Test
  void aDrillDatedAheadBesideAnotherFaultKeepsPython() {
    ReadySet both =
        READY.drill(0, drill -> drill.executedAt(TOMORROW)).plan(plan -> plan.approved(false));
    assertThat(Answers.from(both)).isPython().isValidForever();
  }

  @Test
  void aHostCheckThatPassesUntilSoonerEndsGo() {
    assertThat(select(READY, passesUntil(TOMORROW), NOW)).isGo().isValidUntil(TOMORROW);
    assertThat(select(READY, passesUntil(TOMORROW), TOMORROW)).isGo().isValidUntil(TOMORROW);
    assertThat(select(READY, passesUntil(TOMORROW), TOMORROW.plusNanos(1))).isPython();
  }

  @Test
  void aHostCheckThatBlocksUntilSomeInstantEndsPython() {
    assertThat(select(READY, blocksUntil(TOMORROW), NOW)).isPython().isValidUntil(TOMORROW);
    assertThat(select(READY, blocksUntil(TOMORROW), TOMORROW.plusNanos(1)))
        .isGo()
        .isValidUntil(FRESH_UNTIL);
  }

  @Test
  void ofTwoThatBlockForATimeTheLaterEndsPython() {
    ReadySet ahead = READY.drill(0, drill -> drill.executedAt(TOMORROW));
    Instant later = TOMORROW.plus(Duration.ofDays(3));
    assertThat(select(ahead, blocksUntil(later), NOW)).isPython().isValidUntil(later);
  }

  @Test
  void aDrillThatIsStaleBeforeTheHostLetsGoBackKeepsPython() {
    assertThat(select(READY, blocksUntil(FRESH_UNTIL), NOW)).isPython().isValidForever();
    assertThat(select(READY, blocksUntil(FRESH_UNTIL.minusNanos(1)), NOW))
        .isPython()
        .isValidUntil(FRESH_UNTIL.minusNanos(1));
  }

  @Test
  void aDrillDatedAheadThatIsStaleBeforeTheHostLetsGoBackKeepsPython() {
    ReadySet ahead = READY.drill(0, drill -> drill.executedAt(TOMORROW));
    Instant tooLate = TOMORROW.plus(Duration.ofDays(90));
    assertThat(select(ahead, blocksUntil(tooLate), NOW)).isPython().isValidForever();
    assertThat(select(ahead, blocksUntil(tooLate.minusNanos(1)), NOW))
        .isPython()
        .isValidUntil(tooLate.minusNanos(1));
  }

  @Test
  void aGateThatIsNotReadyForNoReasonKeepsPython() {
    ReadinessGate idle = HostGates.idle("idle");
    assertThat(Answers.of(READY).require(idle).build().select()).isPython().isValidForever();
  }

  @Test
  void aCheckThatShouldHaveTurnedAlreadyBlocks() {
    ReadinessGate last = untilAlways(CheckResult.pass("host", "ok"), NOW);
    ReadinessGate passes = untilAlways(CheckResult.pass("host", "ok"), NOW.minusNanos(1));
    ReadinessGate blocks = untilAlways(CheckResult.warn("host", "no"), NOW.minusNanos(1));
    assertThat(select(READY, last, NOW)).isGo().isValidUntil(NOW);
    assertThat(select(READY, passes, NOW)).isPython().isValidForever();
    assertThat(select(READY, blocks, NOW)).isPython().isValidForever();
  }

  @Test
  void aCheckThatNeverDoesWhatItSaysKeepsPython() {
    ReadinessGate always =
        ReadinessGate.named("always")
            .check("host", context -> CheckResult.warn("host", "no").until(context.now()));
    assertThat(select(READY, always, NOW)).isPython().isValidForever();
  }

  @Test
  void whatHoldsUntilTheEndOfTimeNeverTurns() {
    ReadinessGate passes = untilAlways(CheckResult.pass("host", "ok"), Instant.MAX);
    ReadinessGate blocks = untilAlways(CheckResult.warn("host", "no"), Instant.MAX);
    assertThat(select(READY, passes, NOW)).isGo().isValidUntil(FRESH_UNTIL);
    assertThat(select(READY, blocks, NOW)).isPython().isValidForever();
  }

  @Test
  void withoutAnyOtherTurnWhatHoldsUntilTheEndOfTimeLimitsNothing() {
    ReadinessContext context = ReadinessContext.of(READY.settings(), READY.snapshot(), NOW);
    for (CheckResult result :
        List.of(CheckResult.pass("host", "ok"), CheckResult.warn("host", "no"))) {
      List<ReadinessGate> gates = List.of(untilAlways(result, Instant.MAX));
      assertThat(Selection.select(context, gates, List.of())).isValidForever();
    }
  }

  @Test
  void nothingIsFoundByGoingBackInTime() {
    ReadinessGate reopened =
        ReadinessGate.named("host")
            .check(
                "host",
                context ->
                    context.now().isBefore(NOW)
                        ? CheckResult.pass("host", "it was open")
                        : CheckResult.warn("host", "no").until(NOW.minusSeconds(10)));
    assertThat(select(READY, reopened, NOW)).isPython().isValidForever();
  }

  @Test
  void aGateThatBecomesReadyWithoutSayingWhenLimitsNothing() {
    ReadinessGate idle =
        HostGates.answering(
            "idle",
            context ->
                (context.now().isAfter(TOMORROW)
                        ? HostGates.passing("idle")
                        : HostGates.idle("idle"))
                    .evaluate(context));
    BackendSelection selection =
        Answers.of(READY)
            .require(idle)
            .require(blocksUntil(TOMORROW.plusSeconds(1)))
            .build()
            .select();
    assertThat(selection).isPython().isValidForever();
  }

  @Test
  void anAdvisoryGateNeverLimitsTheAnswer() {
    BackendSelection selection = Answers.of(READY).advise(passesUntil(TOMORROW)).build().select();
    assertThat(selection).isGo().isValidUntil(FRESH_UNTIL);
  }

  @Test
  void anInstantPastYear9999IsAnsweredAndWrittenAsNull() {
    Instant lateInTime = Instant.parse("9999-12-20T00:00:00Z");
    BackendSelection selection = Answers.from(ReadySet.at(lateInTime));
    assertThat(selection).isGo().isValidUntil(lateInTime.plus(Duration.ofDays(78)));
    assertNull(selection.toMap().get("valid_until"));
    assertEquals("9999-12-20T00:00:00Z", selection.toMap().get("evaluated_at"));
  }

  @ParameterizedTest
  @EnumSource(names = "PROMOTED", mode = EnumSource.Mode.EXCLUDE)
  void timeChangesNothingOutsidePromotedMode(BackendMode mode) {
    assertThat(Answers.from(READY.mode(mode))).isPython().isValidForever();
    ReadySet ahead = READY.mode(mode).drill(0, drill -> drill.executedAt(TOMORROW));
    assertThat(Answers.from(ahead)).isPython().isValidForever();
  }

  @Test
  void aMaximalAgeWithDigitsBelowTheNanosecondRoundsDown() {
    ReadySet set = READY.setting(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, "12.00000000000001234");
    BackendSelection selection = Answers.from(set);
    assertThat(selection).isGo().isValidUntil(NOW.plusNanos(1));
    assertTrue(Answers.at(set, NOW.plusNanos(2)).fallbackUsed());
  }

  private static BackendSelection select(ReadySet set, ReadinessGate host, Instant now) {
    return Answers.of(set).require(host).clock(Answers.fixed(now)).build().select();
  }

  private static ReadinessGate passesUntil(Instant last) {
    return ReadinessGate.named("window")
        .check(
            "open",
            context ->
                context.now().isAfter(last)
                    ? CheckResult.warn("open", "the window is over")
                    : CheckResult.pass("open", "the window is open").until(last));
  }

  private static ReadinessGate blocksUntil(Instant last) {
    return ReadinessGate.named("freeze")
        .check(
            "no_freeze",
            context ->
                context.now().isAfter(last)
                    ? CheckResult.pass("no_freeze", "the freeze is over")
                    : CheckResult.warn("no_freeze", "a freeze is on").until(last));
  }

  private static ReadinessGate untilAlways(CheckResult result, Instant last) {
    return ReadinessGate.named("host").check("host", context -> result.until(last));
  }
}
