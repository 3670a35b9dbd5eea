package io.cavra.readiness.core.publicsafe.name;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/** Where a mail address begins and ends around its at sign. */
public final class MailAddress {

  private MailAddress() {}

  /** Says whether a mail address stands around this at sign. */
  static boolean isAround(Text text, int at) {
    return start(text, at) >= 0 && end(text, at) > 0;
  }

  /** Answers where the address begins that this at sign is in; -1 without one. */
  public static int start(Text text, int at) {
    int from = at;
    boolean ascii = Ascii.isAlnum(text.at(at - 1));
    while (at - from < 64 && isLocal(text.at(from - 1))) {
      if (ascii && Ascii.isUnspaced(text.at(from - 1))) {
        break;
      }
      from--;
    }
    from = text.endOfRunIn(behindSteps(text, from, at), at, c -> !Ascii.isWord(c) && c != '_');
    boolean quoted = from == at && text.at(at - 1) == '"' && Ascii.isWord(text.at(at - 2));
    if (from == at && !quoted || isPort(text, from, at) || isInAuthority(text, from)) {
      return -1;
    }
    return from;
  }

  /** In the path or the query of a URL, the address begins behind the step that leads to it. */
  private static int behindSteps(Text text, int from, int at) {
    int start = text.startOfRunIn(at, from, c -> !Ascii.isOneOf(c, "/?=&#"));
    return start < at ? start : from;
  }

  private static boolean isLocal(char c) {
    return Ascii.isWord(c) || Ascii.isOneOf(c, "!#$%&'*+-/=?^_`{|}~.");
  }

  /** {@code 27000@host} names a licence server. */
  private static boolean isPort(Text text, int from, int at) {
    return at - from >= 3 && at - from <= 5 && text.areAll(from, at, Ascii::isDigit);
  }

  private static boolean isInAuthority(Text text, int from) {
    return text.at(from - 1) == '/' && text.at(from - 2) == '/'
        || text.at(from - 1) == ':'
            && Ascii.isAlnum(text.at(from - 2))
            && !text.matches(from - 7, "mailto:")
            && isBehindSlashes(text, from);
  }

  private static boolean isBehindSlashes(Text text, int from) {
    int i = from - 1;
    while (from - i < 64 && i > 0 && (Ascii.isAlnum(text.at(i)) || text.isOneOf(i, "-._~:%"))) {
      i--;
    }
    return text.at(i) == '/' && text.at(i - 1) == '/';
  }

  /** Answers where the address ends that this at sign is in; -1 without one. */
  public static int end(Text text, int at) {
    int end = at + 1;
    while (end - at < 256 && isDomain(text.at(end))) {
      if (Ascii.isUnspaced(text.at(end)) && Ascii.isAlnum(text.at(end - 1))) {
        break;
      }
      end++;
    }
    end = DomainNames.trimDots(text, end);
    String domain = end > at + 1 ? text.lowerPiece(at + 1, end) : "";
    int dot = domain.lastIndexOf('.');
    boolean path = text.at(end) == ':' && isPath(text, end + 1);
    if (dot < 1
        || domain.startsWith(".")
        || domain.contains("..")
        || path
        || DomainNames.isReserved(domain)) {
      return -1;
    }
    String last = domain.substring(dot + 1);
    return isTopLevel(last, hasVersion(domain)) ? end : -1;
  }

  private static boolean isDomain(char c) {
    return Ascii.isWord(c) || c == '-' || c == '.';
  }

  /** {@code git@host:team/repository} is a place to fetch from, not to write to. */
  private static boolean isPath(Text text, int from) {
    int end = text.endOfWord(from, 128);
    char first = text.at(from);
    return first == '/'
        || first == '~'
        || Ascii.isLetter(first)
            && (text.find('/', from, end) > 0 || text.find(".git", from, end) > 0);
  }

  /**
   * {@code name@1.2.final}: a label of digits is of a version where the end is none of a domain.
   */
  private static boolean hasVersion(String domain) {
    int start = 0;
    boolean number = true;
    for (int i = 0; i < domain.length(); i++) {
      char c = domain.charAt(i);
      if (c == '.') {
        if (number && i > start) {
          return true;
        }
        start = i + 1;
        number = true;
      } else {
        number &= Ascii.isDigit(c) || c == 'v' && i == start;
      }
    }
    return false;
  }

  private static boolean isTopLevel(String last, boolean version) {
    boolean known =
        DomainNames.isPlain(last) || DomainNames.isPrivate(last) || DomainNames.isWordLike(last);
    if (known) {
      return true;
    }
    for (int i = 0; i < last.length(); i++) {
      if (Ascii.isDigit(last.charAt(i))) {
        return false;
      }
    }
    return !version && last.length() >= 2 && !FileNames.isExtension(last);
  }
}
