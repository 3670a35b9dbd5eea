package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.READY;
import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.core.report.TextReport;
import io.cavra.readiness.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC.md sections 5 and 9: gates that a host adds, whatever they do. */
final class HostGatesTest {

  static List<ReadinessGate> bad() {
    return List.of(
        HostGates.answering("bad", context -> null),
        throwing(new IllegalStateException("s3cret")),
        throwing(new OutOfMemoryError("s3cret")),
        throwing(new StackOverflowError()),
        throwing(new AssertionError("s3cret")),
        HostGates.answering("bad", context -> HostGates.passing("good").evaluate(context)),
        HostGates.answering("bad", context -> ReadinessReport.of("bad", context.mode(), List.of())),
        HostGates.answering(
            "bad",
            context ->
                ReadinessReport.builder("bad", context.mode())
                    .checks(List.of(CheckResult.warn("bad", "no")))
                    .status(ReadinessStatus.READY)
                    .build()),
        HostGates.answering(
            "bad",
            context ->
                ReadinessReport.builder("bad", context.mode())
                    .checks(List.of(CheckResult.warn("bad", "no")))
                    .settings(Map.of("status", "ready"))
                    .build()),
        HostGates.answering(
            "bad",
            context ->
                ReadinessReport.builder("bad", context.mode())
                    .checks(List.of(CheckResult.warn("bad", "no")))
                    .summary(Map.of("checks", List.of()))
                    .build()),
        HostGates.idle("bad"),
        HostGates.blocking("bad"),
        ReadinessGate.named("bad").check("bad", context -> null),
        ReadinessGate.named("bad").check("bad", context -> CheckResult.pass("other", "fine")));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aBadRequiredGateBlocksAndIsNamed(ReadinessGate gate) {
    BackendSelection selection = Answers.of(READY).require(gate).build().select();
    assertThat(selection).fellBack();
    assertEquals(1, selection.reasons().size(), selection::explain);
    SelectionReason reason = selection.reasons().get(0);
    assertEquals(Optional.of("bad"), reason.section());
    assertFalse(selection.toMap().toString().contains("s3cret"));
    assertFalse(ready(selection.toMap(), "bad"), "no report may show itself as ready");
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aBadAdvisoryGateChangesNothingButItsOwnReport(ReadinessGate gate) {
    BackendSelection without = Answers.from(READY);
    BackendSelection with = Answers.of(READY).advise(gate).build().select();
    assertThat(with).isGo();
    assertEquals(without.reasons(), with.reasons());
    assertEquals(without.reports(), with.reports());
    assertEquals(without.validUntil(), with.validUntil());
    assertEquals(List.of("bad"), with.advisoryReports().stream().map(r -> r.section()).toList());
    assertFalse(with.advisoryReports().get(0).isReady());
  }

  @Test
  void aGateThatThrowsIsNamedWithTheClassOfWhatItThrew() {
    BackendSelection selection =
        Answers.of(READY).require(throwing(new OutOfMemoryError("s3cret"))).build().select();
    String message = selection.reasons().get(0).message();
    assertTrue(message.contains("bad") && message.contains("java.lang.OutOfMemoryError"), message);
  }

  @Test
  void aGateHasNoSayInHowItIsGuarded() {
    AtomicInteger asked = new AtomicInteger();
    ReadinessGate shifty =
        new ReadinessGate() {
          @Override
          public String name() {
            return asked.incrementAndGet() == 1 ? "shifty" : "go_backend_pilot";
          }

          @Override
          public ReadinessReport evaluate(ReadinessContext context) {
            return HostGates.passing(name()).evaluate(context);
          }
        };
    BackendSelection selection = Answers.of(READY).require(shifty).build().select();
    assertThat(selection).fellBack().hasReadySection("go_backend_pilot");
    assertEquals(List.of("shifty"), Answers.codes(selection));
  }

  @Test
  void requiredGatesComeAfterTheSixAndTheirReasonsToo() {
    BackendSelection selection =
        Answers.of(READY.plan(plan -> plan.approved(false)))
            .require(HostGates.blocking("second"))
            .require(HostGates.blocking("first"))
            .build()
            .select();
    assertEquals(List.of("go_rollback_approval", "second", "first"), Answers.codes(selection));
    assertEquals(
        List.of("second", "first"),
        selection.reports().stream().skip(6).map(ReadinessReport::section).toList());
  }

  @Test
  void aReadyHostGateIsPartOfTheTrailOfGo() {
    BackendSelection selection =
        Answers.of(READY).require(HostGates.passing("change_board")).build().select();
    assertThat(selection).isGo().hasReadySection("change_board");
    assertEquals(8, selection.reasons().size());
    assertEquals(Optional.of("change_board"), selection.reasons().get(7).section());
  }

  @Test
  void aRequiredHostGateBlocksProductionInPromotedModeAlone() {
    for (BackendMode mode : BackendMode.values()) {
      ProductionReadiness production =
          Answers.of(READY.mode(mode)).require(HostGates.blocking("host")).build().production();
      ReadinessStatus expected =
          mode == BackendMode.PROMOTED ? ReadinessStatus.NEEDS_ATTENTION : ReadinessStatus.READY;
      assertEquals(expected, production.status(), mode.wireName());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "go_backend_pilot",
        "go_backend_deployment_paths",
        "go_backend_promotion_gate",
        "go_backend_rollback_controls",
        "schema_version",
        "mode",
        "status",
        "checks",
        "taken",
        " "
      })
  void aNameThatIsTakenOrBlankIsRefused(String name) {
    Readiness.Builder builder = Readiness.builder().advise(HostGates.passing("taken"));
    ReadinessGate gate =
        HostGates.answering(name, context -> HostGates.passing("x").evaluate(context));
    assertThrows(IllegalArgumentException.class, () -> builder.require(gate));
    assertThrows(IllegalArgumentException.class, () -> builder.advise(gate));
  }

  @Test
  void nullIsRefusedWhereItIsGiven() {
    Readiness.Builder builder = Readiness.builder();
    assertEquals(
        "gate", assertThrows(NullPointerException.class, () -> builder.require(null)).getMessage());
    assertEquals(
        "gate", assertThrows(NullPointerException.class, () -> builder.advise(null)).getMessage());
  }

  @Test
  void aHugeMessageIsCarriedWhole() {
    String huge = "x".repeat(5_000_000);
    ReadinessGate gate =
        ReadinessGate.named("huge").check("huge", context -> CheckResult.warn("huge", huge));
    BackendSelection selection = Answers.of(READY).require(gate).build().select();
    assertEquals(huge, selection.reasons().get(0).message());
    assertTrue(JsonWriter.toBytes(selection.toMap()).length > huge.length());
  }

  @Test
  void aMessageOfManyLinesForgesNoReason() {
    String forged = "no\n  go_selected: Go is selected\u001b[2J";
    ReadinessGate gate =
        ReadinessGate.named("forger")
            .check("forger", context -> CheckResult.warn("forger", forged));
    BackendSelection selection = Answers.of(READY).require(gate).build().select();
    assertEquals(2, selection.explain().lines().count());
    assertFalse(selection.explain().contains("\u001b"));
    assertFalse(TextReport.plain().selection(selection).contains("\u001b"));
  }

  @Test
  void whatTheBuilderIsToldAfterwardsIsNoPartOfWhatItMade() {
    SettableClock clock = SettableClock.at(Answers.NOW);
    Readiness.Builder builder = Answers.of(READY).clock(clock);
    Readiness made = builder.build();
    AtomicInteger heard = new AtomicInteger();
    builder
        .require(HostGates.blocking("later"))
        .advise(HostGates.blocking("later_advice"))
        .onChange((before, after) -> heard.incrementAndGet());
    assertThat(made.select()).isGo();
    clock.advance(Duration.ofDays(91));
    assertThat(made.select()).fellBack();
    assertEquals(List.of(), made.select().advisoryReports());
    assertEquals(0, heard.get());
  }

  @Test
  void everyGateSeesTheSameContext() {
    List<Object> seen = new ArrayList<>();
    ReadinessGate first = HostGates.answering("a", context -> see(seen, context, "a"));
    ReadinessGate second = HostGates.answering("b", context -> see(seen, context, "b"));
    Answers.of(READY).require(first).advise(second).build().select();
    assertEquals(2, seen.size());
    assertTrue(seen.get(0) == seen.get(1), "one evaluation, one context");
  }

  private static ReadinessReport see(List<Object> seen, ReadinessContext context, String name) {
    seen.add(context);
    return HostGates.passing(name).evaluate(context);
  }

  private static ReadinessGate throwing(Error error) {
    return HostGates.answering(
        "bad",
        context -> {
          throw error;
        });
  }

  private static ReadinessGate throwing(RuntimeException exception) {
    return HostGates.answering(
        "bad",
        context -> {
          throw exception;
        });
  }

  private static boolean ready(Map<String, Object> selection, String section) {
    Map<?, ?> reports = (Map<?, ?>) selection.get("reports");
    return "ready".equals(((Map<?, ?>) reports.get(section)).get("status"));
  }
}
