package io.cavra.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All that a gate may look at (SPEC.md sections 1 and 2). */
class ReadinessContextTest {

  private static final EvidenceSnapshot EVIDENCE = EvidenceSnapshot.builder().build();

  @Test
  void contextIsWhatItWasMadeOf() {
    ReadinessSettings settings = ReadinessSettings.builder().mode(BackendMode.PROMOTED).build();
    ReadinessContext context = ReadinessContext.of(settings, EVIDENCE, Instant.EPOCH);
    assertEquals(BackendMode.PROMOTED, context.mode());
    assertEquals(settings, context.settings());
    assertEquals(EVIDENCE, context.evidence());
    assertEquals(Instant.EPOCH, context.now());
    assertEquals(Optional.of(Instant.EPOCH), context.findNow());
  }

  @Test
  void checkThatNeedsTheTimeBlocksWithoutOne() {
    ReadinessContext timeless =
        ReadinessContext.withoutTime(ReadinessSettings.defaults(), EVIDENCE);
    assertEquals(Optional.empty(), timeless.findNow());
    assertEquals(
        "the clock gave no time",
        assertThrows(IllegalStateException.class, timeless::now).getMessage());
    ReadinessGate gate =
        ReadinessGate.named("host")
            .check("one", context -> CheckResult.pass("one", "as of " + context.now()));
    assertFalse(gate.evaluate(timeless).isReady());
  }

  @Test
  void numbersAndPathsThatAProgramSetsAreTheTextsThatAnOperatorWouldWrite() {
    ReadinessSettings settings =
        ReadinessSettings.builder()
            .timeoutSeconds(new BigDecimal("1E+1"))
            .drillMaxAgeDays(new BigDecimal("0.5"))
            .path(Setting.RUNTIME_PATH, Path.of("bin", "runtime"))
            .build();
    assertEquals(Optional.of("10"), settings.text(Setting.TIMEOUT_SECONDS));
    assertEquals(Optional.of("0.5"), settings.text(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS));
    assertEquals(
        Optional.of(Path.of("bin", "runtime").toString()), settings.path(Setting.RUNTIME_PATH));
  }

  @Test
  void modeThatIsKnownIsNotUnknown() {
    assertEquals(Optional.empty(), mode("Promoted").unknownMode());
    assertEquals(Optional.of("promote"), mode("promote").unknownMode());
    assertEquals(BackendMode.DISABLED, mode("promote").mode());
    assertEquals(Optional.empty(), ReadinessSettings.defaults().unknownMode());
  }

  private static ReadinessSettings mode(String text) {
    return ReadinessSettings.builder().set(Setting.MODE, text).build();
  }
}
