package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.key.LicenseNames;
import io.cavra.readiness.core.publicsafe.name.DomainNames;
import io.cavra.readiness.core.publicsafe.name.FirstLabels;
import io.cavra.readiness.core.publicsafe.secret.SecretValues;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** {@code port@host}, the vendors' licence variables with a value, and licence file lines. */
public final class LicenseServerRule implements Rule {

  private static final int LONGEST_NAME = 64;
  private static final int SHORTEST_NAME = 6;

  /** What is said of a server that is not there, or that nothing happens to. */
  private static final Set<String> STATES = Words.of("offline unaffected unavailable untouched");

  private static final Set<String> DENIALS =
      Words.of("not no none out nothing applicable affected used needed required of scope in use");

  @Override
  public String id() {
    return "license_server";
  }

  @Override
  public long features() {
    return Features.AT | Features.EQUALS | Features.COLON | Features.NEWLINE | Features.SPACE;
  }

  @Override
  public int keys() {
    return KeyMeaning.LICENSE;
  }

  @Override
  public boolean finds(Text text) {
    if (text.isUnder(KeyMeaning.LICENSE)
        && isValue(text, 0, text.length())
        && text.counts(0, text.length())) {
      return true;
    }
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      boolean separator = c == '=' || c == ':';
      if (c == '@' && isPortAtHost(text, i)
          || separator && (isVariable(text, i) || LicenseSettings.isPair(text, i))
          || LicenseSettings.isCommand(text, i)) {
        return true;
      }
      if (lineStart && (c == 'S' || c == 's') && isServerLine(text, i)) {
        return true;
      }
      lineStart = c == '\n' || c == '\r' || lineStart && c == ' ';
    }
    return false;
  }

  private static boolean isPortAtHost(Text text, int at) {
    int from = text.startOfRun(at, 6, Ascii::isDigit);
    int port = 0;
    for (int i = from; i < at; i++) {
      port = port * 10 + text.at(i) - '0';
    }
    char before = text.at(from - 1);
    boolean bounded = !text.goesOnBefore(from) && before != '.' && before != '/';
    int digits = at - from;
    boolean isPort = digits >= 1 && digits <= 5 && port <= 65535 && bounded;
    int end = at + 1;
    while (end - at < 254 && isNamePart(text, at + 1, end)) {
      end++;
    }
    char first = text.at(at + 1);
    boolean isHost =
        Ascii.isWord(first) && hasLetter(text, at + 1, end) || Ipv4.endOf(text, at + 1) > 0;
    return isPort
        && isHost
        && (digits >= 3 || port > 0 && isHostOfShortPort(text, from, end))
        && !isDigest(text, at + 1)
        && !DomainNames.isReserved(text.lowerPiece(at + 1, DomainNames.trimDots(text, end)))
        && text.counts(from, DomainNames.trimDots(text, end))
        && text.counts(at + 1, DomainNames.trimDots(text, end));
  }

  /** An image is named with a tag and its digest. */
  private static boolean isDigest(Text text, int from) {
    return text.matches(from, "sha256:") || text.matches(from, "sha512:");
  }

  /** A name of ASCII ends where a script without spaces goes on. */
  private static boolean isNamePart(Text text, int first, int index) {
    char c = text.at(index);
    boolean other = Ascii.isUnspaced(c) && Ascii.isAlnum(text.at(first));
    return !other && Ascii.isWord(c) || Ascii.isOneOf(c, "-._");
  }

  private static boolean hasLetter(Text text, int from, int to) {
    return text.hasAny(from, to, c -> Ascii.isWord(c) && !Ascii.isDigit(c));
  }

  private static boolean isVariable(Text text, int separator) {
    int end = separator;
    if (text.at(separator) == '=' && text.isOneOf(end - 1, "?+:")) {
      end--;
    }
    end = text.startOfRunIn(end, separator - 3, " \"']");
    int start = end;
    int spaces = 0;
    while (start > 0 && end - start < LONGEST_NAME) {
      char c = text.at(start - 1);
      spaces += c == ' ' ? 1 : 0;
      if (!Ascii.isAlnum(c) && c != '_' && c != '-' && !(c == ' ' && spaces == 1)) {
        break;
      }
      start--;
    }
    if (end - start < SHORTEST_NAME || !named(text, start, end)) {
      return false;
    }
    int value = text.skipSpaces(separator + 1);
    return LicenseSettings.isGiven(text, start, value);
  }

  private static boolean named(Text text, int start, int end) {
    if (LicenseNames.isName(text.piece(start, end))) {
      return true;
    }
    int space = text.find(' ', start, end);
    return space > 0 && LicenseNames.isName(text.piece(space + 1, end));
  }

  private static boolean isValue(Text text, int from, int to) {
    return SecretValues.isGiven(text, from, to)
        && !STATES.contains(text.lowerPiece(from, Math.min(to, from + 16)))
        && !isDenial(text, from, to);
  }

  /** {@code not applicable}, {@code out of scope}: no word of it could be a server's name. */
  private static boolean isDenial(Text text, int from, int to) {
    int words = 0;
    for (int i = text.skipSpaces(from); i < to; ) {
      int end = Math.min(to, text.endOfWord(i, 16));
      if (!DENIALS.contains(text.lowerPiece(i, end))) {
        return false;
      }
      words++;
      i = text.skipSpaces(end);
    }
    return words > 1;
  }

  /** {@code SERVER host hostid port}: the first line of a licence file. */
  private static boolean isServerLine(Text text, int from) {
    if (!text.matches(from, "server ")) {
      return false;
    }
    int host = text.skipSpaces(from + 7);
    int hostEnd = text.endOfWord(host, 254);
    int id = text.skipSpaces(hostEnd);
    int idEnd = text.endOfWord(id, 64);
    boolean isId =
        text.matches(id, "any") && idEnd - id == 3
            || idEnd - id == 12 && text.areAll(id, idEnd, Ascii::isHex)
            || idEnd - id != 12 && text.matches(id, "id=");
    return hostEnd > host && isId && text.counts(host, hostEnd);
  }

  /** {@code 80@lic1}: so low a number is a port only before the name of a server. */
  private static boolean isHostOfShortPort(Text text, int port, int end) {
    char before = text.at(port - 1);
    boolean begins = port == 0 || Ascii.isSpace(before) || Ascii.isOneOf(before, "\"'`=(,;");
    int at = text.find('@', port, end);
    String host = text.lowerPiece(at + 1, DomainNames.trimDots(text, end));
    String label = host.indexOf('.') < 0 ? host : host.substring(0, host.indexOf('.'));
    boolean server = label.startsWith("lic") || label.startsWith("flex") || label.equals("srv");
    return begins && (server || label.equals("server") || FirstLabels.isCounted(label));
  }
}
