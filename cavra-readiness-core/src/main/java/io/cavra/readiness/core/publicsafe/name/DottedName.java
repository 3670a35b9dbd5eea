package io.cavra.readiness.core.publicsafe.name;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * One dotted name of a text, told apart from files, packages, classes, fields, schema ids,
 * abbreviations and sentences that were joined without a space.
 */
public final class DottedName {

  /** Plain domains that are also the names of fields. */
  private static final Set<String> WORDY =
      Words.of(
          "app dev cloud info tech online store shop jobs travel website digital software bank");

  /** Domains that not even the last step of a path ends in. */
  private static final Set<String> CORE = Words.of("com net org io");

  private static final Set<String> SUFFIX_CASES =
      Words.of("com org internal corp local lan intranet");

  /** Ends of private names under which anything may be a machine. */
  private static final Set<String> NETWORKS =
      Words.of("internal intranet corp local lan svc localdomain");

  /** Ends of countries under which names of one letter are in use. */
  private static final Set<String> SHORT_HOSTS = Words.of("co io ai");

  /** Ends of countries that units and parts of a time are written as. */
  private static final Set<String> UNITS = Words.of("ms mm ss pm");

  /** What countries put names under. */
  private static final Set<String> REGISTERED = Words.of("com co gov org net edu ac");

  private final Text text;
  private final int start;
  private final int end;

  /** Where the last label begins. */
  private final int last;

  private final int labels;
  private final String name;
  private final String first;
  private final String suffix;

  DottedName(Text text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.name = text.lowerPiece(start, end).replace('\u3002', '.');
    this.first = name.substring(0, name.indexOf('.'));
    this.suffix = name.substring(name.lastIndexOf('.') + 1);
    this.last = end - suffix.length();
    this.labels = 1 + (int) name.chars().filter(c -> c == '.').count();
  }

  /** Answers where the name begins. */
  public int start() {
    return start;
  }

  /** Answers where the name ends. */
  public int end() {
    return end;
  }

  /** Says whether this name is a machine's. */
  public boolean isHost() {
    if (!isTopLevelShaped() || isPartOfSomethingElse() || !hasValidLabels()) {
      return false;
    }
    boolean port = hasPort();
    if (DomainNames.isReserved(name) || isPackage() || !hasCaseOfHost()) {
      return false;
    }
    if (!port
        && !isRegistered()
        && (FileNames.isExtension(suffix) || isField() || isFile() || isAbbreviation())) {
      return false;
    }
    if (isRegistered() || DomainNames.isPlain(suffix) || DomainNames.isPrivate(suffix)) {
      return !suffix.equals("home") || labels >= 3;
    }
    if (DomainNames.isWordLike(suffix)) {
      return port || isLikelyHost();
    }
    return port && !isCamel() && portNumber() >= 1024;
  }

  /** {@code www.acme.pl}, {@code acme.com.pl}: no source file is called so. */
  private boolean isRegistered() {
    int before = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
    String second = name.substring(before + 1, Math.max(before + 1, name.lastIndexOf('.')));
    boolean national = suffix.length() == 2 && labels >= 3 && REGISTERED.contains(second);
    boolean known = DomainNames.isWordLike(suffix) || DomainNames.isPlain(suffix);
    return known && (national || labels >= 3 && first.equals("www"));
  }

  private boolean isTopLevelShaped() {
    if (end - last < 2 || end - last > 24) {
      return false;
    }
    return text.matches(last, "xn--")
        || !text.hasAny(last, end, c -> Ascii.isDigit(c) || c == '_' || c == '-');
  }

  /** A call, a setting, a dot-file, the host of a URL or of a mail address is judged elsewhere. */
  private boolean isPartOfSomethingElse() {
    char after = text.at(end);
    char before = text.at(start - 1);
    boolean machine = DomainNames.isPrivate(suffix) && isNumbered();
    boolean call = after == '(' && !machine;
    boolean setting = after == '=' && text.at(end + 1) != '=' && !machine && !hasStateOfHost();
    boolean variable = before == '$' || before == '%' && Ascii.isHex(text.at(start));
    boolean url = before == '/' && text.at(start - 2) == '/' && text.at(start - 3) == ':';
    boolean mail = before == '@' && MailAddress.isAround(text, start - 1);
    return call || setting || variable || url || mail || before == '.' && isDotFile();
  }

  /** {@code db01.internal}: no field has a digit or a dash in it under a suffix of its own. */
  private boolean isNumbered() {
    for (int i = 0; i < first.length(); i++) {
      if (Ascii.isDigit(first.charAt(i)) || first.charAt(i) == '-') {
        return !isCamel();
      }
    }
    return false;
  }

  /**
   * {@code db.corp=up}, {@code db01.prod.acme.com=10}: states of machines, which settings look
   * like.
   */
  private boolean hasStateOfHost() {
    boolean counted = FirstLabels.isCounted(first);
    if (DomainNames.isPrivate(suffix)) {
      return (counted || FirstLabels.isOfMachine(first)) && !isSwitchOrPath(end + 1);
    }
    boolean core = suffix.equals("com") || suffix.equals("net");
    boolean country = suffix.length() == 2 && DomainNames.isPlain(suffix);
    boolean host = core && FirstLabels.isOfHost(first) || (core || country) && counted;
    return host && labels >= 3;
  }

  private boolean isSwitchOrPath(int from) {
    boolean path = text.at(from) == '/' || text.at(from) == '$';
    return path || text.matchesWord(from, "true") || text.matchesWord(from, "false");
  }

  /** A name behind a dot is hidden, unless it is a wildcard, an ellipsis or a cookie's domain. */
  private boolean isDotFile() {
    char earlier = text.at(start - 2);
    boolean domain = DomainNames.isPlain(suffix) && !FileNames.isExtension(suffix);
    return earlier != '*' && earlier != '.' && !domain;
  }

  private boolean hasValidLabels() {
    int label = start;
    boolean lettered = false;
    for (int i = start; i <= last; i++) {
      char c = text.at(i);
      if (i == last || DottedNames.isDot(text, i)) {
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

  private boolean hasPort() {
    int port = portNumber();
    if (port < 0 || !FileNames.isExtension(suffix)) {
      return port >= 0;
    }
    // A source file with a line number looks the same.
    boolean topLevel =
        DomainNames.isPlain(suffix)
            || DomainNames.isWordLike(suffix)
            || DomainNames.isPrivate(suffix);
    boolean usual = port == 443 || port == 80 || port == 22 || port >= 3000;
    return topLevel && (labels > 2 || usual);
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

  private boolean isPackage() {
    if (FirstLabels.isOfPackage(first)) {
      boolean domain = suffix.equals("com") || suffix.equals("org");
      return !(domain && !FirstLabels.isOfReversedDomain(first))
          && !(DomainNames.isPrivate(suffix) && FirstLabels.isOfProduct(first));
    }
    boolean wordy = suffix.equals("app") || suffix.equals("dev") || suffix.equals("cloud");
    boolean endsLikeHost = DomainNames.isPlain(suffix) && !wordy;
    if (endsLikeHost || !FirstLabels.isOfPackageOrHost(first)) {
      return false;
    }
    return first.equals("io") ? labels >= 3 : labels >= 4 && !DomainNames.isPrivate(suffix);
  }

  /** The case of a name is even: {@code done.Then} and {@code Foo.bar} are no hosts. */
  private boolean hasCaseOfHost() {
    boolean capital = Ascii.isUpper(text.at(last)) && Ascii.isLower(text.at(last + 1));
    if (capital) {
      boolean usual = labels >= 3 || suffix.equals("com") || suffix.equals("org");
      return usual && Ascii.isUpper(text.at(start)) || isCapitalHost();
    }
    return SUFFIX_CASES.contains(suffix) || suffix.equals("net") || !isCamel();
  }

  /** {@code Fs01.Corp}, {@code DB.Corp}: not {@code Foo.Local}, a class, nor two sentences. */
  private boolean isCapitalHost() {
    if (!DomainNames.isPrivate(suffix) || isCamel()) {
      return false;
    }
    boolean shouted = Ascii.isUpper(text.at(start)) && Ascii.isUpper(text.at(start + 1));
    boolean machine =
        FirstLabels.isOfMachine(first) && (labels >= 3 || Ascii.isUpper(text.at(start)));
    boolean numbered = isNumbered() && first.length() >= 3 && Ascii.isLetter(text.at(start));
    // Classes and packages are called Internal, Local and Svc; nothing of code is called these.
    boolean company = suffix.equals("corp") || suffix.equals("lan") || suffix.equals("intranet");
    return hasPort() || numbered || shouted || machine || company && Ascii.isUpper(text.at(start));
  }

  private boolean isCamel() {
    for (int i = start + 1; i < end; i++) {
      if (Ascii.isUpper(text.at(i)) && Ascii.isLower(text.at(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isField() {
    int before = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
    if (name.indexOf('_', Math.max(0, before)) >= 0 && !DomainNames.isPrivate(suffix)) {
      return true;
    }
    if (suffix.equals("com") || NETWORKS.contains(suffix) && !FirstLabels.isVariable(first)) {
      return false;
    }
    boolean brief = labels == 2 || WORDY.contains(suffix);
    return brief && FirstLabels.isOfField(first) && !(labels >= 3 && FirstLabels.isOfHost(first));
  }

  /** The last step of a path is a file, whatever its end, and so is a template of one. */
  private boolean isFile() {
    int before = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
    String inner = name.substring(before + 1, name.lastIndexOf('.'));
    boolean template = suffix.equals("in") && FileNames.isExtension(inner);
    boolean step = text.at(start - 1) == '/' && (labels == 2 || suffix.length() == 2);
    return template
        || FileNames.isOfAutotools(inner, suffix)
        || step && !CORE.contains(suffix) && !DomainNames.isPrivate(suffix);
  }

  /** {@code p.es.}, {@code n.ro}, {@code ad.es.}: prose, although the end is that of a country. */
  private boolean isAbbreviation() {
    boolean brief = labels == 2 && first.length() <= 2 && suffix.length() == 2;
    if (!brief || text.at(end) == '/' || SHORT_HOSTS.contains(suffix)) {
      return false;
    }
    boolean letter = first.length() == 1 && !Ascii.isDigit(first.charAt(0));
    char next = text.at(end + 2);
    boolean goesOn = text.at(end + 1) == ' ' && Ascii.isWord(next) && !Ascii.isUpper(next);
    return letter || text.at(end) == '.' && (goesOn || text.isOneOf(end + 1, ",;:)"));
  }

  /** A name whose end is a word as well is a host where something else says so. */
  private boolean isLikelyHost() {
    boolean path = text.at(end) == '/' && Ascii.isWord(text.at(end + 1));
    boolean numbered = first.length() > 2 && Ascii.isDigit(first.charAt(first.length() - 1));
    boolean trade = DomainNames.isTrade(suffix) && FirstLabels.isOfService(first);
    boolean telling = trade || DomainNames.isSeldomElse(suffix) || FirstLabels.isOfHost(first);
    if (labels >= 3 && (path || numbered || telling)) {
      return true;
    }
    boolean alone = start == 0 && end == text.length();
    boolean named = first.length() > 1 && (alone || labels >= 3);
    return suffix.length() == 2 && !UNITS.contains(suffix) && (path || named);
  }
}
