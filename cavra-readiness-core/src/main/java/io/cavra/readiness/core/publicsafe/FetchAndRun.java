package io.cavra.readiness.core.publicsafe;

import java.util.Set;

/** Running what was just fetched or decoded: {@code curl ... | sh}, {@code -EncodedCommand ...}. */
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
    "aria2c "
  };
  private static final Set<String> RUNNERS =
      Words.of(
          "sh bash zsh ksh dash ash fish python python2 python3 perl ruby node php pwsh powershell"
              + " iex",
          "invoke-expression source eval sudo su env xargs tclsh osascript cmd deno bun");

  private FetchAndRun() {}

  static boolean isIn(Text text) {
    return hasEncodedCommand(text) || hasPipeToRunner(text) || hasSubstitution(text);
  }

  /** A fetch or a decoding whose output goes down a pipe to an interpreter. */
  private static boolean hasPipeToRunner(Text text) {
    if (!text.has(Features.PIPE)) {
      return false;
    }
    for (int pipe = text.find('|', 0); pipe >= 0; pipe = text.find('|', pipe + 1)) {
      int from = text.skipSpaces(pipe + 1);
      int end = endOfCommand(text, from);
      if (end == from || !RUNNERS.contains(baseName(text, from, end))) {
        continue;
      }
      int start = Math.max(0, pipe - REACH);
      if (hasAny(text, start, pipe, FETCHERS) || isDecoding(text, start, pipe)) {
        if (text.counts(0, text.length())) {
          return true;
        }
      }
      // The next pipe looks back no further than this one did.
      pipe = Math.max(pipe, end - 1);
    }
    return false;
  }

  private static boolean isDecoding(Text text, int from, int to) {
    return hasAny(
        text,
        from,
        to,
        new String[] {
          "base64 -d", "base64 --decode", "base64 -D", "xxd -r", "openssl enc", "gunzip", "uudecode"
        });
  }

  private static boolean hasAny(Text text, int from, int to, String[] words) {
    for (String word : words) {
      if (text.find(word, from, to) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int endOfCommand(Text text, int from) {
    int end = from;
    while (end - from < 64
        && (Ascii.isAlnum(text.at(end))
            || end < text.length() && "-_./".indexOf(text.at(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static String baseName(Text text, int from, int end) {
    int start = end;
    while (start > from && text.at(start - 1) != '/') {
      start--;
    }
    return text.lowerPiece(start, end);
  }

  /**
   * {@code bash <(curl ...)}, {@code sh -c "$(curl ...)"}, {@code iex (iwr ...)}, {@code eval
   * `...`}.
   */
  private static boolean hasSubstitution(Text text) {
    for (String fetcher : FETCHERS) {
      for (int i = text.find(fetcher, 0); i >= 0; i = text.find(fetcher, i + REACH / 8)) {
        int open = i;
        while (open > 0 && i - open < 64 && "($`<".indexOf(text.at(open - 1)) < 0) {
          open--;
        }
        boolean opened = open > 0 && "($`<".indexOf(text.at(open - 1)) >= 0 && i - open < 48;
        boolean runs =
            opened && runsBefore(text, open)
                || fetcher.startsWith("download") && text.find("iex", Math.max(0, i - 128), i) >= 0;
        if (runs && text.counts(0, text.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean runsBefore(Text text, int open) {
    int from = Math.max(0, open - 48);
    for (String runner :
        new String[] {
          "sh ",
          "bash ",
          "zsh ",
          "eval ",
          "iex ",
          "iex(",
          "invoke-expression",
          "source ",
          "python -c",
          "python3 -c",
          ". <",
          "exec "
        }) {
      if (text.find(runner, from, open) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** PowerShell's {@code -EncodedCommand} in any of the short forms that it takes. */
  private static boolean hasEncodedCommand(Text text) {
    for (int i = text.find(" -e", 0); i >= 0; i = text.find(" -e", i + 1)) {
      int end = text.endOfWord(i + 1, 24);
      String option = text.lowerPiece(i + 1, end);
      int code = text.skipSpaces(end);
      boolean encodes =
          option.equals("-ec")
              || option.equals("-e")
              || option.length() >= 3 && "-encodedcommand".startsWith(option);
      boolean shell =
          text.find("powershell", Math.max(0, i - 256), i) >= 0
              || text.find("pwsh", Math.max(0, i - 256), i) >= 0;
      if ((encodes && shell || option.equals("-encodedcommand"))
          && isCode(text, code)
          && text.counts(i + 1, text.endOfWord(code, 4096))) {
        return true;
      }
    }
    return text.find("frombase64string(", 0) >= 0
            && (hasAny(
                text,
                0,
                text.length(),
                new String[] {"iex", "invoke-expression", "exec(", "assembly"}))
        || text.find("exec(base64.", 0) >= 0
        || text.find("eval(atob(", 0) >= 0;
  }

  private static boolean isCode(Text text, int from) {
    int end = from;
    while (end - from < 64
        && (Ascii.isAlnum(text.at(end))
            || end < text.length() && "+/=".indexOf(text.at(end)) >= 0)) {
      end++;
    }
    return end - from >= 8;
  }
}
