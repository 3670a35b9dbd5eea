package io.cavra.readiness.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.ReadySet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads on the page (SPEC.md section 11). */
class ReadinessPageTest {

  private static final ReadySet READY = Pages.READY;

  @Test
  void titleAndHeadingSayTheAnswer() {
    assertTrue(Pages.of(READY).contains("<title>Go answers - CAVRA readiness</title>"));
    assertTrue(Pages.of(READY).contains("<h1 id=\"answer\">Go answers</h1>"));
    assertTrue(
        Pages.of(READY.without(EvidenceInput.ROLLBACK_PLAN))
            .contains("<title>Python answers: Go is blocked - CAVRA readiness</title>"));
    assertTrue(
        Pages.of(READY.mode(BackendMode.ENFORCE))
            .contains("<h1 id=\"answer\">Python answers</h1>"));
  }

  @Test
  void policyLetsTheStyleOfThePageThroughAndNoOther() throws Exception {
    String page = Pages.of(READY);
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertTrue(
        ReadinessPage.contentSecurityPolicy()
            .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"),
        ReadinessPage.contentSecurityPolicy());
  }

  @Test
  void theAnswerAndWhatToFixComeFirst() {
    String page = Pages.of(READY.runtime(""));

    assertTrue(page.indexOf("Python answers") < page.indexOf("What to fix"));
    assertTrue(page.indexOf("What to fix") < page.indexOf("go_runtime_binary"));
    assertTrue(page.indexOf("go_runtime_binary") < page.indexOf("<h2 id=\"sections\""));
  }

  @Test
  void latestDrillAndEvidenceAreShown() {
    String words = Pages.words(Pages.of(READY));

    assertTrue(words.contains("Latest drill drill_go_backend_python_fallback"), words);
    assertTrue(words.contains("Executed at 2026-11-10T02:04:15.123456Z"), words);
    assertTrue(words.contains("go-rollback-drill://ci/python-fallback-restored"), words);
    assertTrue(words.contains("Recovery against its target : 7 of at most 15 minutes"), words);
  }

  @Test
  void daysLeftAreRoundedDown() {
    assertTrue(Pages.words(Pages.of(READY)).contains("Days until stale : 78 days left"));
    assertEquals("77 days left", left(Duration.ofDays(12).plusNanos(1)));
    assertEquals("1 day left", left(Duration.ofDays(89)));
    assertEquals("23 hours left", left(Duration.ofDays(89).plusNanos(1)));
    assertEquals("59 minutes left", left(Duration.ofDays(90).minusHours(1).plusNanos(1)));
    assertEquals("less than a minute left", left(Duration.ofDays(90)));
    assertEquals("stale for less than a minute", left(Duration.ofDays(90).plusNanos(1)));
    assertEquals("stale for 2 days", left(Duration.ofDays(92)));
    assertEquals("none: the latest drill is dated ahead", left(Duration.ofDays(-1)));
  }

  private static String left(Duration age) {
    String words = Pages.words(Pages.of(Pages.aged(age)));
    String start = "Days until stale : ";
    String rest = words.substring(words.indexOf(start) + start.length());
    // The bar repeats the words for whoever cannot see it.
    String twice = rest.substring(0, rest.indexOf(" Recovery against its target"));
    return twice.substring(0, twice.length() / 2).strip();
  }

  @Test
  void theBarEndsWhereTheTimeDoes() {
    assertTrue(
        Pages.of(READY)
            .contains("min=\"0\" max=\"90.00\" low=\"18.00\" optimum=\"90.00\" value=\"78.00\""));
    assertTrue(Pages.of(Pages.aged(Duration.ofDays(91))).contains("value=\"0.00\""));
  }

  @Test
  void recoveryPastItsTargetIsCalledTooLong() {
    String page = Pages.of(READY.drill(0, one -> one.recoveryMinutes(new BigDecimal("15.5"))));

    assertTrue(Pages.words(page).contains("15.5 of at most 15 minutes, too long"), page);
    assertTrue(page.contains("max=\"15.50\" high=\"15.00\" optimum=\"0\" value=\"15.50\""));
  }

  @Test
  void oneUnreadableFileIsOneThingToFix() {
    String page =
        Pages.of(READY.broken(EvidenceInput.ROLLBACK_REHEARSAL, ProblemCode.MALFORMED_JSON));
    String fixes = page.substring(page.indexOf("What to fix"), page.indexOf("id=\"sections\""));

    assertEquals(1, fixes.split("<li>", -1).length - 1);
    assertTrue(fixes.contains("go_rollback_rehearsal_simulated"));
    assertTrue(fixes.contains("go_rollback_rehearsal_recovery_sla"));
  }

  @Test
  void whatTheScanFoundIsNotShown() {
    String page =
        Pages.of(
            READY
                .drill(0, one -> one.drillId("acme-drill").evidenceRefs("acme", "ci://run"))
                .findings(
                    EvidenceInput.DRILL_HISTORY,
                    new PublicSafeFinding("denied_term", "/drills/0/drill_id"),
                    new PublicSafeFinding("denied_term", "/drills/0/evidence_refs/0")));

    assertFalse(page.contains("acme"), page);
    assertTrue(Pages.words(page).contains("denied_term at /drills/0/evidence_refs/0"), page);
    assertTrue(Pages.words(page).contains("Latest drill none to show"), page);
    assertTrue(Pages.words(page).contains("withheld ci://run"), page);
  }

  @Test
  void sectionsThatBlockNothingInThisModeAreNotAmongWhatToFix() {
    String page = Pages.of(READY.mode(BackendMode.SHADOW).plan(one -> one.approved(false)));

    assertTrue(page.contains("Nothing blocks production in this mode."));
    assertTrue(page.contains("go_rollback_approval"));
  }

  @Test
  void shadowModeTellsWhatBlocksProduction() {
    String page = Pages.of(READY.mode(BackendMode.SHADOW).runtime(""));
    String fixes = page.substring(page.indexOf("What to fix"), page.indexOf("id=\"sections\""));

    assertTrue(fixes.contains("go_runtime_binary"), fixes);
  }

  @Test
  void gateThatNeedsAttentionWithoutSayingWhyIsStillSomethingToFix() {
    ReadinessReport silent =
        ReadinessReport.builder("silent", BackendMode.PROMOTED).checks(List.of()).build();
    BackendSelection selection = with(List.of(silent), List.of());

    assertTrue(Pages.words(ReadinessPage.write(selection)).contains("silent is needs_attention"));
  }

  @Test
  void adviceIsCalledThat() {
    ReadinessReport advice =
        ReadinessReport.of(
            "advice", BackendMode.PROMOTED, List.of(CheckResult.warn("quiet", "think again")));
    String page = ReadinessPage.write(with(List.of(ready()), List.of(advice)));

    assertTrue(Pages.words(page).contains("Advice only: it never changes the backend."));
    assertTrue(page.contains("Nothing blocks production in this mode."));
  }

  @Test
  void withoutATimeThePageStillTellsTheRest() {
    BackendSelection timed = Pages.select(READY);
    BackendSelection selection =
        BackendSelection.builder(timed.mode())
            .backend(Backend.GO)
            .reasons(timed.reasons())
            .reports(timed.reports())
            .build();

    assertTrue(Pages.words(ReadinessPage.write(selection)).contains("Days until stale: not known"));
  }

  @Test
  void nothingOnThePageLeadsElsewhere() {
    for (String tag :
        Pages.tags(
            Pages.of(
                READY.promotion(
                    one -> one.evidenceRefs("javascript:alert(1)", "https://example.com/"))))) {
      assertFalse(
          tag.startsWith("<script") || tag.startsWith("<img") || tag.contains(" src="), tag);
      assertTrue(
          !tag.contains("href=")
              || tag.contains("href=\"#section-")
              || tag.contains("href=\"data:,\""),
          tag);
    }
  }

  @Test
  void thePolicyNamesTheStyleThatThePageHas() {
    String page = Pages.of(READY);
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));

    assertEquals(Style.TEXT, style);
    assertTrue(ReadinessPage.contentSecurityPolicy().contains("style-src '" + Style.hash() + "'"));
    assertTrue(ReadinessPage.contentSecurityPolicy().startsWith("default-src 'none';"));
  }

  @Test
  void timesPastTheCalendarAreNotTold() {
    BackendSelection timed = Pages.select(READY);
    BackendSelection selection =
        BackendSelection.builder(BackendMode.PROMOTED)
            .reasons(timed.reasons())
            .reports(timed.reports())
            .evaluatedAt(Instant.MAX)
            .build();

    assertFalse(Pages.words(ReadinessPage.write(selection)).contains("Evaluated"));
  }

  private static ReadinessReport ready() {
    return Pages.select(READY).reports().get(0);
  }

  private static BackendSelection with(
      List<ReadinessReport> required, List<ReadinessReport> advisory) {
    return BackendSelection.builder(BackendMode.PROMOTED)
        .reasons(Pages.select(READY).reasons())
        .reports(required)
        .advisoryReports(advisory)
        .evaluatedAt(Pages.NOW)
        .build();
  }
}
