package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.name.FileNames;
import io.cavra.readiness.core.publicsafe.name.FirstLabels;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * IPv4 and IPv6 addresses that are somebody's; four dotted numbers behind a version word are none.
 */
public final class IpAddressRule implements Rule {

  /** What machines are called in front of their address, written as one. */
  private static final Set<String> GLUED =
      Words.of(
          "node web host runner agent worker app api gw box vm pc lb cache kube dev at to from");

  /** Words of a version that a number may be glued to. */
  private static final Set<String> GLUED_VERSIONS =
      Words.of("v ver version rev r rel release build b");

  @Override
  public String id() {
    return "ip_address";
  }

  @Override
  public long features() {
    return Features.DOTTED | Features.COLON;
  }

  @Override
  public boolean finds(Text text) {
    return text.has(Features.DIGIT) && text.has(Features.DOTTED) && hasIpv4(text)
        || text.has(Features.COLON) && hasIpv6(text);
  }

  private static boolean hasIpv4(Text text) {
    int lastVersion = text.isUnder(KeyMeaning.VERSION) ? 0 : -1;
    for (int i = 0; i < text.length(); i++) {
      if (!Ascii.isDigit(text.at(i))) {
        continue;
      }
      int end = Ipv4.endOf(text, i);
      if (end > 0 && isWhole(text, i, end)) {
        if (VersionNumbers.isOne(text, i, end, lastVersion)) {
          lastVersion = end;
        } else if (!Ipv4.isHarmless(Ipv4.valueOf(text, i)) && countsAsAddress(text, i, end)) {
          return true;
        }
      }
      i = endOfNumbers(text, i) - 1;
    }
    return false;
  }

  private static int endOfNumbers(Text text, int from) {
    int i = from;
    while (Ascii.isDigit(text.at(i)) || text.at(i) == '.' && Ascii.isDigit(text.at(i + 1))) {
      i++;
    }
    return i;
  }

  /** Says whether these are four numbers and no more, and no part of a longer name. */
  private static boolean isWhole(Text text, int from, int end) {
    char before = text.at(from - 1);
    boolean startsInWord =
        Ascii.isAlnum(before) && !text.matchesWord(from - 2, "ip")
            || before == '_' && text.goesOnBefore(from) && !isHighEnough(text, from)
            || before == '.' && Ascii.isWord(text.at(from - 2));
    if (startsInWord && !endsWithIp(text, from) && !isBehindMachine(text, from)) {
      return false;
    }
    char after = text.at(end);
    char next = text.at(end + 1);
    if (after == '.' && Ascii.isWord(next)) {
      return !Ascii.isDigit(next) && !FileNames.hasExtensionAt(text, end) && !Ascii.isLower(next);
    }
    boolean named = after == '_' && isHighEnough(text, from);
    return !Ascii.isAlnum(after) && (named || !text.goesOnAfter(end));
  }

  /** A package is named with its version, which hardly begins as high as addresses do. */
  private static boolean isHighEnough(Text text, int from) {
    return Ascii.isDigit(text.at(from + 1));
  }

  /** {@code node10.1.2.3}: what is not in use as a version, or stands behind a kind of machine. */
  private static boolean isBehindMachine(Text text, int from) {
    int start = text.startOfRun(from, 16, Ascii::isLetter);
    if (from - start < 2 || Ascii.isWord(text.at(start - 1))) {
      return false;
    }
    String word = text.lowerPiece(start, from);
    boolean machine =
        GLUED.contains(word) || FirstLabels.isOfMachine(word) || FirstLabels.isOfHost(word);
    int address = Ipv4.valueOf(text, from);
    return Ipv4.isHigh(address) && !GLUED_VERSIONS.contains(word)
        || Ipv4.isPrivate(address) && machine;
  }

  private static boolean endsWithIp(Text text, int from) {
    return text.matches(from - 2, "ip") && !Ascii.isAlnum(text.at(from - 3));
  }

  /** Lets through an address that is allowed as it stands or with its port or prefix length. */
  private static boolean countsAsAddress(Text text, int from, int end) {
    int more = text.isOneOf(end, ":/") ? text.endOfRun(end + 1, 6, Ascii::isDigit) : end;
    return text.counts(from, end) && text.counts(from, more);
  }

  private static boolean hasIpv6(Text text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      boolean starts = c == ':' && text.at(i + 1) == ':' || Ascii.isHex(c);
      if (!starts) {
        continue;
      }
      if (text.goesOnBefore(i)) {
        i = endOfLetters(text, i) - 1;
        continue;
      }
      if (text.at(i - 1) == ':' && !isBehindWord(text, i - 1)) {
        i = endOfRun(text, i) - 1;
        continue;
      }
      Ipv6 address = Ipv6.at(text, i);
      if (address != null && isAddress(text, i, address)) {
        return true;
      }
      int word = endOfLetters(text, i);
      int end = isBehindWord(text, word) ? word : endOfRun(text, i);
      i = Math.max(i, end - 1);
    }
    return false;
  }

  private static int endOfLetters(Text text, int from) {
    int i = text.endOfRun(from, Ascii::isAlnum);
    return Math.max(i, from + 1);
  }

  /** Says whether a word that is no group of digits stands before this colon. */
  private static boolean isBehindWord(Text text, int colon) {
    boolean hex = true;
    int i = colon;
    while (colon - i < 24 && Ascii.isWord(text.at(i - 1))) {
      i--;
      hex &= Ascii.isHex(text.at(i));
    }
    return i < colon && (!hex || colon - i > 4);
  }

  private static int endOfRun(Text text, int from) {
    int i = from;
    while (Ascii.isAlnum(text.at(i)) || text.at(i) == ':' && Ascii.isAlnum(text.at(i + 1))) {
      i++;
    }
    return Math.max(i, from + 1);
  }

  private static boolean isAddress(Text text, int from, Ipv6 address) {
    int end = address.end();
    char after = text.at(end);
    boolean ends = !text.goesOnAfter(end) && !(after == ':' && Ascii.joins(text.at(end + 1)));
    int zone = text.endOfRun(end, 24, c -> Ascii.isAlnum(c) || Ascii.isOneOf(c, "%/.-_"));
    return ends
        && (address.isPlausible() || Ipv6Notation.isAround(text, from, end, address.hasDigits()))
        && !address.isHarmless()
        && text.counts(from, end)
        && text.counts(from, zone);
  }
}
