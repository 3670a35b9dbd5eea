package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.name.Authorities;
import io.cavra.readiness.core.publicsafe.name.DomainNames;
import io.cavra.readiness.core.publicsafe.name.FileNames;
import io.cavra.readiness.core.publicsafe.name.FirstLabels;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** UNC, SMB and NFS share paths. */
public final class NetworkShareRule implements Rule {

  private static final Set<String> EXPORT_ROOTS =
      Words.of(
          "export exports vol volume volumes volume1 volume2 nfs mnt share shares shared srv data"
              + " home",
          "homes backup backups pool tank storage public archive ifs nas scratch media project"
              + " projects");

  /** What stands before a colon and a path without being a machine. */
  private static final Set<String> NO_MACHINES =
      Words.of(
          "file classpath jar path volume volumes mount bind source src target dst dir"
              + " directory");

  /** What paths from the root of a source tree begin with. */
  private static final Set<String> NO_SERVERS =
      Words.of(
          "see src source main test tests lib libs pkg cmd conf config etc usr opt var tmp bin docs doc"
              + " third_party tools build app apps api internal external vendor note todo fixme go",
          "div span table tr td ul li html body text item book node arm64 amd64 lib64 lib32 x86"
              + " python3 sha256 int32 int64 float64 utf16");

  private static final Set<String> SHARES =
      Words.of("share shares shared exports backups homes volume1 archive dropbox transfer");

  /** Escapes of one letter, which two backslashes may be the escaped beginning of. */
  private static final String ESCAPES = "bnrtvdwsDWSBpPkxuzZAGQERhHNX0123456789";

  /** More of them between a server and a share are no share; so far alone they are walked over. */
  private static final int MOST_SEPARATORS = 8;

  @Override
  public String id() {
    return "network_share";
  }

  @Override
  public long features() {
    return Features.DOUBLE_BACKSLASH | Features.BACKSLASH | Features.DOUBLE_SLASH | Features.COLON;
  }

  @Override
  public boolean finds(Text text) {
    return text.has(Features.BACKSLASH) && hasUnc(text)
        || text.has(Features.SLASH) && (hasUrl(text) || hasSlashShare(text) || hasExport(text));
  }

  private static boolean hasUnc(Text text) {
    for (int i = text.find('\\', 0); i >= 0; i = text.find('\\', i + 1)) {
      int server = text.endOfRun(i, c -> c == '\\');
      boolean bounded =
          i == 0
              || !Ascii.joins(text.at(i - 1)) && !text.isOneOf(i - 1, ")]}%_*.+?")
              || isEmphasised(text, i);
      boolean drive =
          text.at(i - 1) == ':' && Ascii.isLetter(text.at(i - 2)) && !Ascii.isWord(text.at(i - 3));
      if (server - i >= 2 && bounded && !drive) {
        boolean device = text.matches(server, "?\\unc\\") || text.matches(server, ".\\unc\\");
        int from = device ? server + 6 : server;
        if (isShare(text, i, from)) {
          return true;
        }
      }
      i = server - 1;
    }
    return false;
  }

  /** {@code **share**} or {@code _share_} at the beginning of a word, as in Markdown. */
  private static boolean isEmphasised(Text text, int from) {
    char mark = text.at(from - 1);
    int start = text.startOfRun(from, 3, c -> c == mark);
    boolean begins = start == 0 || Ascii.isSpace(text.at(start - 1));
    return (mark == '*' || mark == '_') && begins && text.find(mark, from, from + 254) > 0;
  }

  private static boolean isShare(Text text, int start, int server) {
    int end = endOfName(text, server);
    int share = text.endOfRun(end, MOST_SEPARATORS, c -> c == '\\' || c == '/');
    int shareEnd = endOfName(text, share);
    boolean named = share > end && shareEnd > share;
    boolean brief = end - server < 2 && !isNameOfOne(text, server, share, shareEnd);
    return named
        && !brief
        && !isHere(text, server, end)
        && text.counts(start, shareEnd)
        && text.counts(server, end);
  }

  /** {@code \\\\f\\share}: a machine of one letter, unless these are two escapes. */
  private static boolean isNameOfOne(Text text, int server, int share, int shareEnd) {
    char name = text.at(server);
    boolean escape = ESCAPES.indexOf(name) >= 0 || name == 'f' && shareEnd - share < 3;
    boolean ends = shareEnd - share == 1 && text.isOneOf(share, "nrt");
    return Ascii.isLetter(name) && !escape && !ends && Ascii.isLetter(text.at(share));
  }

  private static boolean isHere(Text text, int from, int to) {
    String name = text.lowerPiece(from, to);
    return DomainNames.isReserved(name) || name.startsWith("127.");
  }

  private static int endOfName(Text text, int from) {
    boolean ascii = Ascii.isAlnum(text.at(from));
    return text.endOfRun(
        from,
        254,
        c -> Ascii.isWord(c) && !(ascii && Ascii.isUnspaced(c)) || Ascii.isOneOf(c, "-._$@:[]"));
  }

  private static boolean hasUrl(Text text) {
    Authorities urls = new Authorities(text);
    while (urls.next()) {
      boolean share =
          urls.isScheme("smb")
              || urls.isScheme("smb2")
              || urls.isScheme("smb3")
              || urls.isScheme("cifs")
              || urls.isScheme("nfs")
              || urls.isScheme("nfs3")
              || urls.isScheme("nfs4")
              || urls.isScheme("afp")
              || urls.isScheme("file");
      int from = urls.hostStart();
      int to = urls.end();
      if (urls.isScheme("file") && to == from && text.at(to) == '/' && text.at(to + 1) == '/') {
        from = to + 2;
        to = endOfName(text, from);
      }
      if (share
          && to > from
          && Ascii.isWord(text.at(from))
          && !isHere(text, from, hostEnd(text, from, to))
          && text.counts(from, to)) {
        return true;
      }
    }
    return false;
  }

  private static int hostEnd(Text text, int from, int to) {
    int colon = text.find(':', from, to);
    return colon > from ? colon : to;
  }

  /** {@code mount -t cifs //server/share}: two slashes count only beside the word for it. */
  private static boolean hasSlashShare(Text text) {
    for (int i = text.find('/', 0); i >= 0; i = text.find('/', i + 1)) {
      if (text.at(i + 1) != '/' || text.at(i - 1) == ':' || text.at(i - 1) == '/') {
        continue;
      }
      boolean start = i == 0 || Ascii.isSpace(text.at(i - 1)) || text.isOneOf(i - 1, "\"'=(");
      int server = i + 2;
      int end = endOfName(text, server);
      int shareEnd = endOfName(text, end + 1);
      boolean named = end - server >= 2 && text.at(end) == '/' && shareEnd > end + 1;
      if (start
          && named
          && isAloneOrMounted(text, i, server, shareEnd)
          && isShare(text, i, server)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAloneOrMounted(Text text, int from, int server, int to) {
    int share = text.find('/', server, to) + 1;
    boolean hidden = to - share >= 2 && text.at(to - 1) == '$';
    if (hidden || Mounts.isBehind(text, to) || isAlone(text, from, server, share, to)) {
      return true;
    }
    int before = Math.max(0, from - 48);
    for (String word :
        new String[] {"cifs", "smb", "smbclient", "mount", "share", "samba", "net use"}) {
      if (text.find(word, before, from) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What is the whole text is a share where a path, a label of a build or an XPath is not. */
  private static boolean isAlone(Text text, int from, int server, int share, int to) {
    int length = text.length();
    if (from > 0 || text.endOfWord(from, 512) < length) {
      return false;
    }
    String machine = text.lowerPiece(server, share - 1);
    boolean path =
        NO_SERVERS.contains(machine)
            || text.find(':', server, to) >= 0
            || text.find('[', server, to) >= 0;
    boolean counted = FirstLabels.isCounted(machine);
    boolean brief = to == length && !FileNames.hasExtensionAt(text, lastDot(text, share, to));
    boolean usual = machine.length() >= 3 && SHARES.contains(text.lowerPiece(share, to));
    return !path && (counted || brief || usual);
  }

  /** {@code server:/export}, as NFS writes it. */
  private static boolean hasExport(Text text) {
    for (int colon = text.find(':', 0); colon >= 0; colon = text.find(':', colon + 1)) {
      if (text.at(colon + 1) != '/' || text.at(colon + 2) == '/') {
        continue;
      }
      int from = colon;
      boolean telling = false;
      while (colon - from < 254
          && (Ascii.isAlnum(text.at(from - 1)) || text.isOneOf(from - 1, "-."))) {
        from--;
        telling |= Ascii.isDigit(text.at(from)) || text.at(from) == '-' || text.at(from) == '.';
      }
      boolean bounded =
          from == 0
              || Ascii.isSpace(text.at(from - 1))
              || text.isOneOf(from - 1, "\"'=(,<[")
              || telling && text.at(from - 1) == '`'
              || text.at(from - 1) > 127;
      int end = endOfName(text, colon + 2);
      if (bounded && colon - from >= 2 && isExport(text, from, colon, end, telling)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExport(Text text, int from, int colon, int end, boolean telling) {
    boolean rooted = end > colon + 2 && EXPORT_ROOTS.contains(text.lowerPiece(colon + 2, end));
    boolean mounted =
        text.find("nfs", Math.max(0, from - 48), from) >= 0
            || Mounts.isBehind(text, end)
            || Mounts.isBefore(text, from, end);
    boolean volume = text.matches(from - 3, "-v ") || text.matches(from - 9, "--volume ");
    String name = text.lowerPiece(from, colon);
    boolean scheme = NO_MACHINES.contains(name);
    return !scheme
        && !volume
        && (rooted
            || mounted
            || telling && !FileNames.hasExtensionAt(text, lastDot(text, from, colon)))
        && !isHere(text, from, colon)
        && text.counts(from, end)
        && text.counts(from, colon);
  }

  private static int lastDot(Text text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.at(i) == '.') {
        return i;
      }
    }
    return to;
  }
}
