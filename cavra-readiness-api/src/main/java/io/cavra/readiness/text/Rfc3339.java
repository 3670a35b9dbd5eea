package io.cavra.readiness.text;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an instant as SPEC.md section 6 wants it: RFC 3339 in UTC with {@code Z}, and as few
 * digits of a fraction as needed.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Rfc3339 {

  private static final Instant EARLIEST =
      OffsetDateTime.of(0, 1, 1, 0, 0, 0, 0, ZoneOffset.MAX).toInstant();
  private static final Instant LATEST =
      OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999, ZoneOffset.MIN).toInstant();

  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd'T'HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendOffset("+HH:MM", "Z")
          .toFormatter(Locale.ROOT);

  private Rfc3339() {}

  /** Answers the instant in UTC, or nothing where its year in UTC has no four digits. */
  public static Optional<String> find(Instant instant) {
    return find(instant, ZoneOffset.UTC);
  }

  /**
   * Answers the instant in UTC or, at the two ends of the calendar, at the offset of 18 hours that
   * brings its year back to four digits, so that whatever evidence can state can be written again.
   */
  public static Optional<String> findAnyOffset(Instant instant) {
    return find(instant)
        .or(() -> find(instant, ZoneOffset.MAX))
        .or(() -> find(instant, ZoneOffset.MIN));
  }

  /** Says whether {@link #findAnyOffset} answers a text for that instant. */
  public static boolean isWritable(Instant instant) {
    return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
  }

  private static Optional<String> find(Instant instant, ZoneOffset offset) {
    if (!isWritable(instant)) {
      return Optional.empty();
    }
    OffsetDateTime time = instant.atOffset(offset);
    return time.getYear() < 0 || time.getYear() > 9999
        ? Optional.empty()
        : Optional.of(FORM.format(time));
  }
}
