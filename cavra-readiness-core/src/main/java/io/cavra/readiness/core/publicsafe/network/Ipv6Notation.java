package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * What stands around an address of version 6 that is so short that code could be meant: brackets
 * with a port or in a URL, a prefix length, a zone, a word.
 */
final class Ipv6Notation {

  private static final Set<String> WORDS = Words.of("ipv6 ip6 inet6");
  private static final Set<String> WORDS_BEFORE_DIGITS = Words.of("ip addr address via");

  private Ipv6Notation() {}

  /** Says whether the groups between these two places are written as an address is. */
  static boolean isAround(Text text, int from, int end, boolean digits) {
    int zone = endOfZone(text, end);
    return isBracketed(text, from, zone > 0 ? zone : end)
        || zone > 0
        || isBeforePrefix(text, end, digits)
        || isBehindWord(text, from, digits);
  }

  private static boolean isBracketed(Text text, int from, int end) {
    if (text.at(from - 1) != '[' || text.at(end) != ']') {
      return false;
    }
    boolean url = text.at(from - 2) == '/' && text.at(from - 3) == '/' || text.at(from - 2) == '@';
    boolean port = text.at(end + 1) == ':' && Ascii.isDigit(text.at(end + 2));
    return url || port && !Ascii.isWord(text.at(from - 2)) && text.at(from - 2) != ')';
  }

  /** {@code %eth0}: answers where the name of the interface ends; -1 where there is none. */
  private static int endOfZone(Text text, int end) {
    int i = text.endOfRun(end + 1, 15, Ascii::isAlnum);
    boolean counted = i - end >= 4 && Ascii.isDigit(text.at(i - 1));
    return text.at(end) == '%' && counted && Ascii.isLetter(text.at(i - 2)) ? i : -1;
  }

  /** A slice or a quotient has no second number as high as the length of a prefix. */
  private static boolean isBeforePrefix(Text text, int end, boolean digits) {
    int i = end + 1;
    int length = 0;
    while (i - end < 5 && Ascii.isDigit(text.at(i))) {
      length = 10 * length + text.at(i++) - '0';
    }
    boolean bounded = !Ascii.isWord(text.at(i)) && !text.isOneOf(i, "/.:");
    boolean full = bounded || (text.at(i) == '.' && !Ascii.isWord(text.at(i + 1)));
    int least = digits ? 8 : 16;
    return text.at(end) == '/' && full && length >= least && length <= 128;
  }

  private static boolean isBehindWord(Text text, int from, boolean digits) {
    int end = from;
    while (from - end < 3 && (text.at(end - 1) == ' ' || text.isOneOf(end - 1, ":=\"[("))) {
      if (end == 0) {
        return false;
      }
      end--;
    }
    int start = text.startOfRun(end, 8, Ascii::isAlnum);
    String word = text.lowerPiece(start, end);
    boolean whole = end < from && !Ascii.isWord(text.at(start - 1));
    return whole && (WORDS.contains(word) || digits && WORDS_BEFORE_DIGITS.contains(word));
  }
}
