package io.cavra.readiness.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.LatestDrill;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReadySetTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final ReadySet ready = ReadySet.at(NOW);

  @Test
  void everyInputButTheOptionalOnesHasADocument() {
    List<EvidenceInput<?>> absent =
        EvidenceInput.all().stream()
            .filter(input -> ready.snapshot().of(input).document().isEmpty())
            .toList();

    assertEquals(
        List.of(
            EvidenceInput.REGISTRY,
            EvidenceInput.PACKAGE_DIRECTORY,
            EvidenceInput.DENIED_TERMS,
            EvidenceInput.ALLOWED_TEXT),
        absent);
  }

  @Test
  void aChangeLeavesTheSetItStartsFromAsItWas() {
    ReadySet changed = ready.promotion(p -> p.approvalId(null));

    assertTrue(approvalId(changed).isEmpty());
    assertEquals(Optional.of("apr_go_backend_promotion"), approvalId(ready));
  }

  @Test
  void theFirstDrillIsTheLatestAndAddedOnesComeBehindIt() {
    ReadySet changed = ready.addDrill(d -> d.executedAt(NOW));

    List<LatestDrill> latest =
        document(changed, EvidenceInput.DRILL_HISTORY).document().orElseThrow().latest();

    assertEquals(List.of(2L), latest.stream().map(LatestDrill::index).toList());
    assertEquals(NOW.minus(Duration.ofDays(12)), latestAt(ready));
  }

  @Test
  void theDigestIsThatOfTheBytesThatAreWritten() {
    Evidence<?> plan = ready.snapshot().of(EvidenceInput.ROLLBACK_PLAN);
    ReadySet respelled = ready.respell(EvidenceInput.ROLLBACK_PLAN, JsonEdit.append(" "));

    assertEquals(64, plan.sha256().orElseThrow().length());
    assertFalse(
        plan.sha256().equals(respelled.snapshot().of(EvidenceInput.ROLLBACK_PLAN).sha256()));
  }

  @Test
  void aBrokenInputIsAProblemInMemoryAndStillSaysWhatAScanFinds() {
    PublicSafeFinding finding = new PublicSafeFinding("email", "/note");
    ReadySet broken =
        ready
            .findings(EvidenceInput.PROMOTION_EVIDENCE, finding)
            .broken(
                EvidenceInput.PROMOTION_EVIDENCE,
                ProblemCode.MALFORMED_FIELD,
                JsonEdit.set("/approved", "true"));

    Evidence<?> reading = broken.snapshot().of(EvidenceInput.PROMOTION_EVIDENCE);

    assertEquals(ProblemCode.MALFORMED_FIELD, reading.problem().orElseThrow().code());
    assertEquals("/approved", reading.problem().orElseThrow().faults().get(0).pointer());
    assertEquals(List.of(finding), reading.findings().shown());
    assertTrue(text(broken, EvidenceInput.PROMOTION_EVIDENCE).contains("\"approved\": \"true\""));
  }

  @Test
  void ofTwoProblemsTheFirstInTheOrderOfTheCodesCounts() {
    ReadySet broken =
        ready
            .broken(EvidenceInput.ROLLBACK_PLAN, ProblemCode.MALFORMED_FIELD)
            .broken(EvidenceInput.ROLLBACK_PLAN, ProblemCode.WRONG_SCHEMA)
            .broken(EvidenceInput.ROLLBACK_PLAN, ProblemCode.MALFORMED_FIELD);

    assertEquals(
        ProblemCode.WRONG_SCHEMA,
        document(broken, EvidenceInput.ROLLBACK_PLAN).problem().orElseThrow().code());
  }

  @Test
  void aProblemThatNoReaderAnswersForThatInputIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ready.broken(EvidenceInput.RUNTIME, ProblemCode.MALFORMED_JSON));
    assertThrows(
        IllegalArgumentException.class,
        () -> ready.broken(EvidenceInput.POLICY, ProblemCode.WRONG_SCHEMA));
  }

  @Test
  void termsAreTextAndNeverMalformedJson() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ready.broken(EvidenceInput.DENIED_TERMS, ProblemCode.MALFORMED_JSON));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ready.broken(
                EvidenceInput.ALLOWED_TEXT,
                ProblemCode.MALFORMED_JSON,
                JsonEdit.replaceText("text")));

    ReadySet tooLong = ready.broken(EvidenceInput.ALLOWED_TEXT, ProblemCode.TOO_LARGE);
    assertEquals(
        ProblemCode.TOO_LARGE,
        document(tooLong, EvidenceInput.ALLOWED_TEXT).problem().orElseThrow().code());
  }

  @Test
  void aSetWithAnEditOfUnknownMeaningIsNotServedFromMemory() {
    ReadySet edited =
        ready.edit(EvidenceInput.PROMOTION_EVIDENCE, JsonEdit.set("/approved", "true"));

    assertThrows(IllegalStateException.class, edited::snapshot);
  }

  @Test
  void aSetKeepsNothingThatItsCallerCanChange() {
    List<Object> rules = new ArrayList<>();
    Map<String, Object> members = new HashMap<>(Map.of("rules", rules));
    ReadySet set = ready.policy(members).registry(members);
    rules.add("after");
    members.put("more", "after");

    assertFalse(text(set, EvidenceInput.POLICY).contains("after"));
    assertFalse(text(set, EvidenceInput.REGISTRY).contains("after"));
  }

  @Test
  void anIndexPastTheListIsNamed() {
    refuses("index must be from 0 and below 2", () -> ready.drill(5, d -> d));
    refuses("index must be from 0 and below 2", () -> ready.drill(-1, d -> d));
    refuses("index must be from 0 and below 2", () -> ready.drillHistory(h -> h.only(2)));
  }

  @Test
  void aDrillIsNotAddedToNone() {
    refuses("drills must not be empty", () -> ready.drills().addDrill(d -> d));
  }

  @Test
  void aTextThatNoFileCanHoldIsRefused() {
    refuses("lone surrogate", () -> ready.deniedTerms("a\ud800"));
    refuses("lone surrogate", () -> ready.runtime("\udc00"));
    refuses("lone surrogate", () -> ready.policy(Map.of("a", "\ud800")));
    refuses("lone surrogate", () -> ready.plan(p -> p.approvalId("\ud800")).snapshot());
  }

  @Test
  void aStoreHoldsNoBytesOfWhatIsNotThere() {
    EvidenceInput<?> plan = EvidenceInput.ROLLBACK_PLAN;

    assertArrayEquals(ready.bytes(plan), ready.findBytes(plan).orElseThrow());
    assertTrue(ready.findBytes(EvidenceInput.REGISTRY).isEmpty());
    assertTrue(ready.without(plan).findBytes(plan).isEmpty());
    assertTrue(ready.broken(plan, ProblemCode.MISSING).findBytes(plan).isEmpty());
    assertTrue(ready.broken(plan, ProblemCode.NOT_A_FILE).findBytes(plan).isEmpty());
    assertEquals(
        8 * 1024 * 1024 + 1,
        ready.broken(plan, ProblemCode.TOO_LARGE).findBytes(plan).orElseThrow().length);
    assertTrue(ready.broken(plan, ProblemCode.MALFORMED_JSON).findBytes(plan).isPresent());
  }

  @Test
  void anInputTakenAwayHasNoPathAndIsNotConfigured() {
    ReadySet without = ready.without(EvidenceInput.ROLLBACK_PLAN);

    assertTrue(without.settings().path(Setting.ROLLBACK_PLAN_PATH).isEmpty());
    assertEquals(
        ProblemCode.NOT_CONFIGURED,
        document(without, EvidenceInput.ROLLBACK_PLAN).problem().orElseThrow().code());
  }

  @Test
  void whatIsOptionalIsAddedByItsContent() {
    ReadySet more = ready.registry(Map.of("agents", List.of())).deniedTerms("Some Customer");

    assertTrue(document(more, EvidenceInput.REGISTRY).document().isPresent());
    assertEquals(1, document(more, EvidenceInput.DENIED_TERMS).document().orElseThrow().count());
    assertTrue(more.settings().path(Setting.DENIED_TERMS_FILE).isPresent());
  }

  @Test
  void theTextOfASettingGoesBeforeThatOfTheSet() {
    ReadySet set =
        ready
            .mode(BackendMode.SHADOW)
            .setting(Setting.ROLLBACK_PLAN_PATH, "elsewhere.json")
            .setting(Setting.TIMEOUT_SECONDS, "text");

    assertEquals(BackendMode.SHADOW, set.settings().mode());
    assertEquals(Optional.of("elsewhere.json"), set.settings().path(Setting.ROLLBACK_PLAN_PATH));
    assertTrue(set.settings().decimal(Setting.TIMEOUT_SECONDS).isEmpty());
  }

  @Test
  void replacedBytesAreAnsweredAsTheyAre() {
    byte[] bytes = {(byte) 0xff, 0};

    assertArrayEquals(
        bytes,
        ready.edit(EvidenceInput.POLICY, JsonEdit.replaceBytes(bytes)).bytes(EvidenceInput.POLICY));
  }

  private static void refuses(String part, Executable mistake) {
    String message = assertThrows(IllegalArgumentException.class, mistake).getMessage();
    assertTrue(message.contains(part), message);
  }

  private static Optional<String> approvalId(ReadySet set) {
    return document(set, EvidenceInput.PROMOTION_EVIDENCE).document().orElseThrow().approvalId();
  }

  private static Instant latestAt(ReadySet set) {
    return document(set, EvidenceInput.DRILL_HISTORY)
        .document()
        .flatMap(history -> history.latestAt())
        .orElseThrow();
  }

  private static <T> Evidence<T> document(ReadySet set, EvidenceInput<T> input) {
    return set.asEvidenceSource().read(set.settings()).of(input);
  }

  private static String text(ReadySet set, EvidenceInput<?> input) {
    return new String(set.bytes(input), StandardCharsets.UTF_8);
  }
}
