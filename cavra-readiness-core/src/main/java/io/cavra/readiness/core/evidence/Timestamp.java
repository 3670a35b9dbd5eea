package io.cavra.readiness.core.evidence;

import io.cavra.readiness.text.Blank;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * Reads a timestamp in exactly the form of SPEC.md section 3, character by character: the parsers
 * of java.time take more than that.
 */
final class Timestamp {

  /** The form to write, for messages. */
  static final String FORM =
      "a time such as 2026-05-21T15:40:00Z, optionally with a fraction of up to 9 digits and an"
          + " offset such as +02:00 in place of Z";

  private static final Pattern LOOKS_LIKE_ONE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}([.]\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

  private static final int DATE_TIME_LENGTH = 19;
  private static final int LARGEST_OFFSET_MINUTES = 18 * 60;
  private static final long SECONDS_PER_DAY = 86_400;

  private final char[] text;
  private final int end;
  private int at;

  private Timestamp(char[] text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** Finds the instant that so many characters from there on are; null for any other form. */
  static @Nullable Instant find(char[] text, int start, int length) {
    try {
      return length > DATE_TIME_LENGTH ? new Timestamp(text, start, start + length).parse() : null;
    } catch (DateTimeException malformed) {
      return null;
    }
  }

  /** Says what a string is that is none, for messages. */
  static String described(String text) {
    if (Blank.isBlank(text)) {
      return "a blank string";
    }
    return LOOKS_LIKE_ONE.matcher(text).matches()
        ? "one that does not exist: its date, time of day or offset is out of range"
        : "a string of another form";
  }

  private Instant parse() {
    int year = digits(4);
    literal("-");
    int month = digits(2);
    literal("-");
    LocalDate date = LocalDate.of(year, month, digits(2));
    literal("Tt");
    long seconds = ChronoField.HOUR_OF_DAY.checkValidValue(digits(2)) * 3600;
    literal(":");
    seconds += ChronoField.MINUTE_OF_HOUR.checkValidValue(digits(2)) * 60;
    literal(":");
    seconds += ChronoField.SECOND_OF_MINUTE.checkValidValue(digits(2));
    int nano = fraction();
    seconds -= offsetSeconds();
    if (at != end) {
      throw new DateTimeException("more follows");
    }
    return Instant.ofEpochSecond(date.toEpochDay() * SECONDS_PER_DAY + seconds, nano);
  }

  private int fraction() {
    if (peek() != '.') {
      return 0;
    }
    at++;
    int nano = 0;
    int count = 0;
    while (count < 9 && isDigit(peek())) {
      nano = nano * 10 + digits(1);
      count++;
    }
    if (count == 0) {
      throw new DateTimeException("no digit");
    }
    for (; count < 9; count++) {
      nano *= 10;
    }
    return nano;
  }

  private int offsetSeconds() {
    char sign = next();
    if (sign == 'Z' || sign == 'z') {
      return 0;
    }
    if (sign != '+' && sign != '-') {
      throw new DateTimeException("no offset");
    }
    int hours = digits(2);
    literal(":");
    int minutes = digits(2);
    int total = hours * 60 + minutes;
    if (minutes > 59 || total > LARGEST_OFFSET_MINUTES) {
      throw new DateTimeException("no such offset");
    }
    return (sign == '-' ? -total : total) * 60;
  }

  private int digits(int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      char c = next();
      if (!isDigit(c)) {
        throw new DateTimeException("no digit");
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private void literal(String oneOf) {
    if (oneOf.indexOf(next()) < 0) {
      throw new DateTimeException("another character");
    }
  }

  /** Answers the next character, or NUL behind the last one, which no form has. */
  private char peek() {
    return at < end ? text[at] : 0;
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
