package io.cavra.readiness.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it, to the nanosecond, forwards or backwards.
 *
 * <p>Thread-safe: a time that is set is seen by every thread. Clocks made by {@link #withZone}
 * share the time of the one they were made from.
 *
 * <pre>{@code
 * SettableClock clock = SettableClock.at(Instant.parse("2026-11-22T12:00:00Z"));
 * clock.advance(Duration.ofDays(90));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SettableClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = Objects.requireNonNull(zone, "zone");
  }

  /** Makes a clock that shows that time, in UTC. */
  public static SettableClock at(Instant now) {
    return new SettableClock(
        new AtomicReference<>(Objects.requireNonNull(now, "now")), ZoneOffset.UTC);
  }

  /** Sets the time. */
  public void set(Instant now) {
    this.now.set(Objects.requireNonNull(now, "now"));
  }

  /** Moves the time by that much, backwards when it is negative; answers the time it is then. */
  public Instant advance(Duration by) {
    Objects.requireNonNull(by, "by");
    return Objects.requireNonNull(now.updateAndGet(time -> time.plus(by)));
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public SettableClock withZone(ZoneId zone) {
    return new SettableClock(now, zone);
  }
}
