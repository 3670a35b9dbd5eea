package io.cavra.readiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timestamps of reports (SPEC.md section 6). */
class Rfc3339Test {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-21T15:40:00Z",
        "2026-05-21T15:40:00.1Z",
        "2026-05-21T15:40:00.000000001Z",
        "2026-05-21T15:40:00.12Z",
        "2026-05-21T15:40:00.1234Z",
        "2026-01-02T03:04:05.999999999Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z"
      })
  void fractionHasAsFewDigitsAsNeeded(String text) {
    assertEquals(Optional.of(text), Rfc3339.find(Instant.parse(text)));
    assertEquals(Optional.of(text), Rfc3339.findAnyOffset(Instant.parse(text)));
  }

  @Test
  void yearWithoutFourDigitsIsNotWritten() {
    for (Instant instant :
        new Instant[] {
          Instant.parse("9999-12-31T23:59:59.999999999Z").plusNanos(1),
          Instant.parse("0000-01-01T00:00:00Z").minusNanos(1),
          Instant.MIN,
          Instant.MAX
        }) {
      assertEquals(Optional.empty(), Rfc3339.find(instant));
    }
  }

  @Test
  void whateverEvidenceCanStateIsWrittenAtSomeOffset() {
    assertEquals(
        Optional.of("9999-12-31T23:59:59-18:00"),
        Rfc3339.findAnyOffset(Instant.parse("+10000-01-01T17:59:59Z")));
    assertEquals(
        Optional.of("0000-01-01T00:00:00+18:00"),
        Rfc3339.findAnyOffset(Instant.parse("-0001-12-31T06:00:00Z")));
    assertEquals(Optional.empty(), Rfc3339.findAnyOffset(Instant.parse("+10000-01-01T18:00:00Z")));
    assertEquals(Optional.empty(), Rfc3339.findAnyOffset(Instant.parse("-0001-12-31T05:59:59Z")));
    assertEquals(Optional.empty(), Rfc3339.findAnyOffset(Instant.MIN));
    assertEquals(Optional.empty(), Rfc3339.findAnyOffset(Instant.MAX));
  }
}
