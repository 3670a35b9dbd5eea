package io.cavra.readiness.core.publicsafe;

/** PowerShell's {@code -EncodedCommand} in any of the short forms that it takes. */
final class EncodedCommand {

  private static final String[] RUNNERS = {"iex", "invoke-expression", "exec(", "assembly"};

  private EncodedCommand() {}

  static boolean isIn(Text text) {
    return hasOption(text, " -e") || hasOption(text, " /e") || runsDecoded(text);
  }

  private static boolean hasOption(Text text, String start) {
    for (int i = text.find(start, 0); i >= 0; i = text.find(start, i + 1)) {
      int end = text.endOfWord(i + 1, 24);
      String option = text.lowerPiece(i + 2, end);
      int code = text.skipSpaces(end);
      boolean encodes =
          option.equals("ec")
              || option.equals("e")
              || option.length() >= 2 && "encodedcommand".startsWith(option);
      if (encodes
          && isCode(text, code)
          && (option.equals("encodedcommand") || isBehindShell(text, i))
          && text.counts(i + 1, text.endOfWord(code, 4096))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindShell(Text text, int i) {
    int from = Math.max(0, i - 256);
    return text.find("powershell", from, i) >= 0 || text.find("pwsh", from, i) >= 0;
  }

  private static boolean runsDecoded(Text text) {
    if (text.find("frombase64string(", 0) < 0) {
      return false;
    }
    for (String runner : RUNNERS) {
      if (text.find(runner, 0) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Text in base64 has capitals or digits: a word behind the option is of a sentence about it. */
  private static boolean isCode(Text text, int from) {
    int end = from;
    boolean unlikeWord = false;
    while (end - from < 64
        && (Ascii.isAlnum(text.at(end))
            || end < text.length() && "+/=".indexOf(text.at(end)) >= 0)) {
      unlikeWord |= end > from && !Ascii.isLower(text.at(end));
      end++;
    }
    return end - from >= 8 && unlikeWord;
  }
}
