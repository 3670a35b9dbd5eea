package io.cavra.readiness.testkit.example;

import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;
import static io.cavra.readiness.testkit.example.ReferenceSelector.select;

import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of the README, as it stands there. */
class ReadmeExampleTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void aStaleDrillSelectsPython() {
    ReadySet ready = ReadySet.at(NOW);
    ReadySet stale = ready.drill(0, d -> d.executedAt(NOW.minus(Duration.ofDays(91))));

    assertThat(select(ready)).isGo();
    assertThat(select(stale)).fellBack().isBlockedByExactly("go_rollback_drill_freshness");
  }

  @ParameterizedTest
  @MethodSource("io.cavra.readiness.testkit.fault.FaultCatalogue#inMemory")
  void everyFaultBlocksExactlyWhatItSays(Fault fault) {
    assertThat(select(fault.applyTo(ReadySet.at(NOW))))
        .fellBack()
        .isBlockedByExactly(fault.blocks().toArray(String[]::new));
  }
}
