package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.WordLikeness;
import java.util.List;
import java.util.stream.Stream;

/**
 * A random-looking run of 32 characters or more. Digests, UUIDs, ULIDs, hex of 40 or 64, dates and
 * whatever is made of words, in identifiers and paths of any length, are not.
 */
public final class HighEntropyRule implements Rule {

  /** What stands between the name of a digest's algorithm and the digest. */
  private static final String SEPARATORS = ":-=_/";

  private static final List<String> ALGORITHMS =
      Stream.of("1", "224", "256", "384", "512")
          .flatMap(size -> Stream.of("sha", "sha-", "sha3-", "sha2-").map(family -> family + size))
          .toList();

  /** How many bits the digest of each of them has. */
  private static final List<Integer> BITS =
      Stream.of(160, 224, 256, 384, 512)
          .flatMap(bits -> Stream.of(bits, bits, bits, bits))
          .toList();

  private static final int LEAST = 32;
  private static final int SECRET_OF_CLOUD = 40;

  @Override
  public String id() {
    return "high_entropy";
  }

  @Override
  public long features() {
    return Features.RUN_32;
  }

  @Override
  public boolean finds(Text text) {
    int from = 0;
    while (from < text.length()) {
      int to = text.endOfRun(from, HighEntropyRule::isRun);
      if (to - from >= LEAST && !isDigest(text, from, to) && isRandom(text, from, to)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static boolean isRun(char c) {
    return Ascii.isAlnum(c) || c == '+' || c == '/' || c == '=' || c == '_' || c == '-';
  }

  private static boolean isRandom(Text text, int from, int to) {
    return hasRandomStretch(text, from, to)
        || (isRandomBetweenIds(text, from, to)
                || to - from == SECRET_OF_CLOUD && isSecretOfCloud(text, from, to))
            && text.counts(from, to);
  }

  /** Judges as a whole what stands before, between and behind the ids of a path. */
  private static boolean isRandomBetweenIds(Text text, int from, int to) {
    int start = from;
    int end;
    for (int i = from; i < to; i = end + 1) {
      int id = endOfId(text, i);
      end = Math.max(id, endOfPart(text, i, to));
      if (id > 0 || isUlid(text, i, end) || isHexDigest(text, i, end)) {
        if (isRandomAsAWhole(text, start, i)) {
          return true;
        }
        start = end;
      }
    }
    return isRandomAsAWhole(text, start, to);
  }

  private static boolean isRandomAsAWhole(Text text, int from, int to) {
    return to - from >= LEAST && WordLikeness.isRandomAcrossSeparators(text, from, to);
  }

  /**
   * A secret key of the largest cloud has 40 characters of base64. That of its handbook has words
   * in it and is found all the same: it has short pieces, and no step of it is a word of a path.
   */
  private static boolean isSecretOfCloud(Text text, int from, int to) {
    int brief = 0;
    int end;
    for (int i = from; i < to; i = end + 1) {
      end = endOfPart(text, i, to);
      if (end == i || end < to && !text.isOneOf(end, "/+")) {
        return false;
      }
      int lower = text.count(i, end, Ascii::isLower);
      boolean capital = Ascii.isUpper(text.at(i)) && lower == end - i - 1;
      if (end - i >= 3 && (lower == end - i || capital)) {
        return false;
      }
      brief += WordLikeness.briefPieces(text, i, end);
    }
    return brief >= 4
        && text.count(from, to, Ascii::isLower) >= 8
        && text.count(from, to, Ascii::isUpper) >= 8
        && text.hasAny(from, to, Ascii::isDigit);
  }

  /** Steps through the parts between separators; a stretch is random parts with little between. */
  private static boolean hasRandomStretch(Text text, int from, int to) {
    int stretch = -1;
    int random = 0;
    int end;
    for (int i = from; i < to; i = end + 1) {
      end = endOfPart(text, i, to);
      int id = endOfId(text, i);
      end = Math.max(end, id);
      boolean isRandom = id < 0 && isRandomPart(text, i, end);
      boolean opens = isRandom || id < 0 && end - i <= 3;
      if (opens && stretch < 0) {
        stretch = i;
        random = 0;
      }
      random += isRandom ? end - i : 0;
      boolean mostly = random * 100 >= (end - stretch) * 55;
      boolean broken = id > 0 || !opens && (end - i > 11 || !mostly);
      if (broken) {
        stretch = -1;
      } else if (opens && mostly && random >= 20 && isLong(text, stretch, end, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLong(Text text, int stretch, int end, int to) {
    return end - stretch >= LEAST && counts(text, stretch, end, to);
  }

  private static int endOfPart(Text text, int from, int to) {
    return text.endOfRunIn(from, to, Ascii::isAlnum);
  }

  /** Lets through what is allowed as a stretch, or as the run that goes on from it. */
  private static boolean counts(Text text, int stretch, int end, int to) {
    return text.counts(stretch, end) && text.counts(stretch, to);
  }

  private static boolean isRandomPart(Text text, int from, int end) {
    int length = end - from;
    if (length < 4 || isUlid(text, from, end) || isHexDigest(text, from, end)) {
      return false;
    }
    if (length < 8) {
      return WordLikeness.pieces(text, from, end) >= 3;
    }
    return WordLikeness.isRandom(text, from, end);
  }

  private static boolean isHexDigest(Text text, int from, int end) {
    int hex = text.matches(from, "0x") ? from + 2 : from;
    return (end - hex == 40 || end - hex == 64) && isHex(text, hex, end);
  }

  private static boolean isHex(Text text, int from, int to) {
    return text.areAll(from, to, Ascii::isHex);
  }

  private static boolean isUlid(Text text, int from, int to) {
    return to - from == 26
        && text.isOneOf(from, "01234567")
        && text.areAll(from, to, c -> Ascii.isAlnum(c) && !Ascii.isOneOf(c, "ILOUilou"))
        && !(text.hasAny(from, to, Ascii::isLower) && text.hasAny(from, to, Ascii::isUpper));
  }

  /** Answers the end of the UUID, or of the digest behind the name of its algorithm; or -1. */
  private static int endOfId(Text text, int from) {
    int uuid = endOfUuid(text, from);
    return uuid > 0 ? uuid : endOfDigest(text, from);
  }

  private static int endOfDigest(Text text, int from) {
    int bits = bitsOfAlgorithm(text, from, 1);
    if (bits == 0) {
      return -1;
    }
    int hex = from + bits / 4;
    if (text.endOfRun(from, bits / 4 + 1, Ascii::isAlnum) == hex && isHex(text, from, hex)) {
      return hex;
    }
    int body = from + (bits + 5) / 6;
    if (text.endOfRun(from, body - from, HighEntropyRule::isRun) < body) {
      return -1;
    }
    int end = text.endOfRun(body, 2, c -> c == '=');
    boolean ends =
        end > body ? !Ascii.isAlnum(text.at(end)) : !isRun(text.at(end)) || text.at(end) == '/';
    return ends ? end : -1;
  }

  private static int endOfUuid(Text text, int from) {
    for (int i = 0; i < 36; i++) {
      char c = text.at(from + i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? c != '-' : !Ascii.isHex(c)) {
        return -1;
      }
    }
    return Ascii.isAlnum(text.at(from + 36)) ? -1 : from + 36;
  }

  /** A digest says by its name how long it is, in hex or in base64. */
  private static boolean isDigest(Text text, int from, int to) {
    int body = from;
    int bits = bitsOfAlgorithm(text, from, -1);
    if (bits > 0) {
      body = startOfBody(text, from);
    } else {
      bits = text.isUnder(KeyMeaning.DIGEST) ? -1 : bitsOfAlgorithm(text, from, 1);
    }
    if (bits == 0) {
      return false;
    }
    int end = text.startOfRunIn(to, body, c -> c == '=');
    boolean hex = isHex(text, body, end);
    int length = end - body;
    return bits < 0
        ? hex && (length == 96 || length == 128 || length == 56)
        : hex && length * 4 == bits || length == (bits + 5) / 6;
  }

  private static int startOfBody(Text text, int from) {
    int i = text.endOfRun(from, Ascii::isAlnum);
    // sha-256 writes one dash within its name
    if (i - from == 3 && text.at(i) == '-') {
      i = text.endOfRun(i + 1, Ascii::isAlnum);
    }
    return i + 1;
  }

  /** Looks for the name at the run's own start, or before a colon in front of it. */
  private static int bitsOfAlgorithm(Text text, int from, int side) {
    for (int i = 0; i < ALGORITHMS.size(); i++) {
      String name = ALGORITHMS.get(i);
      boolean spaced = side > 0 && text.at(from - 1) == ' ';
      int start = side < 0 ? from : from - name.length() - (spaced ? 2 : 1);
      char separator = text.at(start + name.length());
      if (Ascii.isOneOf(separator, SEPARATORS)
          && text.matches(start, name)
          && !Ascii.isAlnum(text.at(start - 1))) {
        return BITS.get(i);
      }
    }
    return 0;
  }
}
