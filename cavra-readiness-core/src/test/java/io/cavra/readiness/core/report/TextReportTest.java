package io.cavra.readiness.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.PilotEvaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person reads: the answer first, then what blocks it; no pass is listed. */
class TextReportTest {

  private final TextReport text = TextReport.plain();

  @Test
  void goSaysUntilWhenAndWhatItReliesOn() {
    assertEquals(
        """
        GO           every gate is ready, so Go is selected
        mode         promoted
        valid until  2027-02-08T15:40:00Z, then Python if nothing else changes
        evaluated    2026-11-22T02:04:15Z
        passed       7 of 7 checks in 6 sections

        go_backend_promotion
          approval       apr_go_backend_promotion
          evidence       go-runtime-parity://ci/run-4711
                         go-deployment-readiness://release/package-26.11

        go_backend_rollback
          approval       apr_go_backend_rollback
          evidence       go-rollback-readiness://ci/ready

        go_backend_rollback_rehearsal
          plan approval  apr_go_backend_rollback
          evidence       go-rollback-rehearsal://ci/fallback-restored

        go_backend_rollback_drill_history
          latest drill   drill_go_backend_python_fallback
          executed at    2026-11-10T15:40:00Z
          age in days    11.4337
          fresh until    2027-02-08T15:40:00Z
          evidence       go-rollback-drill://ci/python-fallback-restored
        """,
        text.selection(Selections.go()));
  }

  @Test
  void fallbackSaysWhatBlocksGoAndWhereToWriteWhat() {
    assertEquals(
        """
        PYTHON       fallback: Go was asked for, and 3 checks block it
        mode         promoted
        evaluated    2026-11-22T02:04:15Z
        passed       5 of 8 checks in 6 sections

        go_backend_pilot: needs attention
          --runtime-path   '/opt/cavra/bin/cavra-runtime'
          --policy-path    '/etc/cavra/compiled-policy.json'
          --registry-path  not set (variable CAVRA_GO_RUNTIME_REGISTRY)

          go_runtime_binary
            the Go runtime '/opt/cavra/bin/cavra-runtime' is missing: install it there,
            or set --runtime-path to where it is

        go_backend_promotion: needs attention
          --promotion-evidence-path  '/etc/cavra/promotion.json'

          go_promotion_public_safe
            promotion evidence '/etc/cavra/promotion.json': denied_term at /note; remove
            every denied term: no allowed text lets one through

        go_backend_rollback_drill_history: needs attention
          --rollback-drill-history-path  '/etc/cavra/drills.json'
          fresh until    2027-02-08T15:40:00Z

          go_rollback_drill_freshness
            the latest drill is 91.5 days old, older than the 90 days allowed: run a
            drill and add it to the history
        """,
        text.selection(Selections.fallback()));
  }

  @Test
  void fallbackThatTimeAloneEndsSaysWhen() {
    BackendSelection selection =
        BackendSelection.builder(BackendMode.PROMOTED)
            .reasons(Selections.reasons(List.of(Selections.staleDrills())))
            .reports(List.of(Selections.staleDrills()))
            .validUntil(Selections.FRESH_UNTIL)
            .build();

    assertTrue(
        text.selection(selection)
            .contains("valid until  2027-02-08T15:40:00Z, then Go if nothing else changes\n"));
  }

  @Test
  void reasonThatNoReportTellsIsToldAllTheSame() {
    List<ReadinessReport> reports = List.of(Selections.brokenRuntime());
    BackendSelection selection =
        BackendSelection.builder(BackendMode.PROMOTED)
            .reports(reports)
            .reasons(
                List.of(
                    Selections.reasons(reports).get(0),
                    new SelectionReason("go_runtime_binary", Optional.of("host"), "another one"),
                    new SelectionReason("no_time", Optional.empty(), "the clock gave no time")))
            .build();

    String shown = text.selection(selection);

    assertTrue(shown.contains("\nhost: go_runtime_binary\n  another one\n"), shown);
    assertTrue(shown.contains("\nno_time\n  the clock gave no time\n"), shown);
    assertEquals(1, count(shown, "is missing"), shown);
  }

  @Test
  void reasonThatItsSectionDoesNotTellInTheseWordsIsToldAllTheSame() {
    ReadinessReport runtime = Selections.brokenRuntime();
    CheckResult check = runtime.blocking().get(0);
    Optional<String> section = Optional.of(runtime.section());
    BackendSelection selection =
        BackendSelection.builder(BackendMode.PROMOTED)
            .reports(List.of(runtime))
            .reasons(
                List.of(
                    new SelectionReason(check.id(), Optional.of("host"), check.message()),
                    new SelectionReason(check.id(), section, "in other words"),
                    new SelectionReason("another_check", section, check.message())))
            .build();

    String shown = text.selection(selection);

    assertTrue(shown.contains("\nhost: " + check.id() + "\n"), shown);
    assertTrue(shown.contains("\n  in other words\n"), shown);
    assertTrue(shown.contains("\n" + runtime.section() + ": another_check\n"), shown);
  }

  @Test
  void otherModesSayTheirReasonAndListNoCheck() {
    assertEquals(
        """
        PYTHON       Python stays authoritative; Go may be compared with it
        mode         shadow
        evaluated    2026-11-22T02:04:15Z
        passed       7 of 8 checks in 6 sections

        not ready, but this does not affect the answer:
          go_backend_pilot  needs attention, 1 of 2 checks warn
        """,
        text.selection(Selections.shadow()));
  }

  /** A value that is shown nowhere leaves a sign, and one reference is never two lines. */
  @Test
  void whatIsWithheldAndWhatHasBlanksIsSeenAsSuch() {
    String shown =
        text.report(
            ReadinessReport.builder("go_backend_promotion", BackendMode.PROMOTED)
                .schemaVersion("cavra.go-backend-pilot.promotion-readiness.v1")
                .checks(List.of(CheckResult.pass("a", "b")))
                .summary(
                    Map.of(
                        "evidence",
                        Map.of(
                            "evidence_refs", Arrays.asList("go-a://ci/1", null, "go-b://ci/2 x"))))
                .build());
    assertTrue(
        shown.contains(
            "evidence       go-a://ci/1\n"
                + "               (withheld)\n"
                + "               'go-b://ci/2 x'\n"),
        shown);
  }

  @Test
  void adviceIsToldApart() {
    ReadinessReport advice =
        ReadinessReport.of(
            "cost", BackendMode.SHADOW, List.of(CheckResult.warn("budget", "too much")));
    BackendSelection selection =
        BackendSelection.builder(BackendMode.SHADOW)
            .reasons(Selections.shadow().reasons())
            .advisoryReports(List.of(advice))
            .build();

    assertTrue(
        text.selection(selection)
            .endsWith(
                """

                advice, which never changes the backend:
                  cost  needs attention, 1 of 1 check warns
                """));
  }

  @Test
  void reportSaysItsStatusThenWhatWarnsThenWhatItRestsOn() {
    assertEquals(
        """
        NEEDS ATTENTION  go_backend_rollback_drill_history: 1 of 2 checks warn
        mode         promoted
          --rollback-drill-history-path  '/etc/cavra/drills.json'

        go_rollback_drill_freshness
          the latest drill is 91.5 days old, older than the 90 days allowed: run a drill
          and add it to the history

        latest drill   drill_go_backend_python_fallback
        executed at    2026-11-10T15:40:00Z
        age in days    11.4337
        fresh until    2027-02-08T15:40:00Z
        evidence       go-rollback-drill://ci/python-fallback-restored
        """,
        text.report(Selections.staleDrills()));
  }

  @Test
  void readyReportListsNoPass() {
    String shown = text.report(Selections.ready().get(5));

    assertTrue(shown.startsWith("READY        go_backend_rollback_drill_history: 2 checks pass\n"));
    assertFalse(shown.contains("go_rollback_drill_freshness"), shown);
  }

  @Test
  void reportThatAsksForNothingAlarmsNobody() {
    ReadinessReport disabled =
        ReadinessReport.builder("go_backend_deployment", BackendMode.DISABLED)
            .status(ReadinessStatus.NOT_CONFIGURED)
            .checks(List.of(CheckResult.pass("go_release_package_dir", "not configured")))
            .build();

    assertEquals(
        """
        NOT CONFIGURED  go_backend_deployment: 1 check passes
        mode         disabled
        """,
        text.report(disabled));
    assertEquals(
        """
        NOT REQUESTED  go_backend_promotion: 1 of 1 check warns
        mode         disabled

        go_promotion_requested
          nobody asked for promotion
        """,
        text.report(Selections.notRequested()));
    assertTrue(
        text.production(
                new ProductionReadiness(
                    BackendMode.DISABLED,
                    List.of(CheckResult.pass("go_backend_promotion_gate", "does not block")),
                    List.of(Selections.notRequested())))
            .endsWith(" in this mode:\n  go_backend_promotion  not requested\n"));
  }

  @Test
  void gateThatWarnsWithoutACheckIsNotSilent() {
    ReadinessReport report = ReadinessReport.of("host", BackendMode.PROMOTED, List.of());

    assertTrue(
        text.report(report).endsWith("\nthe gate needs attention, and no check of it says why\n"));
  }

  @Test
  void operatorNotesComeLast() {
    ReadinessReport report =
        Selections.notRequested().toBuilder().operatorNotes(List.of("one", "two")).build();

    assertTrue(text.report(report).endsWith("\nnote         one\nnote         two\n"));
  }

  @Test
  void manifestsOfThePackageAreShownBesideTheirFlags() {
    ReadinessReport report =
        Selections.brokenRuntime().toBuilder()
            .settings(
                Map.of(
                    "package_dir",
                    "/opt/go runtime",
                    "metadata_paths",
                    Map.of("channel_manifest", "/opt/channels.json")))
            .build();

    String shown = text.report(report);

    assertTrue(shown.contains("--package-dir"), shown);
    assertTrue(shown.contains("'/opt/go runtime'\n"), shown);
    assertTrue(shown.contains("--channel-manifest-path  '/opt/channels.json'\n"), shown);
  }

  @Test
  void pointerOfTheDetailsIsShownUnlessTheMessageHoldsIt() {
    CheckResult silent = CheckResult.warn("a", "wrong").with("pointer", "/drills/2");
    CheckResult telling = CheckResult.warn("b", "wrong at /x").with("pointer", "/x");
    String shown =
        text.report(ReadinessReport.of("host", BackendMode.PROMOTED, List.of(silent, telling)));

    assertTrue(shown.contains("\n  wrong\n  at /drills/2\n"), shown);
    assertTrue(shown.endsWith("\n  wrong at /x\n"), shown);
  }

  @Test
  void checksThatSayTheSameAreToldOnce() {
    CheckResult one = CheckResult.warn("a", "the plan is missing");
    CheckResult other = CheckResult.warn("c", "something else");
    CheckResult again = CheckResult.warn("b", "the plan is missing");
    String shown =
        text.report(ReadinessReport.of("host", BackendMode.PROMOTED, List.of(one, other, again)));

    assertTrue(shown.contains("\na\nb\n  the plan is missing\n"), shown);
    assertTrue(shown.endsWith("\nc\n  something else\n"), shown);
  }

  @Test
  void productionSaysWhichSectionsBlockAndWhichDoNot() {
    assertEquals(
        """
        NEEDS ATTENTION  production: blocked by 1 of 2 sections
        mode         shadow
        blocking     1 of 2 sections

        go_backend_pilot: needs attention
          --runtime-path   '/opt/cavra/bin/cavra-runtime'
          --policy-path    '/etc/cavra/compiled-policy.json'
          --registry-path  not set (variable CAVRA_GO_RUNTIME_REGISTRY)

          go_runtime_binary
            the Go runtime '/opt/cavra/bin/cavra-runtime' is missing: install it there,
            or set --runtime-path to where it is

        not ready, which does not block production in this mode:
          go_backend_promotion  needs attention, 1 of 1 check warns
        """,
        text.production(Productions.blocked()));
  }

  @Test
  void productionCheckOfASectionWithoutChecksSpeaksForItself() {
    ProductionReadiness production =
        new ProductionReadiness(
            BackendMode.PROMOTED,
            List.of(CheckResult.warn("change_freeze", "the gate threw")),
            List.of(ReadinessReport.of("change_freeze", BackendMode.PROMOTED, List.of())));

    String shown = text.production(production);
    assertTrue(shown.contains("\nchange_freeze\n  the gate threw\n"), shown);
  }

  @Test
  void adviceHidesNoSectionThatBlocks() {
    ReadinessReport advice =
        ReadinessReport.of(
            "cost", BackendMode.SHADOW, List.of(CheckResult.warn("budget", "too much")));
    ProductionReadiness blocked = Productions.blocked();
    List<ReadinessReport> sections = new ArrayList<>(blocked.sections());
    sections.add(advice);
    String shown =
        text.production(new ProductionReadiness(blocked.mode(), blocked.checks(), sections));

    assertTrue(
        shown.startsWith(text.production(blocked).replaceAll("not ready, which(.|\n)*", "")),
        shown);
    assertTrue(
        shown.endsWith("  cost                  needs attention, 1 of 1 check warns\n"), shown);
  }

  @Test
  void settingsOfAHostsSectionAreNoFlags() {
    ReadinessReport host =
        ReadinessReport.builder("change_freeze", BackendMode.PROMOTED)
            .checks(List.of(CheckResult.warn("calendar", "frozen")))
            .settings(Map.of("policy", "strict", "runtime", 7))
            .build();

    assertFalse(text.report(host).contains("--"), text.report(host));
  }

  @Test
  void readyProductionIsShort() {
    assertEquals(
        """
        READY        production: nothing blocks it
        mode         promoted
        blocking     0 of 1 section
        """,
        text.production(Productions.ready()));
  }

  @Test
  void colourMarksTheAnswerAndNothingElseChanges() {
    String coloured = TextReport.coloured().selection(Selections.fallback());

    assertTrue(coloured.startsWith("\u001B[33mPYTHON\u001B[0m       fallback"), coloured);
    assertTrue(
        TextReport.coloured().selection(Selections.go()).startsWith("\u001B[32mGO\u001B[0m"));
    assertEquals(
        text.selection(Selections.fallback()), coloured.replaceAll("\u001B\\[[0-9]*m", ""));
  }

  @Test
  void greenMeansThatThereIsNothingToDo() {
    TextReport coloured = TextReport.coloured();

    assertTrue(coloured.report(Selections.ready().get(0)).startsWith("\u001B[32mREADY"));
    assertTrue(coloured.report(Selections.brokenRuntime()).startsWith("\u001B[33mNEEDS"));
    assertTrue(coloured.production(Productions.ready()).startsWith("\u001B[32mREADY"));
    assertTrue(coloured.production(Productions.blocked()).startsWith("\u001B[33mNEEDS"));
    Decision python = Decision.of("allow", "R-12", "low");
    assertTrue(
        coloured
            .evaluation(PilotEvaluation.builder(BackendMode.SHADOW, python).build())
            .startsWith("\u001B[32mallow"));
    assertTrue(
        coloured
            .evaluation(
                PilotEvaluation.builder(BackendMode.ENFORCE, python)
                    .fallbackReason("a gate blocks")
                    .build())
            .startsWith("\u001B[33mallow"));
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
