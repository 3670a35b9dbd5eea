package io.cavra.readiness.core.publicsafe;

import java.util.Set;

/**
 * IPv4 and IPv6 addresses that are somebody's; four dotted numbers behind a version word are none.
 */
final class IpAddressRule implements Rule {

  private static final Set<String> VERSION_WORDS =
      Words.of(
          "v ver version versions versión versiones versão versões versione versioni versie wersja",
          "verze sürüm sürümü versio verzió версия версии версию версій 版本 バージョン 버전 release",
          "releases rel build builds revision rev firmware schema tag upgrade upgraded");
  private static final Set<String> UPGRADES =
      Words.of("upgrade upgraded version versions releases");
  private static final Set<String> COPULAS = Words.of("is was number no nr n of i e");
  private static final Set<String> LINKS =
      Words.of(
          "to and or through until bis und oder y o et ou e i from of number no nr n is was than");
  private static final Set<String> PRE_RELEASES =
      Words.of("alpha beta rc snapshot final ga pre preview release dev m build hotfix patch sp");

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
        if (isVersion(text, i, end, lastVersion)) {
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
    if (startsInWord && !endsWithIp(text, from)) {
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

  private static boolean endsWithIp(Text text, int from) {
    return text.matches(from - 2, "ip") && !Ascii.isAlnum(text.at(from - 3));
  }

  private static boolean isVersion(Text text, int from, int end, int lastVersion) {
    if (lastVersion == 0 && text.isUnder(KeyMeaning.VERSION)) {
      return true;
    }
    if (hasPreRelease(text, end) || isCompared(text, from)) {
      return true;
    }
    if (lastVersion > 0 && from - lastVersion <= 12 && linksOnly(text, lastVersion, from)) {
      return true;
    }
    return hasVersionWord(text, from);
  }

  private static boolean isCompared(Text text, int from) {
    char before = text.at(from - 1);
    char earlier = text.at(from - 2);
    return before == '^'
        || before == '~'
        || before == '=' && (earlier == '=' || earlier == '>' || earlier == '<' || earlier == '~');
  }

  private static boolean hasPreRelease(Text text, int end) {
    if (text.at(end) != '-' && text.at(end) != '+') {
      return false;
    }
    int i = end + 1;
    while (i - end < 10 && Ascii.isLetter(text.at(i))) {
      i++;
    }
    return i > end + 1 && PRE_RELEASES.contains(text.lowerPiece(end + 1, i));
  }

  private static boolean linksOnly(Text text, int from, int to) {
    int i = from;
    while (i < to) {
      int start = i;
      while (i < to && Ascii.isWord(text.at(i))) {
        i++;
      }
      if (i > start
          && !LINKS.contains(text.lowerPiece(start, i))
          && !text.matchesWord(start, "v")) {
        return false;
      }
      char c = text.at(i);
      if (i < to && !Ascii.isSpace(c) && " ,-–—/|&+~.)(v".indexOf(c) < 0) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static boolean hasVersionWord(Text text, int from) {
    int end = from;
    boolean moved = false;
    for (int words = 0; words < 3 && end > 0; words++) {
      int limit = Math.max(0, end - 6);
      while (end > limit && " \t:=\"'(#<>/-_°".indexOf(text.at(end - 1)) >= 0) {
        end--;
      }
      int start = end;
      while (start > 0 && end - start < 24 && isWordLetter(text.at(start - 1))) {
        start--;
      }
      if (start == end) {
        return false;
      }
      String word = text.lowerPiece(start, end);
      if (VERSION_WORDS.contains(word) || endsWithVersionWord(word)) {
        return !moved || UPGRADES.contains(word);
      }
      if (!LINKS.contains(word)) {
        return false;
      }
      moved |= !COPULAS.contains(word);
      end = start;
    }
    return false;
  }

  private static boolean isWordLetter(char c) {
    return Ascii.isWord(c) && !Ascii.isDigit(c) || c == '_';
  }

  private static boolean endsWithVersionWord(String said) {
    // Scripts without spaces write the word for "is" onto the noun.
    boolean copula = !said.isEmpty() && "是为為は号".indexOf(said.charAt(said.length() - 1)) >= 0;
    String word = copula ? said.substring(0, said.length() - 1) : said;
    return word.endsWith("version")
        || word.endsWith("版本")
        || word.endsWith("バージョン")
        || word.endsWith("버전")
        || word.endsWith("_v")
        || word.endsWith("_release")
        || word.endsWith("_build");
  }

  /** Lets through an address that is allowed as it stands or with its port or prefix length. */
  private static boolean countsAsAddress(Text text, int from, int end) {
    int more = end;
    if (text.at(end) == ':' || text.at(end) == '/') {
      more++;
      while (more - end < 7 && Ascii.isDigit(text.at(more))) {
        more++;
      }
    }
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
    int i = from;
    while (Ascii.isAlnum(text.at(i))) {
      i++;
    }
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
    int zone = end;
    while (zone - end < 24
        && (Ascii.isAlnum(text.at(zone)) || "%/.-_".indexOf(text.at(zone)) >= 0)
        && zone < text.length()) {
      zone++;
    }
    return ends
        && address.isPlausible()
        && !address.isHarmless()
        && text.counts(from, end)
        && text.counts(from, zone);
  }
}
