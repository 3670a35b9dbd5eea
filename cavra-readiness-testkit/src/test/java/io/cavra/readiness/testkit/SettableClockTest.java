package io.cavra.readiness.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final SettableClock clock = SettableClock.at(NOW);

  @Test
  void itStandsStillUntilItIsMoved() {
    assertEquals(NOW, clock.instant());
    assertEquals(NOW.plusNanos(1), clock.advance(Duration.ofNanos(1)));
    assertEquals(NOW.plusNanos(1), clock.instant());

    clock.set(NOW.minusSeconds(1));

    assertEquals(NOW.minusSeconds(1), clock.instant());
  }

  @Test
  void aClockOfAnotherZoneShowsTheSameTime() {
    SettableClock other = clock.withZone(ZoneId.of("Asia/Tokyo"));

    clock.advance(Duration.ofDays(1));

    assertEquals(NOW.plus(Duration.ofDays(1)), other.instant());
    assertEquals(ZoneOffset.UTC, clock.getZone());
    assertEquals(ZoneId.of("Asia/Tokyo"), other.getZone());
  }
}
