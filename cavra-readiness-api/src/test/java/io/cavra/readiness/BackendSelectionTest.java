package io.cavra.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.ProblemCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The answer as a value (SPEC.md section 9). */
class BackendSelectionTest {

  private static final ReadinessReport READY =
      ReadinessReport.of(
          "host", BackendMode.PROMOTED, List.of(CheckResult.pass("one", "found good")));
  private static final ReadinessReport NOT_READY =
      ReadinessReport.of(
          "other", BackendMode.PROMOTED, List.of(CheckResult.warn("two", "found bad")));
  private static final SelectionReason REASON =
      new SelectionReason("two", Optional.of("other"), "found bad");

  private static BackendSelection.Builder python() {
    return BackendSelection.builder(BackendMode.PROMOTED).reasons(List.of(REASON));
  }

  @Test
  void answerWithoutAReasonIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> BackendSelection.builder(BackendMode.DISABLED).build());
  }

  @Test
  void goNeedsPromotedModeAndNothingButReadyReports() {
    assertThrows(IllegalArgumentException.class, () -> python().backend(Backend.GO).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> python().backend(Backend.GO).reports(List.of(READY, NOT_READY)).build());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            BackendSelection.builder(BackendMode.ENFORCE)
                .reasons(List.of(REASON))
                .backend(Backend.GO)
                .reports(List.of(READY))
                .build());
    assertEquals(
        Backend.GO, python().backend(Backend.GO).reports(List.of(READY)).build().backend());
  }

  @Test
  void advisoryReportNeverStandsInTheWayNorInFor() {
    BackendSelection.Builder go = python().backend(Backend.GO).advisoryReports(List.of(NOT_READY));
    assertThrows(IllegalArgumentException.class, go::build);
    assertEquals(Backend.GO, go.reports(List.of(READY)).build().backend());
  }

  @Test
  void fallbackIsUsedInPromotedModeAlone() {
    assertTrue(python().build().fallbackUsed());
    for (BackendMode mode : BackendMode.values()) {
      boolean used = BackendSelection.builder(mode).reasons(List.of(REASON)).build().fallbackUsed();
      assertEquals(mode == BackendMode.PROMOTED, used);
    }
    assertFalse(python().backend(Backend.GO).reports(List.of(READY)).build().fallbackUsed());
  }

  @Test
  void mapHasTheKeysOfTheSpecificationInOrder() {
    BackendSelection selection =
        python()
            .reports(List.of(READY, NOT_READY))
            .inputs(
                List.of(
                    new SelectionInput(
                        "runtime",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ProblemCode.NOT_CONFIGURED))))
            .evaluatedAt(Instant.parse("2026-11-22T02:04:15.5Z"))
            .validUntil(Instant.parse("+10000-01-01T00:00:00Z"))
            .build();
    Map<String, Object> map = selection.toMap();
    assertEquals(
        List.of(
            "schema_version",
            "mode",
            "backend",
            "fallback_used",
            "evaluated_at",
            "valid_until",
            "reasons",
            "inputs",
            "reports"),
        List.copyOf(map.keySet()));
    assertEquals("2026-11-22T02:04:15.5Z", map.get("evaluated_at"));
    assertNull(map.get("valid_until"));
    assertEquals(List.of("host", "other"), List.copyOf(((Map<?, ?>) map.get("reports")).keySet()));
    assertEquals(
        List.of("name", "path", "sha256", "problem"),
        List.copyOf(((Map<?, ?>) ((List<?>) map.get("inputs")).get(0)).keySet()));
    assertEquals(
        List.of("code", "section", "message"),
        List.copyOf(((Map<?, ?>) ((List<?>) map.get("reasons")).get(0)).keySet()));
  }

  @Test
  void answersAreEqualWhenAllPartsAre() {
    assertEquals(python().build(), python().build());
    assertEquals(python().build().hashCode(), python().build().hashCode());
    assertNotEquals(python().build(), python().reports(List.of(READY)).build());
    assertNotEquals(python().build(), python().advisoryReports(List.of(READY)).build());
    assertNotEquals(python().build(), python().evaluatedAt(Instant.EPOCH).build());
    assertNotEquals(python().build(), python().validUntil(Instant.EPOCH).build());
  }

  @Test
  void answerAsOfAnotherTimeTellsWhatHoldsThen() {
    Instant now = Instant.parse("2026-11-22T02:04:15Z");
    SelectionReason then = new SelectionReason("two", Optional.of("other"), "found bad again");
    BackendSelection answer =
        python()
            .build()
            .asOf(now, time -> python().reasons(List.of(then)).evaluatedAt(time).build());
    assertEquals(List.of(then), answer.reasons());
    assertEquals(python().reasons(List.of(then)).evaluatedAt(now).build(), answer);
  }

  @Test
  void answerAsOfAnotherTimeStaysWhatItIsWhereThatCannotBeWorkedOut() {
    BackendSelection known =
        python().backend(Backend.GO).reports(List.of(READY)).validUntil(Instant.MAX).build();
    Function<Instant, BackendSelection> throwing =
        time -> {
          throw new StackOverflowError();
        };
    Function<Instant, BackendSelection> empty = time -> null;
    for (Function<Instant, BackendSelection> failing :
        List.of(throwing, empty, time -> python().build())) {
      BackendSelection answer = known.asOf(Instant.EPOCH, failing);
      assertEquals(Backend.GO, answer.backend());
      assertEquals(known.reasons(), answer.reasons());
      assertEquals(known.reports(), answer.reports());
      assertEquals(known.validUntil(), answer.validUntil());
      assertEquals(Optional.of(Instant.EPOCH), answer.evaluatedAt());
      assertEquals(answer.hashCode(), known.asOf(Instant.EPOCH, time -> known).hashCode());
    }
  }

  @Test
  void answerHoldsNoLongerThanItSays() {
    BackendSelection known = python().validUntil(Instant.EPOCH).build();
    Instant late = Instant.EPOCH.plusNanos(1);
    assertEquals(Backend.PYTHON, known.asOf(Instant.EPOCH, time -> known).backend());
    assertThrows(IllegalArgumentException.class, () -> known.asOf(late, time -> known));
    BackendSelection later = known.asOf(Instant.EPOCH, time -> known);
    BackendSelection dated = python().evaluatedAt(Instant.EPOCH).build();
    assertThrows(
        IllegalArgumentException.class,
        () -> dated.asOf(Instant.EPOCH.minusNanos(1), time -> dated));
    assertThrows(IllegalArgumentException.class, () -> later.asOf(late, time -> known));
  }

  @Test
  void answerThatWasToldStaysWhateverAnotherThreadComesTo() {
    BackendSelection known = python().build();
    SelectionReason other = new SelectionReason("other", Optional.empty(), "found other");
    BackendSelection[] answer = new BackendSelection[1];
    answer[0] =
        known.asOf(
            Instant.EPOCH,
            new Function<>() {
              private boolean inside;

              @Override
              public BackendSelection apply(Instant time) {
                if (inside) {
                  throw new OutOfMemoryError();
                }
                inside = true;
                assertEquals(List.of(REASON), answer[0].reasons()); // as another caller would
                return python().reasons(List.of(other)).build();
              }
            });
    assertEquals(List.of(REASON), answer[0].reasons());
    assertEquals(List.of(REASON), answer[0].reasons());
  }

  @Test
  void reportsHaveASectionEach() {
    BackendSelection.Builder twice =
        python().reports(List.of(READY)).advisoryReports(List.of(READY));
    assertThrows(IllegalArgumentException.class, twice::build);
  }

  @Test
  void productionHasASectionForEachCheckAndANameForEachSection() {
    List<CheckResult> checks = List.of(CheckResult.pass("one", "found good"));
    assertEquals(
        2,
        new ProductionReadiness(BackendMode.PROMOTED, checks, List.of(READY, NOT_READY))
            .sections()
            .size());
    ReadinessReport named = ReadinessReport.of("status", BackendMode.PROMOTED, checks);
    for (List<ReadinessReport> sections :
        List.of(List.<ReadinessReport>of(), List.of(READY, READY), List.of(named))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new ProductionReadiness(BackendMode.PROMOTED, checks, sections));
    }
  }

  @Test
  void explanationNamesBackendModeAndEveryReason() {
    assertEquals(
        "python (fallback) in mode promoted\n  two [other]: found bad", python().build().explain());
  }

  @Test
  void reasonWithoutCodeOrMessageIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new SelectionReason(" ", Optional.empty(), "message"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SelectionReason("code", Optional.empty(), "\u200B"));
  }

  @Test
  void reportIsFoundByItsSection() {
    BackendSelection selection =
        python().reports(List.of(READY)).advisoryReports(List.of(NOT_READY)).build();
    assertEquals(Optional.of(READY), selection.findReport("host"));
    assertEquals(Optional.of(NOT_READY), selection.findReport("other"));
    assertTrue(selection.findReport("none").isEmpty());
  }
}
