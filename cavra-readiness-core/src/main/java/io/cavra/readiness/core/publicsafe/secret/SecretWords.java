package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * Tells a single word that is a secret from one that names a thing: {@code run4711}, {@code
 * sha256}, {@code RFC6749} and {@code db2_password} mix letters and digits too.
 */
final class SecretWords {

  private static final int LONGEST = 128;

  /** What is counted or numbered; digits behind such a word make no secret of it. */
  private static final Set<String> NUMBERED =
      Words.of(
          "run job build step stage phase part attempt drill test case section chapter appendix page",
          "line table figure note item ticket issue incident change request record runbook playbook",
          "doc document policy version release rev revision v ver rc beta alpha tag branch commit",
          "node host server prod staging dev qa uat env namespace cluster region zone shard",
          "replica worker agent runner db database vault store slot volume disk pod lane team group",
          "user account admin client tenant project repo service app api key token",
          "max min first last week day month year quarter sprint level tier option var arg",
          "param field column row index id ref evidence drills runs gate check rule number no num nr",
          "example sample placeholder value name adr linux python java jdk windows ubuntu debian",
          "sha md base oauth utf ed curve secp rsa aes hs rs es ps argon pbkdf blake x amd arm ipv",
          "http tls ssl bcrypt scrypt ripemd crc fips pkcs rfc totp hotp log neo web");

  /** What may have letters behind its digits as well. */
  private static final Set<String> TECHNICAL =
      Words.of("sha md base oauth utf ed argon pbkdf blake log neo aes rsa x v web");

  private static final Set<String> UNITS =
      Words.of(
          "d h m s w y ms ns us min mins minute minutes hour hours day days week weeks month months",
          "year years second seconds bit bits byte bytes char chars character characters digit",
          "digits hex word words kb mb gb kib mib gib k x st nd rd th am pm q fa of");

  private SecretWords() {}

  /** Says whether this is one word, and a secret: not text that could as well be a name. */
  static boolean isOne(Text text, int from, int to, int least) {
    int end = text.startOfRunIn(to, from, c -> Ascii.isSpace(c) || isMark(c));
    int start = text.endOfRunIn(from, end, c -> Ascii.isSpace(c) || isMark(c));
    if (end - start < least || end - start > LONGEST || text.endOfWord(start, end - start) < end) {
      return false;
    }
    int piece = start;
    boolean snake = text.find('_', start + 1, end - 1) > 0;
    for (int i = start; i <= end; i++) {
      if (i == end || isBreak(text.at(i))) {
        if (isMixed(text, piece, i, least) && (!snake || isWild(text, piece, i))) {
          return text.find('/', i, end) < 0 && text.find('\\', i, end) < 0;
        }
        piece = i + 1;
      } else if (isOfPathOrCall(text.at(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBreak(char c) {
    return switch (c) {
      case '-', '.', '_', ':', ',', '=', '&' -> true;
      default -> false;
    };
  }

  private static boolean isOfPathOrCall(char c) {
    return c == '/' || c == '\\' || c == '(';
  }

  private static boolean isMark(char c) {
    return Ascii.isOneOf(c, ",.;:!?\"'`)]}>*");
  }

  /** Says whether the piece mixes letters and digits as neither prose nor a numbered name does. */
  static boolean isMixed(Text text, int from, int to, int least) {
    return SecretValues.hasMixture(text, from, to, least) && !isKnown(text, from, to);
  }

  /** {@code Xk9}: short, and yet no numbered name: cases mixed, or a letter behind a digit. */
  static boolean isShortMixture(Text text, int from, int to) {
    boolean upper = false;
    boolean lower = false;
    boolean digit = false;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      upper |= Ascii.isUpper(c);
      lower |= Ascii.isLower(c);
      digit |= Ascii.isDigit(c);
      if (!Ascii.isAlnum(c) && !Ascii.isOneOf(c, "!@#$%^&*+=?")) {
        return false;
      }
    }
    int changes = changes(text, from, to);
    return to - from >= 3
        && digit
        && (upper && lower || (upper || lower) && changes > 1)
        && !isKnown(text, from, to);
  }

  /** Constants and names of functions have digits too, but seldom a small letter behind one. */
  private static boolean isWild(Text text, int from, int to) {
    return text.hasAny(from, to, Ascii::isLower) && changes(text, from, to) > 1;
  }

  /** Counts how often digits and what is none follow one another. */
  static int changes(Text text, int from, int to) {
    int changes = 0;
    for (int i = from + 1; i < to; i++) {
      changes += Ascii.isDigit(text.at(i)) != Ascii.isDigit(text.at(i - 1)) ? 1 : 0;
    }
    return changes;
  }

  /** A numbered thing, a standard, a quantity or a moment. */
  static boolean isKnown(Text text, int from, int to) {
    int letters = text.endOfRunIn(from, to, Ascii::isLetter);
    boolean upper = text.areAll(from, letters, Ascii::isUpper);
    int digits = text.endOfRunIn(letters, to, Ascii::isDigit);
    if (digits == letters) {
      return false;
    }
    if (letters == from) {
      return isQuantity(text, from, to) || digits - from == 8 && text.at(digits) == 'T';
    }
    String word = text.lowerPiece(from, Math.min(letters, from + 16));
    return digits == to && (upper && letters - from <= 5 || NUMBERED.contains(word))
        || TECHNICAL.contains(word) && isPlain(text, digits, to);
  }

  private static boolean isPlain(Text text, int from, int to) {
    return text.areAll(from, to, Ascii::isAlnum);
  }

  /** {@code 90days}, {@code 1h30m}: numbers, each with its unit. */
  private static boolean isQuantity(Text text, int from, int to) {
    int i = from;
    while (i < to) {
      int unit = text.endOfRunIn(i, to, Ascii::isDigit);
      int end = text.endOfRunIn(unit, Math.min(to, unit + 12), Ascii::isLetter);
      if (unit == i || end < to && end == unit) {
        return false;
      }
      if (end > unit && !UNITS.contains(text.lowerPiece(unit, end))) {
        return false;
      }
      i = end;
    }
    return true;
  }
}
