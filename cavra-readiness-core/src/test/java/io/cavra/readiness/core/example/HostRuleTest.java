package io.cavra.readiness.core.example;

import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;

import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostRuleTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void aFreezeKeepsPythonUntilItEnds(@TempDir Path folder) {
    Instant ends = NOW.plus(Duration.ofDays(7));
    SettableClock clock = SettableClock.at(NOW);
    BackendSelector selector =
        HostRule.selector(ReadySet.at(NOW).writeTo(folder, Layout.FLAT).settings(), clock, ends);
    assertThat(selector.select()).isBlockedByExactly("no_freeze").isValidUntil(ends.minusNanos(1));
    clock.set(ends);
    assertThat(selector.select()).isGo().hasReadySection("change_freeze");
  }
}
