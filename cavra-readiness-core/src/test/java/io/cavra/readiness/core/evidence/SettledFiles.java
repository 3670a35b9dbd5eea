package io.cavra.readiness.core.evidence;

import io.cavra.readiness.EvidenceSource;
import java.time.Clock;
import java.time.Duration;

/**
 * Reads files as if they had been written an hour ago, for tests that write many and whose files do
 * not change while they are read: there is no tick to wait for.
 */
public final class SettledFiles {

  private SettledFiles() {}

  /** Answers the standard source of files on a clock that is an hour ahead. */
  public static EvidenceSource source() {
    return FileEvidenceSource.builder()
        .fileClock(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)))
        .build();
  }
}
