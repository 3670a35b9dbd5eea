package io.cavra.readiness.testkit.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that gives no time. */
final class StoppedClock extends Clock {

  @Override
  public Instant instant() {
    throw new IllegalStateException("thrown by the contract");
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
