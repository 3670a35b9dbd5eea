package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC.md section 9: the trail in every mode. */
final class TrailTest {

  @ParameterizedTest
  @CsvSource({
    "DISABLED, go_backend_disabled",
    "SHADOW, shadow_mode",
    "ENFORCE, enforce_mode",
  })
  void outsidePromotedModeTheTrailIsTheModesReasonAlone(BackendMode mode, String code) {
    for (BackendSelection selection :
        List.of(
            Answers.from(READY.mode(mode)),
            Answers.from(READY.mode(mode).plan(plan -> plan.approved(false))),
            Readiness.builder()
                .settings(ReadinessSettings.builder().mode(mode).build())
                .build()
                .select())) {
      assertEquals(List.of(code), Answers.codes(selection));
      assertEquals(Optional.empty(), selection.reasons().get(0).section());
      assertEquals(Backend.PYTHON, selection.backend());
      assertFalse(selection.fallbackUsed());
      assertEquals(6, selection.reports().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"promote", "PROMOTED!", "pro moted", "on", "\u0000", "promoted\u0000"})
  void anUnknownModeIsDisabledAndNamed(String mode) {
    BackendSelection selection = Answers.from(READY.setting(Setting.MODE, mode));
    assertEquals(List.of("unknown_mode"), Answers.codes(selection));
    assertEquals(BackendMode.DISABLED, selection.mode());
    assertFalse(selection.fallbackUsed());
    String shown = mode.replace("\u0000", "\\u{0}");
    assertTrue(selection.reasons().get(0).message().contains("'" + shown + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"promoted", "PROMOTED", " Promoted\t", "\u00a0promoted\u200b"})
  void theModeIsTrimmedAndInAnyCase(String mode) {
    assertThat(Answers.from(READY.setting(Setting.MODE, mode))).isGo();
  }

  @Test
  void goNamesEveryGateWithItsApprovalsAndEvidence() {
    BackendSelection selection = Answers.from(READY);
    assertEquals("go_selected", selection.reasons().get(0).code());
    assertEquals(Optional.empty(), selection.reasons().get(0).section());
    List<SelectionReason> gates = selection.reasons().subList(1, selection.reasons().size());
    assertEquals(
        ReadinessGates.all().stream().map(ReadinessGate::name).toList(),
        gates.stream().map(reason -> reason.section().orElseThrow()).toList());
    String trail = selection.explain();
    for (String reliedOn :
        List.of(
            "apr_go_backend_promotion",
            "go-runtime-parity://ci/run-4711",
            "go-deployment-readiness://release/package-26.11",
            "apr_go_backend_rollback",
            "go-rollback-readiness://ci/ready",
            "go-rollback-rehearsal://ci/fallback-restored",
            "go-rollback-drill://ci/python-fallback-restored")) {
      assertTrue(trail.contains(reliedOn), reliedOn);
    }
  }

  /** What one field holds cannot pass for another field, nor one reference for two. */
  @Test
  void textFromEvidenceIsToldApartFromTheTrail() {
    BackendSelection selection =
        Answers.from(
            READY.promotion(
                p -> p.approvalId("apr_1; evidence go-x://ci/made-up").evidenceRefs("a, b")));
    assertThat(selection).isGo();
    assertTrue(
        selection
            .explain()
            .contains("; approval 'apr_1; evidence go-x://ci/made-up'; evidence 'a, b'"),
        selection::explain);
  }

  @Test
  void textFromEvidenceStaysOnOneLine() {
    BackendSelection selection =
        Answers.from(READY.promotion(p -> p.approvalId("apr\n  go_selected: forged\u001b[2J")));
    assertThat(selection).isGo();
    assertEquals(8, selection.explain().lines().count());
    for (SelectionReason reason : selection.reasons()) {
      assertTrue(reason.message().chars().noneMatch(Character::isISOControl), reason.message());
    }
  }

  @Test
  void withNothingConfiguredPromotedModeNamesEveryBlockingCheckInOrder() {
    BackendSelection selection =
        Readiness.builder()
            .settings(ReadinessSettings.builder().mode(BackendMode.PROMOTED).build())
            .clock(Answers.fixed(NOW))
            .build()
            .select();
    List<SelectionReason> expected =
        selection.reports().stream()
            .flatMap(
                report ->
                    report.blocking().stream()
                        .map(
                            check ->
                                new SelectionReason(
                                    check.id(), Optional.of(report.section()), check.message())))
            .toList();
    assertEquals(expected, selection.reasons());
    assertTrue(selection.fallbackUsed());
    assertTrue(expected.size() > 20, "everything is told at once, was " + expected.size());
  }

  @Test
  void everyCheckOfABrokenInputIsInTheTrail() {
    assertThat(Answers.from(READY.without(EvidenceInput.ROLLBACK_REHEARSAL)))
        .fellBack()
        .isBlockedByExactly(
            "go_rollback_rehearsal_evidence",
            "go_rollback_rehearsal_plan_approval",
            "go_rollback_rehearsal_simulated",
            "go_rollback_rehearsal_fallback_verified",
            "go_rollback_rehearsal_recovery_sla",
            "go_rollback_rehearsal_evidence_refs");
  }

  /** Every status that each of the six may have, in every mode: Go exactly once. */
  @Test
  void ofAllCombinationsOfStatusesAndModesExactlyOneIsGo() {
    ReadinessStatus[] statuses = ReadinessStatus.values();
    int combinations = (int) Math.pow(statuses.length, 6);
    long go = 0;
    for (BackendMode mode : BackendMode.values()) {
      ReadinessContext context =
          ReadinessContext.of(
              ReadinessSettings.builder().mode(mode).build(),
              EvidenceSnapshot.builder().build(),
              NOW);
      List<List<ReadinessGate>> gates =
          IntStream.range(0, 6).mapToObj(place -> gatesAt(place, mode)).toList();
      for (int combination = 0; combination < combinations; combination++) {
        List<ReadinessGate> chosen = new ArrayList<>();
        for (int place = 0, rest = combination; place < 6; place++, rest /= statuses.length) {
          chosen.add(gates.get(place).get(rest % statuses.length));
        }
        BackendSelection selection = Selection.select(context, chosen, List.of());
        go += selection.backend() == Backend.GO ? 1 : 0;
        assertEquals(
            mode == BackendMode.PROMOTED && selection.backend() == Backend.PYTHON,
            selection.fallbackUsed());
      }
    }
    assertEquals(1, go);
  }

  private static List<ReadinessGate> gatesAt(int place, BackendMode mode) {
    String name = ReadinessGates.all().get(place).name();
    return Stream.of(ReadinessStatus.values())
        .map(status -> report(name, mode, status))
        .map(report -> HostGates.answering(name, context -> report))
        .toList();
  }

  private static ReadinessReport report(String name, BackendMode mode, ReadinessStatus status) {
    CheckResult check =
        status == ReadinessStatus.READY
            ? CheckResult.pass(name, "fine")
            : CheckResult.warn(name, "not fine");
    return ReadinessReport.builder(name, mode).checks(List.of(check)).status(status).build();
  }
}
