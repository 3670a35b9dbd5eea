package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.name.Authorities;
import io.cavra.readiness.core.publicsafe.name.DomainNames;
import io.cavra.readiness.core.publicsafe.name.DottedName;
import io.cavra.readiness.core.publicsafe.name.DottedNames;
import io.cavra.readiness.core.publicsafe.secret.SecretValues;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** Names of machines: dotted ones anywhere, one-label ones where only a machine can be meant. */
public final class HostnameRule implements Rule {

  private static final Set<String> NOBODY =
      Words.of(
          "localhost any all none null unknown redacted masked hidden n/a na unset undefined true"
              + " false",
          "local remote self other same linux windows macos darwin amd64 arm64 x86_64 required"
              + " optional",
          "ip6-localhost loopback default example ok yes no pass fail ready healthy up down see the"
              + " a an n tbd tba todo",
          "port public private physical virtual pending removed omitted anonymous withheld not");

  @Override
  public String id() {
    return "hostname";
  }

  @Override
  public long features() {
    return Features.DOTTED
        | Features.DOUBLE_SLASH
        | Features.COLON
        | Features.EQUALS
        | Features.AT
        | Features.NON_ASCII;
  }

  @Override
  public int keys() {
    return KeyMeaning.HOST;
  }

  @Override
  public boolean finds(Text text) {
    return text.isUnder(KeyMeaning.HOST) && hasLabelsAlone(text)
        || text.has(Features.DOUBLE_SLASH) && hasUrlHost(text)
        || text.has(Features.DOT | Features.NON_ASCII) && hasDottedName(text)
        || text.has(Features.COLON | Features.EQUALS) && hasNamedHost(text)
        || text.has(Features.AT) && hasUserAtLabel(text);
  }

  private static boolean hasUrlHost(Text text) {
    Authorities urls = new Authorities(text);
    while (urls.next()) {
      boolean network = Schemes.isOfMachine(text, urls);
      int from = urls.hostStart();
      while (from < urls.end()) {
        int end = endOfLabelChars(text, from, urls.end());
        if (end > from && isUrlHost(text, from, DomainNames.trimDots(text, end), network)) {
          return true;
        }
        int comma = text.find(',', from, urls.end());
        from = comma < 0 ? urls.end() : comma + 1;
      }
    }
    return false;
  }

  private static int endOfLabelChars(Text text, int from, int limit) {
    return text.endOfRunIn(from, Math.min(limit, from + 254), DottedNames::isPart);
  }

  private static boolean isUrlHost(Text text, int from, int end, boolean network) {
    if (end <= from || isNumber(text, from, end) && text.find('.', from, end) >= 0) {
      return false;
    }
    String name = text.lowerPiece(from, end);
    boolean dotted = name.indexOf('.') > 0;
    String last = name.substring(name.lastIndexOf('.') + 1);
    boolean known =
        DomainNames.isPlain(last) || DomainNames.isPrivate(last) || DomainNames.isWordLike(last);
    return !DomainNames.isReserved(name)
        && (network || dotted && known)
        && countsAsHost(text, from, end);
  }

  private static boolean isNumber(Text text, int from, int end) {
    return text.areAll(from, end, c -> Ascii.isDigit(c) || c == '.');
  }

  private static boolean hasDottedName(Text text) {
    DottedNames names = new DottedNames(text);
    while (names.next()) {
      DottedName name = names.name();
      if (name.isHost() && countsAsHost(text, name.start(), name.end())) {
        return true;
      }
    }
    return false;
  }

  /** Lets through a name that is allowed as it stands or with its port. */
  static boolean countsAsHost(Text text, int from, int end) {
    int port = text.at(end) == ':' ? text.endOfRun(end + 1, 6, Ascii::isDigit) : end;
    return text.counts(from, end) && text.counts(from, port);
  }

  /** {@code host: name}, {@code host=name} and the same in a connection string. */
  private static boolean hasNamedHost(Text text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (c == ':'
          && Schemes.isOracle(text, i)
          && isLoneLabelAt(text, Schemes.oracleHost(text, i))) {
        return true;
      }
      if ((c == ':' || c == '=') && HostWords.areBefore(text, i)) {
        int value = skipStars(text, text.skipSpaces(skipStars(text, i + 1)));
        char quote = text.at(value);
        value = quote == '"' || quote == '\'' || quote == '`' ? value + 1 : value;
        if (isLoneLabelAt(text, value)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Stars are Markdown. */
  private static int skipStars(Text text, int from) {
    return text.endOfRun(from, 3, c -> c == '*');
  }

  /**
   * One label alone; or numbered names and nothing else, with a comma or a space between, each
   * perhaps with a port, and perhaps a remark at the end.
   */
  private static boolean hasLabelsAlone(Text text) {
    int start = text.skipSpaces(0);
    int last = text.startOfRunIn(text.length(), start, Ascii::isSpace);
    if (isLabel(text, start, last)) {
      return text.counts(start, last);
    }
    boolean found = false;
    for (int from = start; from < last && text.at(from) != '('; ) {
      int end = endOfLabelChars(text, from, last);
      int port = text.at(end) == ':' ? text.endOfRun(end + 1, 6, Ascii::isDigit) : end;
      int next = text.skipSpaces(port);
      boolean ends = next > port || port == last || text.isOneOf(port, ",;");
      if (!ends || port - end == 1 || !HostWords.isNumberedName(text, from, end)) {
        return false;
      }
      found |= countsAsHost(text, from, end);
      from = text.skipSpaces(text.isOneOf(next, ",;") ? next + 1 : next);
    }
    return found;
  }

  private static boolean isLoneLabelAt(Text text, int from) {
    int end = endOfLabelChars(text, from, text.length());
    end = DomainNames.trimDots(text, end);
    int stop = text.endOfRun(end, 3, c -> Ascii.isOneOf(c, ".!?"));
    int next = text.skipSpaces(stop);
    boolean alone =
        next >= text.length()
            || text.isOneOf(end, ":,;)\"'/]}|`*")
            || text.find('\n', end, next) >= 0
            || isAssignment(text, next);
    return (alone || hasDigit(text, from, end)) && isLoneLabel(text, from, end);
  }

  private static boolean isAssignment(Text text, int from) {
    int end = text.endOfWord(from, 64);
    return text.find('=', from, end) > 0;
  }

  private static boolean hasDigit(Text text, int from, int end) {
    return text.hasAny(from, end, Ascii::isDigit);
  }

  /** Says whether exactly this is one label that could be a machine's. */
  private static boolean isLoneLabel(Text text, int from, int end) {
    int start = text.skipSpaces(from);
    return isLabel(text, start, end) && text.counts(start, end);
  }

  private static boolean isLabel(Text text, int start, int end) {
    return end - start <= 63
        && text.areAll(start, end, c -> Ascii.isWord(c) || c == '-' || c == '_')
        && text.hasAny(start, end, c -> Ascii.isWord(c) && !Ascii.isDigit(c))
        && !isState(text, start, end);
  }

  private static boolean isState(Text text, int from, int end) {
    String word = text.lowerPiece(from, end);
    return NOBODY.contains(word) || word.length() > 5 && word.endsWith("ed");
  }

  /** {@code ssh user@label} and {@code user@label:path}. */
  private static boolean hasUserAtLabel(Text text) {
    for (int at = text.find('@', 0); at >= 0; at = text.find('@', at + 1)) {
      int from = text.startOfRun(at, 33, c -> Ascii.isAlnum(c) || Ascii.isOneOf(c, "-_."));
      int end = DomainNames.trimDots(text, endOfLabelChars(text, at + 1, text.length()));
      boolean user = from < at && Ascii.isLetter(text.at(from));
      boolean path = text.at(end) == ':' && text.isOneOf(end + 1, "/~.");
      boolean remote = isBehindRemoteTool(text, from);
      if (user && (path || remote) && end > at + 1 && isHostOfUser(text, at + 1, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHostOfUser(Text text, int from, int end) {
    String name = text.lowerPiece(from, end);
    return Ascii.isLetter(text.at(from))
        && !DomainNames.isReserved(name)
        && !SecretValues.isPlaceholder(text, from, end)
        && countsAsHost(text, from, end);
  }

  private static boolean isBehindRemoteTool(Text text, int from) {
    int earliest = Math.max(0, from - 64);
    for (String tool : new String[] {"ssh ", "scp ", "sftp ", "rsync ", "mosh ", "ssh-copy-id "}) {
      if (text.find(tool, earliest, from) >= 0) {
        return true;
      }
    }
    return false;
  }
}
