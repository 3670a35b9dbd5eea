package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.ProblemCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Nullable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a timestamp: any other is {@code malformed_field}. */
class TimestampTest {

  private static Evidence<?> read(String json) {
    return Kind.DRILLS.read(Kind.DRILLS.with("\"drills\":[{\"executed_at\":" + json + "}]"));
  }

  private static Optional<Instant> instant(String text) {
    return read("\"" + text + "\"")
        .document()
        .flatMap(summary -> ((DrillHistorySummary) summary).latestAt());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-21T15:40:00Z, 2026-05-21T15:40:00Z",
    "2026-05-21t15:40:00z, 2026-05-21T15:40:00Z",
    "2026-05-21T15:40:00.1Z, 2026-05-21T15:40:00.1Z",
    "2026-05-21T15:40:00.000000001Z, 2026-05-21T15:40:00.000000001Z",
    "2026-05-21T15:40:59.999999999Z, 2026-05-21T15:40:59.999999999Z",
    "2026-05-21T15:40:00+02:00, 2026-05-21T13:40:00Z",
    "2026-05-21T15:40:00.5-05:30, 2026-05-21T21:10:00.5Z",
    "2026-05-21T15:40:00-00:00, 2026-05-21T15:40:00Z",
    "2026-05-21T15:40:00+00:00, 2026-05-21T15:40:00Z",
    "2026-05-21T15:40:00+18:00, 2026-05-20T21:40:00Z",
    "2026-05-21T15:40:00-18:00, 2026-05-22T09:40:00Z",
    "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
    "2000-02-29T23:59:59Z, 2000-02-29T23:59:59Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "0000-02-29T00:00:00Z, 0000-02-29T00:00:00Z",
    "0000-01-01T00:00:00+18:00, -0001-12-31T06:00:00Z",
    "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
    "9999-12-31T23:59:59-18:00, +10000-01-01T17:59:59Z"
  })
  void theFormIsRead(String text, Instant instant) {
    assertEquals(Optional.of(instant), instant(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-21",
        "2026-05-21T15:40Z",
        "2026-05-21T15:40:00",
        "2026-05-21 15:40:00Z",
        "2026-05-21T15:40:00.Z",
        "2026-05-21T15:40:00.1234567890Z",
        "2026-05-21T15:40:00,1Z",
        "2026-05-21T15:40:00.1",
        "26-05-21T15:40:00Z",
        "12026-05-21T15:40:00Z",
        "+2026-05-21T15:40:00Z",
        "-2026-05-21T15:40:00Z",
        "2026-5-21T15:40:00Z",
        "20260521T154000Z",
        "2026-W21-4T15:40:00Z",
        "2026-141T15:40:00Z",
        "2026-05-21T15:40:00+02",
        "2026-05-21T15:40:00+0200",
        "2026-05-21T15:40:00+2:00",
        "2026-05-21T15:40:00+02:00:00",
        "2026-05-21T15:40:00+02:0",
        "2026-05-21T15:40:00 Z",
        "2026-05-21T15:40:00ZZ",
        "2026-05-21T15:40:00Z ",
        " 2026-05-21T15:40:00Z",
        "2026-05-21T15:40:00UTC",
        "2026-05-21T15:40:00+",
        "2026-05-21T15:40:00+02:00[Europe/Paris]",
        "2026-05-21T15:40:00\u221202:00",
        "\u0662026-05-21T15:40:00Z",
        "2026-05-21T15:40:0\uFF10Z",
        "2026-05-21T15:40:00.\u0661Z",
        "2026\u201005\u201021T15:40:00Z",
        "1716305000",
        "now",
        "Thu, 21 May 2026 15:40:00 GMT",
        "2026-05-21T15:40:00Z\\u0000",
        "\\u200b2026-05-21T15:40:00Z",
        "2026-05-21T15:40:-1Z",
        "2026-05-21T15:40:+1Z",
        "-0001-05-21T15:40:00Z",
        "2026-05-21T15:40:00z+01:00"
      })
  void anotherFormIsMalformedFieldThatShowsTheFormToWrite(String text) {
    Evidence<?> evidence = read("\"" + text + "\"");
    assertEquals(ProblemCode.MALFORMED_FIELD, Kind.code(evidence));
    assertEquals(
        "expected " + Timestamp.FORM + ", found a string of another form, at /drills/0/executed_at",
        Kind.problem(evidence).message());
    assertTrue(Timestamp.FORM.contains("2026-05-21T15:40:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-21T15:40:60Z",
        "2016-12-31T23:59:60Z",
        "2026-05-21T24:00:00Z",
        "2026-05-21T23:60:00Z",
        "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-01-00T00:00:00Z",
        "2026-01-32T00:00:00Z",
        "2026-05-21T15:40:00+18:01",
        "2026-05-21T15:40:00-18:01",
        "2026-05-21T15:40:00+19:00",
        "2026-05-21T15:40:00+02:60"
      })
  void timeThatDoesNotExistIsMalformedFieldThatSaysSo(String text) {
    assertEquals(
        "expected "
            + Timestamp.FORM
            + ", found one that does not exist: its date, time of day or offset is out of range, at"
            + " /drills/0/executed_at",
        Kind.problem(read("\"" + text + "\"")).message());
  }

  @Property(tries = 1000)
  void everyTimeOfTheCalendarIsReadWhateverItsOffset(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano,
      @ForAll @IntRange(min = -1080, max = 1080) int minutes) {
    LocalDateTime local = LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC);
    int size = Math.abs(minutes);
    String text =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02dT%02d:%02d:%02d.%09d%s%02d:%02d",
            local.getYear(),
            local.getMonthValue(),
            local.getDayOfMonth(),
            local.getHour(),
            local.getMinute(),
            local.getSecond(),
            nano,
            minutes < 0 ? "-" : "+",
            size / 60,
            size % 60);
    Instant expected = local.toInstant(ZoneOffset.ofTotalSeconds(minutes * 60));
    assertEquals(Optional.of(expected), instant(text));
  }

  /** Whatever is taken, java.time takes as well; it takes more, never something else. */
  @Property(tries = 1000)
  void aTextThatIsOneCharacterOffIsTheSameInstantToJavaTimeOrMalformed(
      @ForAll @IntRange(max = 29) int at, @ForAll char other) {
    StringBuilder text = new StringBuilder("2026-02-28T23:59:59.125+01:30");
    if (at < text.length()) {
      text.setCharAt(at, other);
    } else {
      text.append(other);
    }
    Instant found = find(text.toString());
    if (found != null) {
      assertEquals(OffsetDateTime.parse(text.toString()).toInstant(), found);
    }
  }

  /** As a part of what a parser has read, where more digits and signs stand around it. */
  private static @Nullable Instant find(String text) {
    return Timestamp.find(("20" + text + "0Z").toCharArray(), 2, text.length());
  }

  @Property(tries = 1000)
  void whatIsCutOffIsMalformedWhateverStandsBehindIt(@ForAll @IntRange(max = 24) int length) {
    assertNull(find("2026-02-28T23:59:59+01:30".substring(0, length)));
  }
}
