package io.cavra.readiness.core.publicsafe;

import java.util.Set;

/**
 * Steps through the dotted names of a text and tells hosts from files, packages, classes, fields,
 * schema ids and sentences that were joined without a space.
 */
final class DottedName {

  /** First words of packages: no host is called so, whatever its last label. */
  private static final Set<String> PACKAGES =
      Words.of(
          "com org net java javax jakarta kotlin kotlinx scala sun jdk android androidx edu gov"
              + " groovy",
          "clojure system microsoft windows");

  /** First words of packages that hosts may begin with too. */
  private static final Set<String> PACKAGES_OR_HOSTS =
      Words.of("io dev me app co de uk fr ch eu us");

  /** What fields and settings hang from. */
  private static final Set<String> FIELDS =
      Words.of(
          "config settings application env metadata labels spec this self requirements package"
              + " compose",
          "docker-compose options properties props context ctx request response req res user"
              + " process",
          "window document app module thread scope status state report check gate evidence drill"
              + " plan",
          "annotations object item node data params args event message session account project asp"
              + " vb",
          "ado git os sys settings_file environment profile runtime backend schema test tests"
              + " build");

  /** Plain domains that are also the names of fields. */
  private static final Set<String> WORDY =
      Words.of(
          "app dev cloud info tech online store shop jobs travel website digital software bank");

  /** Domains that not even the last step of a path ends in. */
  private static final Set<String> CORE = Words.of("com net org io");

  private static final Set<String> PREFIXES =
      Words.of(
          "www mail smtp imap api git gitlab github db sql ns vpn build ci jenkins proxy gateway"
              + " login",
          "sso auth vault registry repo artifacts nexus ldap ftp sftp ssh app admin portal wiki"
              + " jira");

  private static final Set<String> SUFFIX_CASES =
      Words.of("com org internal corp local lan intranet");

  private final Text text;
  private int next;
  private int start;
  private int end;
  private int labels;

  DottedName(Text text) {
    this.text = text;
  }

  /** Says whether this may be part of a host name. */
  static boolean isPart(char c) {
    return c == '.' || c == '-' || c == '_' || Ascii.isWord(c) || c > 127 && isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u3002';
  }

  private boolean isDot(int i) {
    char c = text.at(i);
    return c == '.'
        || c == '\u3002' && Ascii.isAlnum(text.at(i - 1)) && Ascii.isAlnum(text.at(i + 1));
  }

  /** Steps to the next name of two labels or more; false when there is none. */
  boolean next() {
    while (next < text.length()) {
      if (!isPart(text.at(next))) {
        next++;
        continue;
      }
      int from = next;
      int to = from;
      while (to < text.length() && isPart(text.at(to)) && !isStop(to)) {
        to++;
      }
      next = Math.max(to, from + 1);
      if (narrow(from, to)) {
        return true;
      }
    }
    return false;
  }

  /** An ideographic full stop ends a sentence unless a host name goes on behind it. */
  private boolean isStop(int i) {
    return text.at(i) == '\u3002' && !isDot(i);
  }

  private boolean narrow(int from, int to) {
    start = from;
    end = DomainNames.trimDots(text, to);
    while (start < end && (text.at(start) == '.' || text.at(start) == '-')) {
      start++;
    }
    dropUnspacedScript();
    labels = 1;
    for (int i = start; i < end; i++) {
      labels += isDot(i) ? 1 : 0;
    }
    return labels >= 2 && end - start <= 253;
  }

  /**
   * Text without spaces runs on around a name: only the ASCII part of the outer labels is of it.
   */
  private void dropUnspacedScript() {
    int first = start;
    while (first < end && !isDot(first)) {
      first++;
    }
    boolean asciiEnd = first > start && Ascii.isAlnum(text.at(first - 1));
    for (int i = first - 1; asciiEnd && i >= start; i--) {
      if (Ascii.isUnspaced(text.at(i))) {
        start = i + 1;
        break;
      }
    }
    int last = end;
    while (last > start && !isDot(last - 1)) {
      last--;
    }
    boolean asciiFirst = last < end && Ascii.isAlnum(text.at(last));
    for (int i = last; asciiFirst && i < end; i++) {
      if (Ascii.isUnspaced(text.at(i))) {
        end = i;
      }
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Says whether this name is a machine's. */
  boolean isHost() {
    int last = lastLabel();
    if (!isTopLevelShaped(last) || isPartOfSomethingElse() || !hasValidLabels(last)) {
      return false;
    }
    String name = text.lowerPiece(start, end).replace('\u3002', '.');
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    boolean plain = DomainNames.isPlain(suffix);
    boolean inside = DomainNames.isPrivate(suffix);
    boolean wordLike = DomainNames.isWordLike(suffix);
    boolean port = hasPort(suffix);
    if (DomainNames.isReserved(name) || FileNames.isExtension(suffix) && !port) {
      return false;
    }
    if (isPackage(name, suffix)
        || !hasCaseOfHost(last, suffix)
        || isField(name, port)
        || !port && isFile(name, suffix)) {
      return false;
    }
    if (plain || inside) {
      return !suffix.equals("home") || labels >= 3;
    }
    return wordLike && (port || isLikelyHost(name))
        || port && !wordLike && !isCamel() && portNumber() >= 1024;
  }

  private int lastLabel() {
    int last = end;
    while (last > start && !isDot(last - 1)) {
      last--;
    }
    return last;
  }

  private boolean isTopLevelShaped(int last) {
    if (end - last < 2 || end - last > 24) {
      return false;
    }
    if (text.matches(last, "xn--")) {
      return true;
    }
    for (int i = last; i < end; i++) {
      char c = text.at(i);
      if (Ascii.isDigit(c) || c == '_' || c == '-') {
        return false;
      }
    }
    return true;
  }

  /** A call, a setting, a dot-file, the host of a URL or of a mail address is judged elsewhere. */
  private boolean isPartOfSomethingElse() {
    char after = text.at(end);
    char before = text.at(start - 1);
    boolean call = after == '(' && text.at(end - 1) != ' ';
    boolean setting = after == '=' && text.at(end + 1) != '=';
    boolean variable = before == '$' || before == '%' && Ascii.isHex(text.at(start));
    boolean dotFile =
        before == '.'
            && text.at(start - 2) != '*'
            && text.at(start - 2) != '.'
            && !isCookieDomain();
    boolean url = before == '/' && text.at(start - 2) == '/' && text.at(start - 3) == ':';
    boolean mail = before == '@' && EmailRule.isAddress(text, start - 1);
    return call || setting || variable || dotFile || url || mail;
  }

  private boolean isCookieDomain() {
    int last = lastLabel();
    String suffix = text.lowerPiece(last, end);
    return DomainNames.isPlain(suffix) && !FileNames.isExtension(suffix);
  }

  private boolean hasValidLabels(int last) {
    int label = start;
    boolean lettered = false;
    for (int i = start; i <= last; i++) {
      char c = text.at(i);
      if (i == last || isDot(i)) {
        if (i == label && i < last || i - label > 64) {
          return false;
        }
        label = i + 1;
      } else {
        lettered |= !Ascii.isDigit(c) && c != '-' && c != '_';
      }
    }
    return lettered;
  }

  private boolean hasPort(String suffix) {
    int port = portNumber();
    if (port < 0) {
      return false;
    }
    // A source file with a line number looks the same.
    boolean line = FileNames.isExtension(suffix) && labels == 2;
    boolean topLevel =
        DomainNames.isPlain(suffix)
            || DomainNames.isWordLike(suffix)
            || DomainNames.isPrivate(suffix);
    boolean file = FileNames.isExtension(suffix) && !topLevel;
    return !file && (!line || port == 443 || port == 80 || port == 22 || port >= 3000);
  }

  private int portNumber() {
    if (text.at(end) != ':' || !Ascii.isDigit(text.at(end + 1))) {
      return -1;
    }
    int port = 0;
    int i = end + 1;
    while (i - end < 7 && Ascii.isDigit(text.at(i))) {
      port = port * 10 + text.at(i++) - '0';
    }
    return i - end > 2 && port <= 65535 && !Ascii.isWord(text.at(i)) ? port : -1;
  }

  private boolean isPackage(String name, String suffix) {
    String first = name.substring(0, name.indexOf('.'));
    if (PACKAGES.contains(first)) {
      return true;
    }
    boolean endsLikeHost =
        DomainNames.isPlain(suffix)
            && !suffix.equals("app")
            && !suffix.equals("dev")
            && !suffix.equals("cloud");
    return PACKAGES_OR_HOSTS.contains(first) && labels >= 3 && first.equals("io") && !endsLikeHost
        || PACKAGES_OR_HOSTS.contains(first)
            && labels >= 4
            && !endsLikeHost
            && !DomainNames.isPrivate(suffix);
  }

  /** The case of a name is even: {@code done.Then} and {@code Foo.bar} are no hosts. */
  private boolean hasCaseOfHost(int last, String suffix) {
    boolean capital = Ascii.isUpper(text.at(last)) && Ascii.isLower(text.at(last + 1));
    if (capital) {
      boolean known = SUFFIX_CASES.contains(suffix);
      return Ascii.isUpper(text.at(start))
          && (labels >= 3 || suffix.equals("com") || suffix.equals("org"))
          && (known || labels >= 3);
    }
    return SUFFIX_CASES.contains(suffix) || !isCamel() || suffix.equals("net");
  }

  private boolean isCamel() {
    for (int i = start + 1; i < end; i++) {
      if (Ascii.isUpper(text.at(i)) && Ascii.isLower(text.at(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isField(String name, boolean port) {
    String first = name.substring(0, name.indexOf('.'));
    boolean underscored =
        name.indexOf('_', Math.max(0, name.lastIndexOf('.', name.lastIndexOf('.') - 1))) >= 0;
    boolean wordy = WORDY.contains(name.substring(name.lastIndexOf('.') + 1));
    return !port && (underscored || (labels == 2 || wordy) && isFieldOwner(first));
  }

  private boolean isFieldOwner(String first) {
    return FIELDS.contains(first) && !(labels >= 3 && PREFIXES.contains(first));
  }

  /** The last step of a path is a file, whatever its end, and so is a template of one. */
  private boolean isFile(String name, String suffix) {
    int before = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
    boolean template =
        suffix.equals("in")
            && FileNames.isExtension(name.substring(before + 1, name.lastIndexOf('.')));
    boolean step = text.at(start - 1) == '/' && (labels == 2 || suffix.length() == 2);
    return template || step && !CORE.contains(suffix);
  }

  /** A name whose end is a word as well is a host where something else says so. */
  private boolean isLikelyHost(String name) {
    boolean path = text.at(end) == '/' && Ascii.isWord(text.at(end + 1));
    boolean alone =
        start == 0 && end == text.length() && name.lastIndexOf('.') - name.indexOf('.') == 0;
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    String first = name.substring(0, name.indexOf('.'));
    boolean telling =
        PREFIXES.contains(first) && labels >= 3
            || first.length() > 2 && endsInDigit(first) && labels >= 3;
    boolean country =
        suffix.length() == 2
            && (alone || labels >= 3 && name.indexOf('-') > 0 || labels >= 3 && first.length() > 1);
    return telling
        || path && labels >= 2 && suffix.length() == 2
        || country && first.length() > 1
        || path && labels >= 3;
  }

  private static boolean endsInDigit(String label) {
    return Ascii.isDigit(label.charAt(label.length() - 1));
  }
}
