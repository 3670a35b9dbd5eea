package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.name.DomainNames;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Prose;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** Running what was just fetched or decoded: {@code curl ... | sh}, {@code eval(atob(...))}. */
final class FetchAndRun {

  private static final int REACH = 1024;
  private static final String[] FETCHERS = {
    "curl ",
    "wget ",
    "invoke-webrequest",
    "invoke-restmethod",
    "iwr ",
    "irm ",
    "downloadstring",
    "downloadfile",
    "start-bitstransfer",
    "fetch ",
    "lwp-request",
    "aria2c ",
    "http http",
    "https http",
    "lynx -source ",
    "lynx -dump "
  };
  private static final String[] DECODERS = {
    "base64 -d", "base64 --decode", "xxd -r", "openssl enc", "gunzip", "uudecode"
  };
  private static final Set<String> RUNNERS =
      Words.of(
          "sh bash zsh ksh dash ash fish python python2 python3 perl ruby node php pwsh powershell"
              + " iex",
          "invoke-expression source eval sudo su env xargs tclsh osascript cmd deno bun");
  private static final Set<String> SHELLS = Words.of("sh bash zsh ksh dash ash sudo source");
  private static final Set<String> SUBSTITUTING =
      Words.of(
          "sh bash zsh ksh dash eval iex invoke-expression source python python3 perl ruby node php"
              + " exec .");

  /** Programs of Windows that run what an address of theirs leads to. */
  private static final String[] LOADERS = {
    "mshta ", "mshta.exe ", "regsvr32 ", "regsvr32.exe ", "certutil ", "certutil.exe ", "bitsadmin "
  };

  private static final String[] CODES = {
    "base64", "b64decode", "atob(", ".urlopen(", "requests.get(", "fromcharcode("
  };
  private static final String[] CALLS = {"exec(", "eval(", "eval decode_", "iex(", "system("};

  private FetchAndRun() {}

  static boolean isIn(Text text) {
    return EncodedCommand.isIn(text)
        || hasCodeInCall(text)
        || hasPipeToRunner(text)
        || hasSubstitution(text, FETCHERS)
        || hasSubstitution(text, DECODERS)
        || FetchedCommand.isIn(text)
        || hasLoader(text);
  }

  /** A fetch or a decoding whose output goes down a pipe to an interpreter: one sweep forward. */
  private static boolean hasPipeToRunner(Text text) {
    if (!text.has(Features.PIPE)) {
      return false;
    }
    int source = -1;
    boolean given = false;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      boolean starts = Ascii.isLetter(c) && !Ascii.isAlnum(text.at(i - 1));
      int word = starts ? Math.max(length(text, i, FETCHERS), length(text, i, DECODERS)) : 0;
      if (word > 0) {
        source = i;
        given = before == '|' || text.at(i - 1) == '.';
        i += word - 1;
        before = 'a';
        continue;
      }
      given |= isTarget(text, i);
      if (c == '|' && source >= 0 && given && i - source <= REACH && runsBehind(text, i, source)) {
        return true;
      }
      before = Ascii.isSpace(c) ? before : c;
    }
    return false;
  }

  private static boolean runsBehind(Text text, int pipe, int source) {
    int from = text.skipSpaces(text.at(pipe + 1) == '&' ? pipe + 2 : pipe + 1);
    if (from - pipe > 64) {
      return false;
    }
    int end = endOfCommand(text, from);
    // The name of a protocol may head a table: a shell must follow it.
    Set<String> runners = text.matches(source, "http") ? SHELLS : RUNNERS;
    boolean runner = end > from && runners.contains(baseName(text, from, end));
    return (runner || text.matches(from, ". /dev/") || text.matches(from, ". /proc/"))
        && text.counts(0, text.length());
  }

  /** An address, a file or an option, without which a fetcher is only spoken of. */
  private static boolean isTarget(Text text, int i) {
    char c = text.at(i);
    boolean inside = Ascii.isAlnum(text.at(i - 1)) && Ascii.isAlnum(text.at(i + 1));
    return c == ':' && text.at(i + 1) == '/' && text.at(i + 2) == '/'
        || (c == '.' && Ascii.isLetter(text.at(i + 1)) || c == '/') && inside
        || c == '-' && Ascii.isSpace(text.at(i - 1)) && Ascii.isLetter(text.at(i + 1))
        || c == '$'
        || c == '<';
  }

  /** Says whether a target stands within the next few words. */
  static boolean hasTarget(Text text, int from) {
    int to = Math.min(text.length(), from + 64);
    for (int i = from; i < to; i++) {
      if (isTarget(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** What is decoded needs no address: any one word, and the bracket closed behind it. */
  private static boolean hasArgument(Text text, int from) {
    int start = text.skipSpaces(from);
    int end = text.endOfRun(start, 64, c -> Ascii.isWord(c) || c == '_');
    return start > from && end > start && (text.at(end) == ')' || text.at(end) == '`');
  }

  private static int length(Text text, int at, String[] words) {
    for (String word : words) {
      if (text.matches(at, word)) {
        return word.length();
      }
    }
    return 0;
  }

  private static int endOfCommand(Text text, int from) {
    int end = text.endOfRun(from, 64, c -> Ascii.isAlnum(c) || Ascii.isOneOf(c, "-_./"));
    // A full stop ends the sentence, not the name.
    return DomainNames.trimDots(text, end);
  }

  private static String baseName(Text text, int from, int end) {
    int start = text.startOfRunIn(end, from, c -> c != '/');
    return text.lowerPiece(start, end);
  }

  /**
   * {@code bash <(curl ...)}, {@code sh -c "$(curl ...)"}, {@code iex (iwr ...)}, {@code eval
   * `...`}.
   */
  private static boolean hasSubstitution(Text text, String[] sources) {
    for (String source : sources) {
      for (int i = text.find(source, 0); i >= 0; i = text.find(source, i + source.length())) {
        int open = openBefore(text, i);
        boolean runs =
            open > 0
                    && runsBefore(text, open)
                    && (hasTarget(text, i + source.length() - 1)
                        || sources == DECODERS && hasArgument(text, i + source.length()))
                || source.startsWith("download") && text.find("iex", Math.max(0, i - 128), i) >= 0;
        if (runs && text.counts(0, text.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static int openBefore(Text text, int from) {
    for (int open = from; open > 0 && from - open < 48; open--) {
      if (text.isOneOf(open - 1, "($`<")) {
        return open - 1;
      }
    }
    return -1;
  }

  /** A plain bracket is none of the shell's: only PowerShell runs what stands in one. */
  private static boolean runsBefore(Text text, int open) {
    boolean shell = text.at(open) != '(' || text.isOneOf(open - 1, "$<");
    for (int i = Math.max(0, open - 48); i < open; i++) {
      if (Ascii.isSpace(text.at(i)) || Ascii.isWord(text.at(i - 1)) || text.at(i - 1) == '-') {
        continue;
      }
      int end = i;
      while (end <= open
          && end - i < 20
          && (Ascii.isAlnum(text.at(end)) || isNamePart(text, end))) {
        end++;
      }
      String word = text.lowerPiece(i, end);
      boolean powerShell =
          word.equals("iex")
              || word.equals("invoke-expression")
              || word.equals("scriptblock") && text.at(i - 1) == '[';
      if (powerShell || shell && SUBSTITUTING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamePart(Text text, int i) {
    return text.at(i) == '-' || text.at(i) == '.';
  }

  /** {@code eval(atob('...'))}, {@code exec(__import__('base64')...)}. */
  private static boolean hasCodeInCall(Text text) {
    if (!text.has(Features.PAREN)) {
      return false;
    }
    for (String code : CODES) {
      for (int i = text.find(code, 0); i >= 0; i = text.find(code, i + code.length())) {
        for (String call : CALLS) {
          int at = text.find(call, Math.max(0, i - 64), i + 1);
          if (at >= 0
              && !Ascii.isAlnum(text.at(at - 1))
              && isWithin(text, at + call.length(), i)
              && text.counts(at, text.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Says whether the bracket of a call is still open there. */
  private static boolean isWithin(Text text, int from, int to) {
    int open = 1;
    for (int i = from; i < to && open > 0; i++) {
      open += text.at(i) == '(' ? 1 : text.at(i) == ')' ? -1 : 0;
    }
    return open > 0;
  }

  private static boolean hasLoader(Text text) {
    if (!text.has(Features.DOUBLE_SLASH)) {
      return false;
    }
    for (String loader : LOADERS) {
      for (int i = text.find(loader, 0); i >= 0; i = text.find(loader, i + loader.length())) {
        int limit = Math.min(text.length(), i + 160);
        if (!Ascii.isAlnum(text.at(i - 1))
            && !Prose.isSmallWord(text, text.skipSpaces(i + loader.length()))
            && text.find("://", i, limit) > 0
            && text.counts(i, limit)) {
          return true;
        }
      }
    }
    return false;
  }
}
