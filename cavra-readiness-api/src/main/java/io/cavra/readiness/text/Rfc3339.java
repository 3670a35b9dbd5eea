package io.cavra.readiness.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

  /** What the two ends of the calendar can be seen as from the offset of 18 hours. */
  private static final Instant FIRST_AT_ANY_OFFSET = Instant.parse("-0001-12-31T06:00:00Z");

  private static final Instant AFTER_LAST_AT_ANY_OFFSET = Instant.parse("+10000-01-01T18:00:00Z");

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

  /** Says whether {@link #findAnyOffset} finds a text for the instant. */
  public static boolean isAtAnyOffset(Instant instant) {
    return !instant.isBefore(FIRST_AT_ANY_OFFSET) && instant.isBefore(AFTER_LAST_AT_ANY_OFFSET);
  }

  private static Optional<String> find(Instant instant, ZoneOffset offset) {
    if (instant.isBefore(Instant.MIN.plusSeconds(86_400))
        || instant.isAfter(Instant.MAX.minusSeconds(86_400))) {
      return Optional.empty();
    }
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset);
    if (time.getYear() < 0 || time.getYear() > 9999) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(40);
    appendDigits(text, time.getYear(), 1000);
    appendDigits(text.append('-'), time.getMonthValue(), 10);
    appendDigits(text.append('-'), time.getDayOfMonth(), 10);
    appendDigits(text.append('T'), time.getHour(), 10);
    appendDigits(text.append(':'), time.getMinute(), 10);
    appendDigits(text.append(':'), time.getSecond(), 10);
    appendFraction(text, time.getNano());
    return Optional.of(text.append(offset.getId()).toString());
  }

  private static void appendFraction(StringBuilder text, int nanos) {
    if (nanos == 0) {
      return;
    }
    appendDigits(text.append('.'), nanos, 100_000_000);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    text.setLength(end);
  }

  /** Appends a number with as many digits as the unit of its first one has. */
  private static void appendDigits(StringBuilder text, int number, int firstUnit) {
    for (int unit = firstUnit; unit > 0; unit /= 10) {
      text.append((char) ('0' + number / unit % 10));
    }
  }
}
