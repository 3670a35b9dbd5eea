package io.cavra.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gates that a host builds, combines and extends (SPEC.md section 5). */
class HostGatesTest {

  private static final ReadinessContext CONTEXT =
      ReadinessContext.of(
          ReadinessSettings.defaults(), EvidenceSnapshot.builder().build(), Instant.EPOCH);

  private static ReadinessCheck pass(String id) {
    return context -> CheckResult.pass(id, "found good");
  }

  private static ReadinessCheck warn(String id) {
    return context -> CheckResult.warn(id, "found bad");
  }

  private static ReadinessGate gate(String name, String id, ReadinessCheck check) {
    return ReadinessGate.named(name).check(id, check);
  }

  private static ReadinessGate throwing(Throwable thrown) {
    return answering(
        () -> {
          throw HostGatesTest.<RuntimeException>sneaky(thrown);
        });
  }

  private interface Answer {
    ReadinessReport get();
  }

  private static ReadinessGate answering(Answer answer) {
    return new ReadinessGate() {
      @Override
      public String name() {
        return "host";
      }

      @Override
      public ReadinessReport evaluate(ReadinessContext context) {
        return answer.get();
      }
    };
  }

  // a host written in another language may throw anything
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private static List<String> ids(ReadinessReport report) {
    return report.checks().stream().map(CheckResult::id).toList();
  }

  @Test
  void gateIsReadyWhenAllItsChecksPass() {
    ReadinessReport report =
        gate("host", "one", pass("one")).check("two", pass("two")).evaluate(CONTEXT);
    assertTrue(report.isReady());
    assertEquals(List.of("one", "two"), ids(report));
  }

  @Test
  void everyCheckIsEvaluatedAfterOneThatWarns() {
    ReadinessReport report =
        gate("host", "one", warn("one"))
            .check("two", pass("two"))
            .check("three", warn("three"))
            .evaluate(CONTEXT);
    assertEquals(ReadinessStatus.NEEDS_ATTENTION, report.status());
    assertEquals(List.of("one", "three"), report.blocking().stream().map(CheckResult::id).toList());
  }

  @Test
  void gateIsAValueThatACheckMoreDoesNotChange() {
    ReadinessGate one = gate("host", "one", pass("one"));
    one.check("two", warn("two"));
    assertTrue(one.evaluate(CONTEXT).isReady());
  }

  @Test
  void oneIdTwiceInAGateIsRefused() {
    ReadinessGate one = gate("host", "one", pass("one"));
    assertThrows(IllegalArgumentException.class, () -> one.check("one", pass("one")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u200B\u3164"})
  void blankNamesAndIdsAreRefused(String blank) {
    assertThrows(IllegalArgumentException.class, () -> ReadinessGate.named(blank));
    assertThrows(IllegalArgumentException.class, () -> gate("host", blank, pass("one")));
    ReadinessGate one = gate("host", "one", pass("one"));
    assertThrows(IllegalArgumentException.class, () -> one.check(blank, pass("x")));
    assertThrows(IllegalArgumentException.class, () -> ReadinessGate.allOf(blank, List.of(one)));
  }

  @Test
  void combinationOfNoGatesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ReadinessGate.allOf("nothing", List.of()));
  }

  @Test
  void missingPartsAreRefusedWhereTheyAreGiven() {
    assertThrows(NullPointerException.class, () -> gate("host", "one", null));
    assertThrows(NullPointerException.class, () -> ReadinessGate.named(null));
    assertThrows(NullPointerException.class, () -> ReadinessGate.allOf("all", null));
  }

  static Stream<Throwable> throwables() {
    return Stream.of(
        new IllegalStateException("a secret"),
        new java.io.IOException("a secret"),
        new StackOverflowError("a secret"),
        new OutOfMemoryError("a secret"),
        new ExceptionInInitializerError("a secret"));
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void checkThatThrowsBlocksAndIsNamedWithoutTheMessage(Throwable thrown) {
    ReadinessReport report =
        gate(
                "host",
                "one",
                context -> {
                  throw HostGatesTest.<RuntimeException>sneaky(thrown);
                })
            .check("two", pass("two"))
            .evaluate(CONTEXT);
    assertEquals(List.of("one", "two"), ids(report));
    assertEquals(
        "check one threw " + thrown.getClass().getName() + "; fix the check",
        report.blocking().get(0).message());
    assertFalse(report.toMap().toString().contains("a secret"));
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void gateThatThrowsBlocksAndIsNamedWithoutTheMessage(Throwable thrown) {
    ReadinessReport report = ReadinessGate.guarded(throwing(thrown)).evaluate(CONTEXT);
    assertEquals(
        "gate host threw " + thrown.getClass().getName() + "; fix the gate or take it out",
        report.blocking().get(0).message());
    assertFalse(report.toMap().toString().contains("a secret"));
  }

  @Test
  void checkThatAnswersNullOrForAnotherIdBlocks() {
    assertEquals(
        "check one answered null; fix the check",
        gate("host", "one", context -> null).evaluate(CONTEXT).blocking().get(0).message());
    ReadinessReport report = gate("host", "one", pass("two")).evaluate(CONTEXT);
    assertEquals(List.of("one"), ids(report));
    assertFalse(report.isReady());
  }

  @Test
  void gateThatAnswersNullOrForAnotherSectionBlocks() {
    assertFalse(ReadinessGate.guarded(answering(() -> null)).evaluate(CONTEXT).isReady());
    ReadinessReport other =
        ReadinessReport.of(
            "other", BackendMode.PROMOTED, List.of(CheckResult.pass("one", "found good")));
    ReadinessReport report = ReadinessGate.guarded(answering(() -> other)).evaluate(CONTEXT);
    assertEquals("host", report.section());
    assertFalse(report.isReady());
  }

  @Test
  void gateThatAnswersForAnotherModeBlocksWherePromotedIsAsked() {
    ReadinessReport cached =
        ReadinessReport.of(
            "host", BackendMode.SHADOW, List.of(CheckResult.pass("one", "found good")));
    ReadinessGate gate = ReadinessGate.guarded(answering(() -> cached));
    ReadinessReport report =
        gate.evaluate(
            ReadinessContext.of(
                ReadinessSettings.builder().mode(BackendMode.PROMOTED).build(),
                EvidenceSnapshot.builder().build(),
                Instant.EPOCH));
    assertEquals(BackendMode.PROMOTED, report.mode());
    assertEquals(
        "gate host answered for another mode; fix the gate or take it out",
        report.blocking().get(0).message());
    assertSame(cached, gate.evaluate(CONTEXT));
  }

  @Test
  void whatPassedUntilATimeThatIsOverBlocks() {
    CheckResult last = CheckResult.pass("one", "found good").until(Instant.EPOCH);
    CheckResult over = CheckResult.pass("one", "found good").until(Instant.EPOCH.minusNanos(1));
    CheckResult warning = CheckResult.warn("one", "found bad").until(Instant.EPOCH.minusNanos(1));
    assertSame(last, gate("host", "one", context -> last).evaluate(CONTEXT).checks().get(0));
    assertSame(warning, gate("host", "one", context -> warning).evaluate(CONTEXT).checks().get(0));
    assertEquals(
        "check one passed until a time that is over; fix the check",
        gate("host", "one", context -> over).evaluate(CONTEXT).blocking().get(0).message());
    ReadinessReport report = ReadinessReport.of("host", CONTEXT.mode(), List.of(over));
    assertEquals(
        "gate host passed until a time that is over; fix the gate or take it out",
        ReadinessGate.guarded(answering(() -> report))
            .evaluate(CONTEXT)
            .blocking()
            .get(0)
            .message());
  }

  @Test
  void reportThatBlocksAnywayKeepsWhatItSays() {
    CheckResult over = CheckResult.pass("one", "found good").until(Instant.EPOCH.minusNanos(1));
    CheckResult bad = CheckResult.warn("two", "found bad");
    ReadinessReport report = ReadinessReport.of("host", BackendMode.SHADOW, List.of(over, bad));
    ReadinessContext promoted =
        ReadinessContext.of(
            ReadinessSettings.builder().mode(BackendMode.PROMOTED).build(),
            EvidenceSnapshot.builder().build(),
            Instant.EPOCH);
    assertSame(report, ReadinessGate.guarded(answering(() -> report)).evaluate(promoted));
  }

  @Test
  void guardingTwiceIsGuardingOnce() {
    ReadinessGate guarded = ReadinessGate.guarded(throwing(new IllegalStateException()));
    assertSame(guarded, ReadinessGate.guarded(guarded));
  }

  @Test
  void combinationIsReadyWhenAllAreAndListsEveryCheckInOrder() {
    ReadinessGate both = gate("a", "one", pass("one")).and(gate("b", "two", pass("two")));
    ReadinessReport report = both.evaluate(CONTEXT);
    assertEquals("a_and_b", report.section());
    assertTrue(report.isReady());
    assertEquals(List.of("one", "two"), ids(report));
  }

  @Test
  void combinationGoesOnAfterAGateThatThrows() {
    ReadinessReport report =
        throwing(new IllegalStateException()).and(gate("b", "two", warn("two"))).evaluate(CONTEXT);
    assertEquals(List.of("host", "two"), report.blocking().stream().map(CheckResult::id).toList());
  }

  @Test
  void combinationWithAGateThatNobodyRequestedIsNotReady() {
    ReadinessReport idle =
        ReadinessReport.builder("host", BackendMode.DISABLED)
            .checks(List.of(CheckResult.pass("one", "found good")))
            .status(ReadinessStatus.NOT_REQUESTED)
            .build();
    ReadinessReport report =
        answering(() -> idle).and(gate("b", "two", pass("two"))).evaluate(CONTEXT);
    assertEquals(ReadinessStatus.NEEDS_ATTENTION, report.status());
    assertEquals(List.of("host"), report.blocking().stream().map(CheckResult::id).toList());
    String message = report.blocking().get(0).message();
    assertTrue(message.contains("'host' is not_requested"), message);
  }

  @Test
  void anyGateTakesACheckMore() {
    ReadinessReport base =
        ReadinessReport.builder("host", BackendMode.PROMOTED)
            .schemaVersion("host.v1")
            .checks(List.of(CheckResult.pass("one", "found good")))
            .operatorNotes(List.of("a note"))
            .build();
    ReadinessReport more = answering(() -> base).check("two", warn("two")).evaluate(CONTEXT);
    assertEquals(ReadinessStatus.NEEDS_ATTENTION, more.status());
    assertEquals(List.of("one", "two"), ids(more));
    assertEquals("host.v1", more.schemaVersion());
    assertEquals(List.of("a note"), more.operatorNotes());
  }

  @Test
  void checkMoreWithTheIdOfAnotherBlocks() {
    ReadinessReport base =
        ReadinessReport.of(
            "host", BackendMode.DISABLED, List.of(CheckResult.pass("one", "found good")));
    ReadinessReport more = answering(() -> base).check("one", pass("one")).evaluate(CONTEXT);
    assertFalse(more.isReady());
    assertEquals(
        "check one has the id of another check of its gate; fix the check",
        more.blocking().get(0).message());
  }

  @Test
  void checkMoreMakesNothingReady() {
    ReadinessReport idle =
        ReadinessReport.builder("host", BackendMode.DISABLED)
            .checks(List.of(CheckResult.pass("one", "found good")))
            .status(ReadinessStatus.NOT_REQUESTED)
            .build();
    assertEquals(
        ReadinessStatus.NOT_REQUESTED,
        answering(() -> idle).check("two", pass("two")).evaluate(CONTEXT).status());
    assertFalse(
        throwing(new IllegalStateException())
            .check("two", pass("two"))
            .evaluate(CONTEXT)
            .isReady());
  }
}
