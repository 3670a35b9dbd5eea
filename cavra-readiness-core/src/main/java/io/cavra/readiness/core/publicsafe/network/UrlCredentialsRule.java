package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.name.Authorities;
import io.cavra.readiness.core.publicsafe.secret.SecretValues;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;

/** User information in a URL or in a connection string. */
public final class UrlCredentialsRule implements Rule {

  private static final int HOST = 1;
  private static final int USER = 2;
  private static final int PASSWORD = 4;

  @Override
  public String id() {
    return "url_credentials";
  }

  @Override
  public long features() {
    return Features.AT | Features.EQUALS;
  }

  @Override
  public boolean finds(Text text) {
    if (text.has(Features.DOUBLE_SLASH) && text.has(Features.COLON)) {
      Authorities urls = new Authorities(text);
      while (urls.next()) {
        int at = urls.hostStart() - 1;
        boolean user = urls.hasUserInformation() && isGiven(text, urls.start(), at);
        if (user && !isDigest(text, at + 1) && (urls.isNetwork() || !isEdition(text, urls, at))) {
          return true;
        }
      }
    }
    return text.has(Features.AT) && (hasSchemelessUser(text) || hasOracleUser(text))
        || text.has(Features.EQUALS) && namesUser(text);
  }

  /** An image is named by its digest behind the at sign: {@code name:tag@sha256:...}. */
  private static boolean isDigest(Text text, int from) {
    int colon = text.find(':', from, from + 8);
    if (colon < 0 || !text.matches(from, "sha")) {
      return false;
    }
    int end = text.endOfRun(colon + 1, 32, Ascii::isHex);
    return end - colon == 33
        && switch (text.piece(from + 3, colon)) {
          case "1", "256", "384", "512" -> true;
          default -> false;
        };
  }

  /** {@code go-ref://step@v4/x}: a version or a date behind a name, under a scheme of one's own. */
  private static boolean isEdition(Text text, Authorities url, int at) {
    int number = text.at(at + 1) == 'v' ? at + 2 : at + 1;
    int end = text.endOfRunIn(number, url.end(), c -> Ascii.isDigit(c) || Ascii.isOneOf(c, ".-"));
    return end > number
        && end == url.end()
        && text.find(':', url.start(), at) < 0
        && Ipv4.endOf(text, number) < 0;
  }

  private static boolean isGiven(Text text, int from, int to) {
    int colon = text.find(':', from, to);
    int userEnd = colon >= 0 ? colon : to;
    boolean user = isValue(text, from, userEnd);
    boolean password = userEnd < to && isValue(text, userEnd + 1, to);
    return (user || password) && text.counts(from, to);
  }

  private static boolean isValue(Text text, int from, int to) {
    return from < to && !SecretValues.isPlaceholder(text, from, to);
  }

  /** {@code //user:password@host}, and {@code user:password@host:port} with no scheme at all. */
  private static boolean hasSchemelessUser(Text text) {
    for (int at = text.find('@', 0); at >= 0; at = text.find('@', at + 1)) {
      int colon = -1;
      int from = at;
      while (from > 0 && at - from < 128 && isUserChar(text.at(from - 1))) {
        from--;
        colon = text.at(from) == ':' ? from : colon;
      }
      boolean slashes = text.at(from - 1) == '/' && text.at(from - 2) == '/';
      boolean pair = colon > from && colon < at - 1 && (slashes || hasPort(text, at));
      boolean host = Ascii.isWord(text.at(at + 1)) && !isDigest(text, at + 1);
      if (pair && host && isGiven(text, from, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUserChar(char c) {
    return Ascii.isWord(c) || Ascii.isOneOf(c, "-._~!$&*+=:%^");
  }

  private static boolean hasPort(Text text, int at) {
    int i = text.endOfRun(at + 1, 253, c -> Ascii.isWord(c) || c == '.' || c == '-');
    boolean dotted = false;
    for (int dot = at + 2; dot < i; dot++) {
      dotted |= text.at(dot) == '.' && Ascii.isLetter(text.at(dot + 1));
    }
    boolean address = Ipv4.endOf(text, at + 1) == i;
    return text.at(i) == ':' && Ascii.isDigit(text.at(i + 1))
        || text.at(i) == '/' && (dotted || address);
  }

  /** {@code jdbc:oracle:thin:scott/tiger@host}. */
  private static boolean hasOracleUser(Text text) {
    int from = text.find("jdbc:oracle:", 0);
    while (from >= 0) {
      int limit = text.endOfWord(from, 256);
      int user = text.find(':', from + 12, limit) + 1;
      int at = text.find('@', user, limit);
      if (user > 0 && at > user && isGiven(text, user, at)) {
        return true;
      }
      from = text.find("jdbc:oracle:", limit);
    }
    return false;
  }

  /** A user beside a password in one connection string or one query. */
  private static boolean namesUser(Text text) {
    int separated = 0;
    int spaced = 0;
    for (int i = text.find('=', 0); i >= 0; i = text.find('=', i + 1)) {
      int from = text.startOfRun(i, 24, c -> Ascii.isAlnum(c) || Ascii.isOneOf(c, " _"));
      String name = text.lowerPiece(from, i).trim();
      int end = endOfValue(text, i + 1);
      if (!isValue(text, i + 1, end) || !text.counts(i + 1, end)) {
        continue;
      }
      boolean apart = text.isOneOf(from - 1, ";?&");
      if (apart || text.at(end) == ';' || text.at(end) == '&') {
        separated |= part(name.replace(" ", "").replace("_", ""));
      }
      spaced |= part(name.substring(name.lastIndexOf(' ') + 1));
    }
    return (separated & (USER | PASSWORD)) == (USER | PASSWORD)
        || spaced == (HOST | USER | PASSWORD);
  }

  private static int endOfValue(Text text, int from) {
    return text.endOfRun(from, 127, c -> !Ascii.isSpace(c) && !Ascii.isOneOf(c, ";&"));
  }

  private static int part(String name) {
    return switch (name) {
      case "host", "hostaddr", "server" -> HOST;
      case "userid", "uid", "user", "username" -> USER;
      case "password", "pwd" -> PASSWORD;
      default -> 0;
    };
  }
}
