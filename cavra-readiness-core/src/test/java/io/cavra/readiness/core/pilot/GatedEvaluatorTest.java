package io.cavra.readiness.core.pilot;

import static io.cavra.readiness.core.pilot.Scripts.ACTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.evidence.FileEvidenceSource;
import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.DecisionFailedException;
import io.cavra.readiness.pilot.PilotEvaluation;
import io.cavra.readiness.pilot.PilotOutcome;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who is asked, whose decision counts, and why, in every mode (SPEC.md section 10). */
class GatedEvaluatorTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Decision ALLOW = Decision.of("allow", "R-12", "low");
  private static final Decision DENY = Decision.of("deny", "R-12", "low");

  private final List<String> asked = new ArrayList<>();
  private final DecisionBackend python = asked("python", action -> ALLOW);
  private final DecisionBackend go = asked("go", action -> goDecision());

  private DecisionBackend asked(String name, DecisionBackend backend) {
    return action -> {
      asked.add(name);
      return backend.decide(action);
    };
  }

  /** Equal where it counts, and told apart by what does not. */
  private static Decision goDecision() {
    return Decision.from(
        Map.of("decision", "allow", "rule_id", "R-12", "severity", "low", "engine", "go"));
  }

  private static Readiness.Builder readiness(ReadySet set) {
    return Readiness.builder()
        .settings(set.settings())
        .evidence(set.asEvidenceSource())
        .clock(SettableClock.at(NOW));
  }

  private static ReadySet ready(BackendMode mode) {
    return ReadySet.at(NOW).mode(mode);
  }

  private PilotEvaluation evaluate(ReadySet set, DecisionBackend goBackend) {
    return readiness(set)
        .build()
        .pilot(python, goBackend)
        .evaluate(ACTION)
        .evaluation()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(names = {"ENFORCE", "PROMOTED"})
  void goThatAgreesCounts(BackendMode mode) {
    PilotEvaluation evaluation = evaluate(ready(mode), go);
    assertEquals(List.of("python", "go"), asked);
    assertEquals(Backend.GO, evaluation.selectedBackend());
    assertEquals(goDecision(), evaluation.effectiveDecision());
    assertEquals(Optional.of(true), evaluation.parityMatch());
    assertFalse(evaluation.fallbackUsed());
    assertEquals(Optional.empty(), evaluation.fallbackReason());
  }

  @ParameterizedTest
  @EnumSource(names = {"ENFORCE", "PROMOTED"})
  void goThatDiffersFallsBackAndSaysInWhat(BackendMode mode) {
    PilotEvaluation evaluation = evaluate(ready(mode), action -> DENY);
    assertFellBack(
        "Go's decision does not count: these must be present in both and equal: decision",
        evaluation);
    assertEquals(Optional.of(false), evaluation.parityMatch());
    assertEquals(Optional.of(DENY), evaluation.goDecision());
  }

  @Test
  void disabledNeverAsksGo() {
    PilotEvaluation evaluation = evaluate(ready(BackendMode.DISABLED), go);
    assertEquals(List.of("python"), asked);
    assertKeptPython(evaluation);
    assertEquals(Optional.empty(), evaluation.fallbackReason());
    assertEquals(Optional.empty(), evaluation.parityMatch());
  }

  @Test
  void unknownModeIsDisabledAndIsNamed() {
    PilotEvaluation evaluation = evaluate(ReadySet.at(NOW).setting(Setting.MODE, "promted"), go);
    assertEquals(List.of("python"), asked);
    assertKeptPython(evaluation);
    assertTrue(evaluation.fallbackReason().orElseThrow().contains("'promted'"));
  }

  @Test
  void shadowComparesAndKeepsPython() {
    PilotEvaluation same = evaluate(ready(BackendMode.SHADOW), go);
    assertEquals(List.of("python", "go"), asked);
    assertKeptPython(same);
    assertEquals(Optional.of(true), same.parityMatch());
    PilotEvaluation other = evaluate(ready(BackendMode.SHADOW), action -> DENY);
    assertKeptPython(other);
    assertEquals(Optional.of(false), other.parityMatch());
    assertEquals(Optional.of(DENY), other.goDecision());
    assertEquals(Optional.empty(), other.fallbackReason());
  }

  @Test
  void shadowSaysWhyThereIsNothingToCompare() {
    PilotEvaluation evaluation = evaluate(ready(BackendMode.SHADOW), action -> null);
    assertKeptPython(evaluation);
    assertEquals(Optional.of("Go gave no decision: it answered null"), evaluation.fallbackReason());
  }

  @ParameterizedTest
  @EnumSource(names = {"SHADOW", "ENFORCE"})
  void withoutTheRuntimeGateGoIsNotAsked(BackendMode mode) {
    PilotEvaluation evaluation =
        evaluate(ready(mode).without(EvidenceInput.POLICY).runtime(""), go);
    assertEquals(List.of("python"), asked);
    assertEquals(mode == BackendMode.ENFORCE, evaluation.fallbackUsed());
    assertEquals(
        Optional.of(
            "Go was not asked, for these checks block it: go_runtime_binary, go_runtime_policy"),
        evaluation.fallbackReason());
    assertEquals(Backend.PYTHON, evaluation.selectedBackend());
  }

  @ParameterizedTest
  @EnumSource(names = {"SHADOW", "ENFORCE"})
  void nothingButTheRuntimeGateIsNeededOrConsulted(BackendMode mode) {
    PilotEvaluation evaluation =
        evaluate(ready(mode).without(EvidenceInput.ROLLBACK_PLAN).drills(), go);
    assertEquals(List.of("python", "go"), asked);
    assertEquals(
        List.of("go_backend_pilot"),
        evaluation.reports().stream().map(ReadinessReport::section).toList());
  }

  @Test
  void promotedNeedsEveryGateAndTheHostsToo() {
    PilotEvaluation stale =
        evaluate(
            ready(BackendMode.PROMOTED).drill(0, d -> d.executedAt(NOW.minus(Duration.ofDays(91)))),
            go);
    assertEquals(List.of("python"), asked);
    assertFellBack(
        "Go was not asked, for these checks block it: go_rollback_drill_freshness", stale);
    assertEquals(6, stale.reports().size());
    PilotEvaluation frozen =
        readiness(ready(BackendMode.PROMOTED))
            .require(
                ReadinessGate.named("freeze")
                    .check("no_freeze", context -> CheckResult.warn("no_freeze", "it is on")))
            .build()
            .pilot(python, go)
            .evaluate(ACTION)
            .evaluation()
            .orElseThrow();
    assertFellBack("Go was not asked, for these checks block it: no_freeze", frozen);
    assertEquals(7, frozen.reports().size());
  }

  @Test
  void gatesAreJudgedAfterPythonHasAnswered() {
    SettableClock clock = SettableClock.at(NOW);
    ReadySet set = ready(BackendMode.PROMOTED);
    DecisionBackend slow =
        action -> {
          clock.set(NOW.plus(Duration.ofDays(365)));
          return ALLOW;
        };
    Optional<PilotEvaluation> evaluation =
        Readiness.builder()
            .settings(set.settings())
            .evidence(set.asEvidenceSource())
            .clock(clock)
            .build()
            .pilot(slow, go)
            .evaluate(ACTION)
            .evaluation();
    assertEquals(Backend.PYTHON, evaluation.orElseThrow().selectedBackend());
    assertEquals(List.of(), asked);
  }

  @ParameterizedTest
  @EnumSource
  void pythonThatFailsIsAnErrorAndGoIsNotAsked(BackendMode mode) {
    for (Throwable thrown : List.of(new IOException("secret"), new StackOverflowError())) {
      PilotOutcome outcome =
          readiness(ready(mode)).build().pilot(throwing(thrown), go).evaluate(ACTION);
      assertTrue(outcome.evaluation().isEmpty());
      assertEquals(
          "Python gave no decision: it threw " + thrown.getClass().getName(),
          outcome.failure().orElseThrow().reason());
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void pythonThatAnswersNothingIsAnError() {
    for (DecisionBackend none :
        List.<DecisionBackend>of(action -> null, action -> Decision.of(" ", "R-12", "low"))) {
      PilotOutcome outcome =
          readiness(ready(BackendMode.PROMOTED)).build().pilot(none, go).evaluate(ACTION);
      assertTrue(outcome.failure().orElseThrow().reason().startsWith("Python gave no decision: "));
    }
    assertEquals(List.of(), asked);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "DISABLED")
  void whateverGoThrowsIsAReason(BackendMode mode) {
    for (Throwable thrown :
        List.of(
            new IOException("secret"),
            new IllegalStateException("secret"),
            new StackOverflowError("secret"),
            new OutOfMemoryError("secret"),
            new ThreadDeath())) {
      PilotEvaluation evaluation = evaluate(ready(mode), throwing(thrown));
      assertEquals(
          Optional.of("Go gave no decision: it threw " + thrown.getClass().getName()),
          evaluation.fallbackReason());
      assertEquals(Backend.PYTHON, evaluation.selectedBackend());
    }
  }

  @Test
  void interruptedBackendLeavesTheThreadInterrupted() {
    PilotEvaluation evaluation =
        evaluate(ready(BackendMode.ENFORCE), throwing(new InterruptedException()));
    assertTrue(Thread.interrupted());
    assertFellBack("Go gave no decision: it was interrupted", evaluation);
  }

  @Test
  void reasonOfAHostsBackendIsShownUnlessItHoldsASecret() {
    assertFellBack(
        "Go gave no decision: the engine is warming up",
        evaluate(
            ready(BackendMode.ENFORCE),
            throwing(new DecisionFailedException("the engine is warming up"))));
    String secret = String.join("", "password=", "hun", "ter", "2");
    assertFellBack(
        "Go gave no decision: its reason is not shown, for it is not public-safe or could not be"
            + " scanned",
        evaluate(ready(BackendMode.ENFORCE), throwing(new DecisionFailedException(secret))));
  }

  @Test
  void deniedTermsThatCannotBeReadHideEveryReasonFromOutside() {
    PilotEvaluation evaluation =
        evaluate(
            ready(BackendMode.ENFORCE).setting(Setting.DENIED_TERMS_FILE, "no/such/file"),
            throwing(new DecisionFailedException("the engine is warming up")));
    assertTrue(evaluation.fallbackReason().orElseThrow().contains("not shown"));
  }

  @Test
  void deniedTermsStayThoseThatItWasBuiltWith(@TempDir Path folder) throws IOException {
    Path terms = Files.writeString(folder.resolve("terms.txt"), "Northwind\n");
    ReadySet set = ready(BackendMode.ENFORCE).setting(Setting.DENIED_TERMS_FILE, terms.toString());
    Readiness.Builder builder = readiness(set);
    Readiness first = builder.build();
    builder.settings(ready(BackendMode.ENFORCE).settings());
    PilotOutcome outcome =
        first
            .pilot(throwing(new DecisionFailedException("no policy of Northwind")), go)
            .evaluate(ACTION);
    assertTrue(outcome.failure().orElseThrow().reason().contains("not shown"));
  }

  @Test
  void deniedTermThatTheEvidenceSourceKnowsIsNotShown(@TempDir Path folder) {
    WrittenSet set = ready(BackendMode.ENFORCE).writeTo(folder, Layout.FLAT);
    FileEvidenceSource source =
        FileEvidenceSource.builder()
            .scanner(PublicSafeScanner.standard().withDeniedTerms(List.of("Northwind")))
            .build();
    PilotEvaluation evaluation =
        Readiness.builder()
            .settings(set.settings())
            .clock(SettableClock.at(NOW))
            .evidence(source)
            .build()
            .pilot(python, throwing(new DecisionFailedException("no policy of Northwind")))
            .evaluate(ACTION)
            .evaluation()
            .orElseThrow();
    assertTrue(evaluation.fallbackReason().orElseThrow().contains("not shown"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is a script of a Unix shell")
  void deniedTermInWhatAHostsProgramComplainsOfIsNotShown(@TempDir Path folder) throws IOException {
    Path terms = Files.writeString(folder.resolve("terms.txt"), "Northwind\n");
    DecisionBackend program =
        Readiness.program(
            List.of(
                new Scripts(folder)
                    .write("go", Scripts.read(), "echo 'no policy of Northwind' >&2", "exit 1")
                    .toString()),
            Duration.ofSeconds(30));
    ReadySet set = ready(BackendMode.ENFORCE);
    assertFellBack(
        "Go gave no decision: it ended with exit code 1, not 0; on standard error:"
            + " 'no policy of Northwind'",
        evaluate(set, program));
    assertFellBack(
        "Go gave no decision: it ended with exit code 1, not 0; what it wrote on standard error is"
            + " not shown, for it is not public-safe",
        evaluate(set.setting(Setting.DENIED_TERMS_FILE, terms.toString()), program));
  }

  @Test
  void reasonThatCannotBeScannedIsNotShown() {
    PilotOutcome outcome =
        new GatedEvaluator(
                readiness(ready(BackendMode.ENFORCE)).build().selector(),
                python,
                throwing(new DecisionFailedException("the engine is warming up")),
                text -> {
                  throw new StackOverflowError();
                })
            .evaluate(ACTION);
    String reason = outcome.evaluation().orElseThrow().fallbackReason().orElseThrow();
    assertTrue(reason.contains("could not be scanned"), reason);
    assertFalse(reason.contains("warming"), reason);
  }

  @Test
  void nullActionIsTheCallersMistake() {
    var pilot = readiness(ready(BackendMode.SHADOW)).build().pilot(python, go);
    assertThrows(NullPointerException.class, () -> pilot.evaluate(null));
  }

  private static DecisionBackend throwing(Throwable thrown) {
    return action -> {
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (Exception) thrown;
    };
  }

  private static void assertFellBack(String reason, PilotEvaluation evaluation) {
    assertEquals(Optional.of(reason), evaluation.fallbackReason());
    assertTrue(PublicSafeScanner.standard().isSafe(reason));
    assertTrue(evaluation.fallbackUsed());
    assertEquals(Backend.PYTHON, evaluation.selectedBackend());
    assertEquals(ALLOW, evaluation.effectiveDecision());
  }

  private static void assertKeptPython(PilotEvaluation evaluation) {
    assertFalse(evaluation.fallbackUsed());
    assertEquals(Backend.PYTHON, evaluation.selectedBackend());
    assertEquals(ALLOW, evaluation.effectiveDecision());
  }
}
