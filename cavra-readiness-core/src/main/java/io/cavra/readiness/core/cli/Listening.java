package io.cavra.readiness.core.cli;

import io.cavra.readiness.core.settings.UsageException;
import io.cavra.readiness.text.Blank;
import io.cavra.readiness.text.Quoted;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where {@code serve} listens, and the words of the command line that say something else.
 *
 * @param host the name or address
 * @param port the port; 0 for any free one
 * @param rest the words that are neither of the two flags nor a value of one, in order
 */
record Listening(String host, int port, List<String> rest) {

  static final String HOST = "--host";
  static final String PORT = "--port";
  static final String DEFAULT_HOST = "127.0.0.1";
  static final String DEFAULT_PORT = "8000";

  private static final int GREATEST_PORT = 65_535;

  /** Takes the two flags out of the words that the table of settings left over. */
  static Listening of(List<String> words) throws UsageException {
    Map<String, String> given = new LinkedHashMap<>();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.indexOf('=');
      String flag = equals < 0 ? word : word.substring(0, equals);
      if (!flag.equals(HOST) && !flag.equals(PORT)) {
        rest.add(word);
      } else if (equals >= 0) {
        put(given, flag, word.substring(equals + 1));
      } else if (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
        put(given, flag, words.get(++i));
      } else {
        throw new UsageException(flag + " needs a value: write it after the flag, or after =");
      }
    }
    return new Listening(
        host(given.getOrDefault(HOST, DEFAULT_HOST)),
        port(given.getOrDefault(PORT, DEFAULT_PORT)),
        rest);
  }

  /** Answers the address; one whose name is not known is unresolved. */
  InetSocketAddress address() {
    return new InetSocketAddress(host, port);
  }

  private static void put(Map<String, String> given, String flag, String value)
      throws UsageException {
    if (given.putIfAbsent(flag, value) != null) {
      throw new UsageException(flag + " is given twice: give it once");
    }
  }

  private static String host(String text) throws UsageException {
    if (Blank.isBlank(text)) {
      throw new UsageException(HOST + " must not be blank: write a name or an address");
    }
    return text;
  }

  private static int port(String text) throws UsageException {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= GREATEST_PORT) {
      return Integer.parseInt(text);
    }
    throw new UsageException(
        PORT + " must be a number from 0 to " + GREATEST_PORT + ", was " + Quoted.of(text));
  }
}
