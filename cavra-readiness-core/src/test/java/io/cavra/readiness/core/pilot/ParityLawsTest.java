package io.cavra.readiness.core.pilot;

import static io.cavra.readiness.core.pilot.Scripts.ACTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.PilotEvaluation;
import io.cavra.readiness.pilot.PilotOutcome;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Parity over generated decisions (SPEC.md section 10). */
class ParityLawsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  /** Said again and in another way: from the wire form, without the code under test. */
  private static boolean countsByTheRule(Decision python, Decision go) {
    Map<String, Object> one = python.toMap();
    Map<String, Object> other = go.toMap();
    return List.of("decision", "rule_id", "severity").stream()
        .allMatch(
            name ->
                one.get(name) instanceof String text
                    && !text.isBlank()
                    && Objects.equals(text, other.get(name)));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.FIRST)
  void goCountsOnlyWhereAllThreeArePresentAndEqual(
      @ForAll Decision python, @ForAll Decision go, @ForAll BackendMode mode) {
    ReadySet set = ReadySet.at(NOW).mode(mode);
    PilotOutcome outcome =
        Readiness.builder()
            .settings(set.settings())
            .evidence(set.asEvidenceSource())
            .clock(SettableClock.at(NOW))
            .build()
            .pilot(action -> python, action -> go)
            .evaluate(ACTION);
    assertEquals(python.decision().isPresent(), outcome.evaluation().isPresent());
    outcome.evaluation().ifPresent(evaluation -> assertCounts(evaluation, python, go));
  }

  private static void assertCounts(PilotEvaluation evaluation, Decision python, Decision go) {
    boolean asked = evaluation.mode() != BackendMode.DISABLED;
    boolean wanted = asked && evaluation.mode() != BackendMode.SHADOW;
    boolean counts = wanted && countsByTheRule(python, go);
    Map<String, Object> map = evaluation.toMap();
    assertEquals(counts ? Backend.GO : Backend.PYTHON, evaluation.selectedBackend());
    assertEquals(counts ? go.toMap() : python.toMap(), map.get("effective_decision"));
    assertEquals(wanted && !counts, map.get("fallback_used"));
    assertEquals(wanted && !counts, map.get("fallback_reason") != null);
    assertEquals(asked ? countsByTheRule(python, go) : null, map.get("parity_match"));
    assertEquals(asked ? go.toMap() : null, map.get("go_decision"));
    assertEquals(python.toMap(), map.get("python_decision"));
  }
}
