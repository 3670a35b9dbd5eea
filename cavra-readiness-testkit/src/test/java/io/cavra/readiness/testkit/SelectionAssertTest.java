package io.cavra.readiness.testkit;

import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SelectionAssertTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final CheckResult FINE = CheckResult.pass("fine", "is fine");
  private static final CheckResult STALE = CheckResult.warn("stale", "is stale");
  private static final CheckResult UNSAFE =
      CheckResult.warn("some_public_safe", "1 finding")
          .with("findings", List.of(Map.of("rule", "email", "pointer", "/note")));

  private final BackendSelection go = answer(FINE).backend(Backend.GO).validUntil(NOW).build();
  private final BackendSelection python =
      answer(FINE, STALE, UNSAFE).reasons(List.of(reason(STALE), reason(UNSAFE))).build();

  @Test
  void sentencesThatHoldGoOn() {
    assertThat(go).isGo().hasReadySection("gate").isValidUntil(NOW);
    assertThat(python)
        .isPython()
        .fellBack()
        .isValidForever()
        .hasFinding("email", "/note")
        .isBlockedByExactly("some_public_safe", "stale");
  }

  @Test
  void theWrongBackendFailsWithTheTrail() {
    fails("is stale", () -> assertThat(python).isGo());
    fails("is fine", () -> assertThat(go).isPython());
    fails("is fine", () -> assertThat(go).fellBack());
    fails("must never answer null", () -> assertThat(null));
  }

  @Test
  void aBlockerTooFewOrTooManyIsNamed() {
    fails("missing [other]", () -> assertThat(python).isBlockedByExactly("stale", "other"));
    fails("too many [some_public_safe]", () -> assertThat(python).isBlockedByExactly("stale"));
  }

  @Test
  void toBeBlockedByNothingIsNoSentence() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> assertThat(go).isBlockedByExactly())
            .getMessage();

    assertTrue(message.contains("write isGo()"), message);
  }

  @Test
  void aTrailThatLeavesOutABlockerFails() {
    BackendSelection shortTrail = answer(STALE, UNSAFE).reasons(List.of(reason(STALE))).build();

    fails(
        "a trail of exactly",
        () -> assertThat(shortTrail).isBlockedByExactly("stale", "some_public_safe"));
  }

  @Test
  void aSectionThatIsNotReadyOrNotThereFails() {
    fails("needs_attention", () -> assertThat(python).hasReadySection("gate"));
    fails("no such section", () -> assertThat(go).hasReadySection("other"));
  }

  @Test
  void anotherLimitInTimeFails() {
    fails("no limit in time", () -> assertThat(python).isValidUntil(NOW));
    fails(NOW.toString(), () -> assertThat(go).isValidUntil(NOW.plusNanos(1)));
    fails(NOW.toString(), () -> assertThat(go).isValidForever());
  }

  @Test
  void aFindingOfAnotherRuleOrPlaceFails() {
    fails("none such", () -> assertThat(python).hasFinding("jwt", "/note"));
    fails("none such", () -> assertThat(python).hasFinding("email", "/notes"));
  }

  private static void fails(String part, Executable sentence) {
    String message = assertThrows(AssertionError.class, sentence).getMessage();
    assertTrue(message.contains(part), message);
  }

  private static BackendSelection.Builder answer(CheckResult... checks) {
    return BackendSelection.builder(BackendMode.PROMOTED)
        .reasons(List.of(reason(FINE)))
        .reports(List.of(ReadinessReport.of("gate", BackendMode.PROMOTED, List.of(checks))));
  }

  private static SelectionReason reason(CheckResult check) {
    return new SelectionReason(check.id(), Optional.of("gate"), check.message());
  }
}
