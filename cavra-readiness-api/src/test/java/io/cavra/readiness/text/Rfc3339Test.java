package io.cavra.readiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 6: RFC 3339 in UTC with Z, and no digit of a fraction more than needed. */
class Rfc3339Test {

  @ParameterizedTest
  @CsvSource({
    "2026-05-21T15:40:00Z,           2026-05-21T15:40:00Z",
    "2026-05-21T15:40:00.100Z,       2026-05-21T15:40:00.1Z",
    "2026-05-21T15:40:00.120000Z,    2026-05-21T15:40:00.12Z",
    "2026-05-21T15:40:00.000000001Z, 2026-05-21T15:40:00.000000001Z",
    "0007-01-02T03:04:05Z,           0007-01-02T03:04:05Z",
  })
  void writesInUtc(String instant, String text) {
    assertEquals(Optional.of(text), Rfc3339.find(Instant.parse(instant)));
    assertEquals(Optional.of(text), Rfc3339.findAnyOffset(Instant.parse(instant)));
  }

  @ParameterizedTest
  @CsvSource({
    "-0001-12-31T05:59:59.999999999Z,",
    "-0001-12-31T06:00:00Z,            0000-01-01T00:00:00+18:00",
    "0000-01-01T00:00:00Z,             0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z,   9999-12-31T23:59:59.999999999Z",
    "+10000-01-01T00:00:00Z,           9999-12-31T06:00:00-18:00",
    "+10000-01-01T17:59:59.999999999Z, 9999-12-31T23:59:59.999999999-18:00",
    "+10000-01-01T18:00:00Z,",
  })
  void writesWhateverEvidenceCanState(String instant, String text) {
    Instant there = Instant.parse(instant);

    assertEquals(Optional.ofNullable(text), Rfc3339.findAnyOffset(there));
    assertEquals(text != null, Rfc3339.isWritable(there));
    boolean fourDigitsInUtc = text != null && text.endsWith("Z");
    assertEquals(fourDigitsInUtc ? Optional.of(text) : Optional.empty(), Rfc3339.find(there));
  }

  @Test
  void writesNothingAtTheEndsOfTime() {
    assertEquals(Optional.empty(), Rfc3339.findAnyOffset(Instant.MIN));
    assertEquals(Optional.empty(), Rfc3339.findAnyOffset(Instant.MAX));
  }
}
