package io.cavra.readiness.text;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

  private static Optional<String> find(Instant instant, ZoneOffset offset) {
    if (instant.isBefore(Instant.MIN.plusSeconds(86_400))
        || instant.isAfter(Instant.MAX.minusSeconds(86_400))) {
      return Optional.empty();
    }
    OffsetDateTime time = instant.atOffset(offset);
    if (time.getYear() < 0 || time.getYear() > 9999) {
      return Optional.empty();
    }
    String seconds =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02dT%02d:%02d:%02d",
            time.getYear(),
            time.getMonthValue(),
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond());
    return Optional.of(seconds + fraction(time.getNano()) + offset.getId());
  }

  private static String fraction(int nanos) {
    if (nanos == 0) {
      return "";
    }
    String digits = String.format(Locale.ROOT, ".%09d", nanos);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }
}
