package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import java.util.Arrays;

/**
 * Documented shapes of tokens: what they begin with, what follows, and how much of it. The texts
 * are dispatched by their first character, so the number of shapes does not matter.
 */
final class TokenShapes {

  /** What the characters behind the prefix may be. */
  enum Of {
    HEX,
    UUID,
    LOWER_HEX,
    UPPER,
    LOWER,
    ALNUM,
    WORD,
    TOKEN,
    BASE64,
    DOTTED;

    boolean holds(char c) {
      return switch (this) {
        case HEX -> Ascii.isHex(c);
        case UUID -> Ascii.isHex(c) || c == '-';
        case LOWER_HEX -> Ascii.isHex(c) && !Ascii.isUpper(c);
        case UPPER -> Ascii.isUpper(c) || Ascii.isDigit(c);
        case LOWER -> Ascii.isLower(c) || Ascii.isDigit(c);
        case ALNUM -> Ascii.isAlnum(c);
        case WORD -> Ascii.isAlnum(c) || c == '_';
        case TOKEN -> Ascii.isAlnum(c) || c == '_' || c == '-';
        case BASE64 -> Ascii.isAlnum(c) || c == '+' || c == '/' || c == '=' || c == '_' || c == '-';
        case DOTTED -> Ascii.isAlnum(c) || c == '_' || c == '-' || c == '.';
      };
    }
  }

  private record Shape(String prefix, Of of, int least, int most, boolean mixed) {}

  /** The shapes by their first character; null for one that none begins with. */
  private final Shape[][] byFirst = new Shape[128][];

  /** Adds shapes of exactly so many characters behind each of the prefixes, whichever they are. */
  TokenShapes exactly(int length, Of of, String... prefixes) {
    return add(of, length, length, false, prefixes);
  }

  /** Adds shapes of at least so many characters that are not all of words. */
  TokenShapes atLeast(int least, Of of, String... prefixes) {
    return add(of, least, Integer.MAX_VALUE, true, prefixes);
  }

  private TokenShapes add(Of of, int least, int most, boolean mixed, String... prefixes) {
    for (String prefix : prefixes) {
      char first = prefix.charAt(0);
      Shape[] before = byFirst[first] == null ? new Shape[0] : byFirst[first];
      byFirst[first] = Arrays.copyOf(before, before.length + 1);
      byFirst[first][before.length] = new Shape(prefix, of, least, most, mixed);
    }
    return this;
  }

  boolean find(Text text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (c < 128 && byFirst[c] != null && startsToken(before)) {
        for (Shape shape : byFirst[c]) {
          if (matches(text, i, shape)) {
            return true;
          }
        }
      }
      before = c;
    }
    return false;
  }

  private static boolean startsToken(char before) {
    return before >= 128 || !Ascii.isAlnum(before);
  }

  private static boolean matches(Text text, int from, Shape shape) {
    String prefix = shape.prefix;
    if (text.length() - from - prefix.length() < shape.least
        || shape.of == Of.UUID && text.isOneOf(from - 1, "/-")) { // part of a name
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.at(from + i) != prefix.charAt(i)) {
        return false;
      }
    }
    int body = from + prefix.length();
    // More than this decides nothing, and what follows a long run would be looked at again.
    int end = text.endOfRun(body, Math.min(shape.most, shape.least + 64) + 1, shape.of::holds);
    int length = end - body;
    boolean goesOn = length >= shape.most && Ascii.isAlnum(text.at(body + shape.most));
    if (length < shape.least || goesOn || shape.mixed && !isMixed(text, body, end)) {
      return false;
    }
    int whole = shape.mixed ? text.endOfRun(end, shape.of::holds) : body + shape.most;
    return text.counts(from, whole);
  }

  /** Says whether letters and digits, or both cases, are mixed: words with dashes are no token. */
  private static boolean isMixed(Text text, int from, int to) {
    int changes = 0;
    boolean digit = false;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      char before = text.at(i - 1);
      digit |= Ascii.isDigit(c);
      boolean both = i > from && Ascii.isAlnum(c) && Ascii.isAlnum(before);
      boolean kind = Ascii.isDigit(c) != Ascii.isDigit(before);
      boolean hump = Ascii.isUpper(c) && Ascii.isLower(before);
      changes += both && (kind || hump) ? 1 : 0;
    }
    return changes >= 3 && (digit || to - from >= 20);
  }
}
