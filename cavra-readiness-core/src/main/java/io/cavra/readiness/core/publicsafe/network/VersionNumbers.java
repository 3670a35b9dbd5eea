package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** Four dotted numbers that are a version, as what stands around them says. */
final class VersionNumbers {

  private static final Set<String> VERSION_WORDS =
      Words.of(
          "v ver version versions versionen versión versiones versão versões versione versioni versie wersja",
          "verze sürüm sürümü versio verzió версия версии версию версій 版本 バージョン 버전 release",
          "releases rel build builds revision rev firmware schema tag upgrade upgraded");

  /** Words that end as the one for a version does, and mean another thing. */
  private static final Set<String> OTHERS =
      Words.of(
          "conversion inversion diversion reversion aversion perversion eversion konversion"
              + " introversion");

  private static final Set<String> UPGRADES =
      Words.of("upgrade upgraded version versions releases");

  /** What is done to a machine as well as to a version. */
  private static final Set<String> ACTS = Words.of("upgrade upgraded");

  private static final Set<String> COPULAS = Words.of("is was number no nr n of i e range ranges");
  private static final Set<String> LINKS =
      Words.of(
          "to and or through until bis und oder y o et ou e i from of number no nr n is was than"
              + " range ranges");
  private static final Set<String> PRE_RELEASES =
      Words.of("alpha beta rc snapshot final ga pre preview release dev m build hotfix patch sp");

  private static final String LINKING = " ,-–—/|&+~.)(v";
  private static final int MOST_OF_RANGE = 48;

  private VersionNumbers() {}

  static boolean isOne(Text text, int from, int end, int lastVersion) {
    if (lastVersion == 0 && text.isUnder(KeyMeaning.VERSION) && !isPlace(text, from, end)) {
      return true;
    }
    if (hasPreRelease(text, end) || isCompared(text, from) || isEndOfRange(text, from, end)) {
      return true;
    }
    // An address hardly begins as low as the versions that files and directories are named with;
    // a package is named with none, whatever it begins with, unless that is private.
    if (!Ascii.isDigit(text.at(from + 1)) && FilePaths.holds(text, from, end)
        || !Ascii.isDigit(text.at(from + 2))
            && !text.matches(from, "10.")
            && FilePaths.isOfPackage(text, from, end)) {
      return true;
    }
    if (lastVersion > 0 && from - lastVersion <= 12 && linksOnly(text, lastVersion, from)) {
      return true;
    }
    return hasVersionWord(text, from);
  }

  /** What has a scheme, a port or a prefix length is a place, whatever key it stands under. */
  private static boolean isPlace(Text text, int from, int end) {
    int digits = text.endOfRun(end + 1, 9, Ascii::isDigit) - end - 1;
    boolean port = text.at(end) == ':' && digits >= 2 && digits <= 5;
    boolean net = text.at(end) == '/' && digits >= 1 && digits <= 2;
    char after = text.at(end + 1 + digits);
    return text.matches(from - 2, "//") || (port || net) && after != '.' && after != '-';
  }

  private static boolean isCompared(Text text, int from) {
    char before = text.at(from - 1);
    char earlier = text.at(from - 2);
    boolean spaced = before == ' ' && !Ascii.isDigit(text.at(from + 1));
    return before == '^'
        || before == '~'
        || before == '=' && (earlier == '=' || earlier == '>' || earlier == '<' || earlier == '~')
        || before == '>' && earlier == '~'
        || spaced && (text.matches(from - 3, "~>") || text.matches(from - 3, ">="));
  }

  /** {@code [1.2.3.4,2.0)}: only a range has an end that it does not hold. */
  private static boolean isEndOfRange(Text text, int from, int end) {
    int to = text.endOfRun(end, MOST_OF_RANGE, VersionNumbers::isInRange);
    int start = text.startOfRun(from, MOST_OF_RANGE, VersionNumbers::isInRange);
    char opening = text.at(start - 1);
    char closing = text.at(to);
    int comma = text.find(',', start, to);
    boolean open = opening == '[' && closing == ')' || opening == '(' && closing == ']';
    return open && comma >= 0 && text.find(',', comma + 1, to) < 0;
  }

  private static boolean isInRange(char c) {
    return Ascii.isAlnum(c) || c == '.' || c == ',' || c == ' ' || c == '-';
  }

  private static boolean hasPreRelease(Text text, int end) {
    if (text.at(end) != '-' && text.at(end) != '+') {
      return false;
    }
    int i = text.endOfRun(end + 1, 9, Ascii::isLetter);
    return i > end + 1 && PRE_RELEASES.contains(text.lowerPiece(end + 1, i));
  }

  private static boolean linksOnly(Text text, int from, int to) {
    // Behind a semicolon or a comparison an address may follow as well, which begins higher.
    String links = Ascii.isDigit(text.at(to + 1)) ? LINKING : LINKING + ";<>=*`'\"[";
    int i = from;
    while (i < to) {
      int start = i;
      i = text.endOfRunIn(start, to, Ascii::isWord);
      if (i > start
          && !LINKS.contains(text.lowerPiece(start, i))
          && !text.matchesWord(start, "v")) {
        return false;
      }
      char c = text.at(i);
      if (i < to && !Ascii.isSpace(c) && !Ascii.isOneOf(c, links)) {
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
      end = text.startOfRun(end, 6, " \t:=\"'(#<>/-_°`*");
      int start = text.startOfRun(end, 24, VersionNumbers::isWordLetter);
      if (start == end && isShortForVersion(text, end)) {
        return !moved;
      }
      if (start == end) {
        return false;
      }
      String word = text.lowerPiece(start, end);
      if (isFlag(text, start, end) && Ascii.isDigit(text.at(from + 1))) {
        return false;
      }
      if (VERSION_WORDS.contains(word) || endsWithVersionWord(word)) {
        return moved ? UPGRADES.contains(word) : !isMachine(text, word, from);
      }
      if (!LINKS.contains(word)) {
        return false;
      }
      moved |= !COPULAS.contains(word);
      end = start;
    }
    return false;
  }

  /** What is upgraded without a word between has a private address, not a version. */
  private static boolean isMachine(Text text, String word, int from) {
    return ACTS.contains(word) && Ipv4.isOfPrivateNetwork(Ipv4.valueOf(text, from));
  }

  /** {@code ver. 1.2.3.4}: the full stop is that of an abbreviation. */
  private static boolean isShortForVersion(Text text, int end) {
    return text.at(end - 1) == '.'
        && (text.matchesWord(end - 4, "ver")
            || text.matchesWord(end - 5, "vers")
            || text.matchesWord(end - 4, "rev")
            || text.matchesWord(end - 2, "v"));
  }

  /** {@code ssh -v 10.1.2.3}: the flag makes the command talk. */
  private static boolean isFlag(Text text, int start, int end) {
    boolean dash = text.at(start - 1) == '-' && Ascii.isSpace(text.at(start - 2));
    return dash && end - start == 1 && text.at(start) == 'v';
  }

  private static boolean isWordLetter(char c) {
    return Ascii.isWord(c) && !Ascii.isDigit(c) || c == '_';
  }

  private static boolean endsWithVersionWord(String said) {
    // Scripts without spaces write the word for "is" onto the noun.
    boolean copula = !said.isEmpty() && "是为為は号".indexOf(said.charAt(said.length() - 1)) >= 0;
    String word = copula ? said.substring(0, said.length() - 1) : said;
    if (OTHERS.contains(word.substring(word.lastIndexOf('_') + 1))) {
      return false;
    }
    return word.endsWith("version")
        || word.endsWith("版本")
        || word.endsWith("バージョン")
        || word.endsWith("버전")
        || word.endsWith("_v")
        || word.endsWith("_release")
        || word.endsWith("_build");
  }
}
