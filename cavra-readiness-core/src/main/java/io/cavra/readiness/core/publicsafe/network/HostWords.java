package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** The words before a sign that say that what stands behind it is the name of a machine. */
final class HostWords {

  private static final Set<String> KINDS_OF_HOST =
      Words.of(
          "mail db smtp imap proxy remote sql mysql redis ldap log build jump target source src dst",
          "dest api web app database server node vm git ftp backup");

  private HostWords() {}

  /** {@code fra-app-07}: words, of which the last but one is no number, and one of two digits. */
  static boolean isNumberedName(Text text, int from, int end) {
    int digits = text.startOfRunIn(end, from, Ascii::isDigit);
    int first = text.find('-', from, end);
    return end - digits >= 2
        && end - from <= 63
        && text.at(digits - 1) == '-'
        && first < digits - 1
        && Ascii.isLetter(text.at(digits - 2))
        && text.areAll(from, end, c -> Ascii.isLower(c) || Ascii.isDigit(c) || c == '-')
        && Ascii.isLetter(text.at(from));
  }

  /** Says whether what stands behind the separator names a machine. */
  static boolean areBefore(Text text, int separator) {
    int end = text.startOfRun(separator, 3, " \"'*`");
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
    int start = text.startOfRun(end - 4, 12, Ascii::isAlnum);
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
}
