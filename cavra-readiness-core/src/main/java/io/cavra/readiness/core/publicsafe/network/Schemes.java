package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.name.Authorities;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/** Which schemes of URLs a machine follows, where the name of the scheme alone does not say it. */
final class Schemes {

  private static final int LONGEST = 48;

  private Schemes() {}

  /** Says whether the authority is that of a machine, even when it is one label. */
  static boolean isOfMachine(Text text, Authorities urls) {
    // A revision is written so, and its authority is the name of a branch.
    boolean revision =
        urls.isScheme("git+ref") || urls.isScheme("git+sha") || urls.isScheme("git+commit");
    return !revision && (urls.isNetwork() || urls.isScheme("mysqlx") || isDriver(text, urls));
  }

  /** {@code jdbc:mysql:loadbalance://}: what stands between is the driver's own. */
  private static boolean isDriver(Text text, Authorities urls) {
    int colon = urls.start() - 3;
    int from = text.startOfRun(colon, LONGEST, Schemes::isPart);
    // Containers made for a test have no host, and a file has none either.
    return text.matches(from, "jdbc:")
        && !text.matches(from, "jdbc:tc:")
        && !urls.isScheme("file")
        && !urls.isScheme("classpath");
  }

  private static boolean isPart(char c) {
    return Ascii.isAlnum(c) || Ascii.isOneOf(c, ":+-_");
  }

  /** Says whether this colon ends the name of a driver that puts an {@code @} before the host. */
  static boolean isOracle(Text text, int colon) {
    return text.matches(colon - 11, "oracle:thin:") || text.matches(colon - 10, "oracle:oci:");
  }

  /**
   * Answers where the host begins behind such a driver: behind the user and two slashes, if any.
   */
  static int oracleHost(Text text, int colon) {
    int at = text.find('@', colon, text.endOfWord(colon, 2 * LONGEST));
    int host = at < 0 ? text.length() : at + 1;
    return text.at(host) == '/' && text.at(host + 1) == '/' ? host + 2 : host;
  }
}
