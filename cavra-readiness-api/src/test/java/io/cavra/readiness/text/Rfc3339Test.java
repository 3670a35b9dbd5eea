package io.cavra.readiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01T00:00:00Z",
        "0999-12-31T23:59:59.000000001Z",
        "2026-06-01T00:00:00.1Z",
        "2026-10-11T12:13:14.01002Z",
        "9999-12-31T23:59:59.999999999Z"
      })
  void writesWhatItMeansWithAsFewDigitsAsNeeded(String text) {
    assertEquals(Optional.of(text), Rfc3339.find(Instant.parse(text)));
  }

  @Test
  void anyOffsetReachesEighteenHoursPastTheYears() {
    Instant first = Instant.parse("0000-01-01T00:00:00Z").minusSeconds(18 * 3600);
    Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z").plusSeconds(18 * 3600);
    assertEquals(Optional.of("0000-01-01T00:00:00+18:00"), Rfc3339.findAnyOffset(first));
    assertEquals(Optional.of("9999-12-31T23:59:59.999999999-18:00"), Rfc3339.findAnyOffset(last));
    for (Instant inside : List.of(first, Instant.EPOCH, last)) {
      assertTrue(Rfc3339.isAtAnyOffset(inside));
    }
    for (Instant outside :
        List.of(first.minusNanos(1), last.plusNanos(1), Instant.MIN, Instant.MAX)) {
      assertTrue(Rfc3339.findAnyOffset(outside).isEmpty());
      assertFalse(Rfc3339.isAtAnyOffset(outside));
    }
  }
}
