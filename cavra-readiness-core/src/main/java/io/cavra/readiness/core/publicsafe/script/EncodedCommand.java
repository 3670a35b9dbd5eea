package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/** PowerShell's {@code -EncodedCommand} in any of the short forms that it takes. */
final class EncodedCommand {

  private static final String[] RUNNERS = {"iex", "invoke-expression", "exec(", "assembly"};

  private EncodedCommand() {}

  static boolean isIn(Text text) {
    return hasOption(text, " -e") || hasOption(text, " /e") || runsDecoded(text);
  }

  private static boolean hasOption(Text text, String start) {
    for (int i = text.find(start, 0); i >= 0; i = text.find(start, i + 1)) {
      int end = endOfLetters(text, i + 2);
      String option = text.lowerPiece(i + 2, end);
      int code = startOfCode(text, end);
      boolean encodes =
          option.equals("ec")
              || option.equals("e")
              || option.length() >= 2 && "encodedcommand".startsWith(option);
      if (encodes
          && code > end
          && (isQuote(text, code - 1) ? isUtf16(text, code) : isCode(text, code))
          && (option.equals("encodedcommand") || isBehindShell(text, i))
          && text.counts(i + 1, text.endOfWord(code, 4096))) {
        return true;
      }
    }
    return false;
  }

  private static int endOfLetters(Text text, int from) {
    return text.endOfRun(from, 24, Ascii::isLetter);
  }

  /** A space or a colon parts the option from the code, which may stand in quotes. */
  private static int startOfCode(Text text, int option) {
    int next = text.skipSpaces(text.at(option) == ':' ? option + 1 : option);
    return next > option && isQuote(text, next) ? next + 1 : next;
  }

  private static boolean isQuote(Text text, int i) {
    return text.at(i) == '"' || text.at(i) == '\'';
  }

  /** Settings are quoted too, but every other byte of a command for PowerShell is zero. */
  private static boolean isUtf16(Text text, int from) {
    return isCode(text, from)
        && text.isOneOf(from + 1, "AQgw")
        && text.isOneOf(from + 2, "ABCD")
        && text.at(from + 4) == 'A'
        && text.at(from + 7) == 'A';
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
    int end = text.endOfRun(from, 64, c -> Ascii.isAlnum(c) || Ascii.isOneOf(c, "+/="));
    return end - from >= 8 && !text.areAll(from + 1, end, Ascii::isLower);
  }
}
