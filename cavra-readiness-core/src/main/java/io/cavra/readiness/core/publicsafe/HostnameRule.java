package io.cavra.readiness.core.publicsafe;

import java.util.Set;

/** Names of machines: dotted ones anywhere, one-label ones where only a machine can be meant. */
final class HostnameRule implements Rule {

  private static final Set<String> NOBODY =
      Words.of(
          "localhost any all none null unknown redacted masked hidden n/a na unset undefined true"
              + " false",
          "local remote self other same linux windows macos darwin amd64 arm64 x86_64 required"
              + " optional",
          "ip6-localhost loopback default example ok yes no pass fail ready healthy up down see the"
              + " a an",
          "port public private physical virtual pending removed omitted anonymous withheld not");

  private static final Set<String> KINDS_OF_HOST =
      Words.of(
          "mail db smtp imap proxy remote sql mysql redis ldap log build jump target source src dst",
          "dest api web app database server node vm git ftp backup");

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
    return text.isUnder(KeyMeaning.HOST) && isLoneLabel(text, 0, text.length())
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
    int end = from;
    while (end < limit && end - from < 254 && DottedNames.isPart(text.at(end))) {
      end++;
    }
    return end;
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
    for (int i = from; i < end; i++) {
      if (!Ascii.isDigit(text.at(i)) && text.at(i) != '.') {
        return false;
      }
    }
    return true;
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
    int port = end;
    if (text.at(end) == ':') {
      port++;
      while (port - end < 7 && Ascii.isDigit(text.at(port))) {
        port++;
      }
    }
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
      if ((c == ':' || c == '=') && isBehindHostWord(text, i)) {
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
    int i = from;
    while (i - from < 3 && text.at(i) == '*') {
      i++;
    }
    return i;
  }

  private static boolean isBehindHostWord(Text text, int separator) {
    int end = separator;
    while (end > separator - 3 && " \"'*`".indexOf(text.at(end - 1)) >= 0 && end > 0) {
      end--;
    }
    boolean host = text.matches(end - 4, "host") && !Ascii.isAlnum(text.at(end - 5));
    boolean hostname = text.matches(end - 8, "hostname") && !Ascii.isAlnum(text.at(end - 9));
    boolean spelt = text.matches(end - 9, "host_name") && !Ascii.isAlnum(text.at(end - 10));
    boolean dataSource =
        text.matches(end - 11, "data source") || isServerOfConnection(text, end, separator);
    return host || hostname || spelt || dataSource || isBehindKindOfHost(text, end);
  }

  /** {@code dbHost}, {@code mailhost}: not {@code localhost}, nor a ghost. */
  private static boolean isBehindKindOfHost(Text text, int end) {
    if (!text.matches(end - 4, "host") || !Ascii.isAlnum(text.at(end - 5))) {
      return false;
    }
    int start = end - 4;
    while (end - start < 16 && Ascii.isAlnum(text.at(start - 1))) {
      start--;
    }
    boolean hump = text.at(end - 4) == 'H' && Ascii.isLower(text.at(end - 5));
    return hump || KINDS_OF_HOST.contains(text.lowerPiece(start, end - 4));
  }

  private static boolean isServerOfConnection(Text text, int end, int separator) {
    boolean server = text.matches(end - 6, "server") && !Ascii.isAlnum(text.at(end - 7));
    int semicolon = text.find(';', separator, separator + 128);
    return server
        && text.at(separator) == '='
        && semicolon > 0
        && text.find('=', semicolon, semicolon + 64) > 0;
  }

  private static boolean isLoneLabelAt(Text text, int from) {
    int end = endOfLabelChars(text, from, text.length());
    end = DomainNames.trimDots(text, end);
    int stop = end;
    while (stop - end < 3 && text.at(stop) != 0 && ".!?".indexOf(text.at(stop)) >= 0) {
      stop++;
    }
    int next = text.skipSpaces(stop);
    boolean alone =
        next >= text.length()
            || ":,;)\"'/]}|`*".indexOf(text.at(end)) >= 0
            || text.find('\n', end, next) >= 0
            || isAssignment(text, next);
    return (alone || hasDigit(text, from, end)) && isLoneLabel(text, from, end);
  }

  private static boolean isAssignment(Text text, int from) {
    int end = text.endOfWord(from, 64);
    return text.find('=', from, end) > 0;
  }

  private static boolean hasDigit(Text text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Ascii.isDigit(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** Says whether exactly this is one label that could be a machine's. */
  private static boolean isLoneLabel(Text text, int from, int end) {
    int start = text.skipSpaces(from);
    boolean lettered = false;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if (!Ascii.isWord(c) && c != '-' && c != '_') {
        return false;
      }
      lettered |= !Ascii.isDigit(c) && Ascii.isWord(c);
    }
    return lettered && end - start <= 63 && !isState(text, start, end) && text.counts(start, end);
  }

  private static boolean isState(Text text, int from, int end) {
    String word = text.lowerPiece(from, end);
    return NOBODY.contains(word) || word.length() > 5 && word.endsWith("ed");
  }

  /** {@code ssh user@label} and {@code user@label:path}. */
  private static boolean hasUserAtLabel(Text text) {
    for (int at = text.find('@', 0); at >= 0; at = text.find('@', at + 1)) {
      int from = at;
      while (at - from < 33
          && (Ascii.isAlnum(text.at(from - 1))
              || "-_.".indexOf(text.at(from - 1)) >= 0 && from > 0)) {
        from--;
      }
      int end = DomainNames.trimDots(text, endOfLabelChars(text, at + 1, text.length()));
      boolean user = from < at && Ascii.isLetter(text.at(from));
      boolean path = text.at(end) == ':' && "/~.".indexOf(text.at(end + 1)) >= 0;
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
