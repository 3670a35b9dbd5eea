package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Prose;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * A command of Windows' own shell. Their names are words of English, so that a switch, a path of
 * Windows' or the batch that it stands in has to show that one is meant.
 */
final class BatchCommand {

  private static final Set<String> NAMES =
      Words.of("del erase copy xcopy move ren rd md rmdir mkdir attrib mklink");
  private static final String[] SHELLS = {"cmd /c ", "cmd.exe /c ", "cmd /k ", "cmd.exe /k "};
  private static final int REACH = 256;

  private BatchCommand() {}

  /** Says whether the text is written for Windows' shell as a whole. */
  static boolean isBatch(Text text) {
    for (String shell : SHELLS) {
      for (int i = text.find(shell, 0); i >= 0; i = text.find(shell, i + shell.length())) {
        int line = text.skipSpaces(i + shell.length());
        int start = text.at(line) == '"' ? line + 1 : line;
        if (isName(text, start, text.endOfWord(start, 8))) {
          return true;
        }
      }
    }
    return text.find("@echo off", 0) >= 0;
  }

  /** Says whether a command stands there, as {@link Clause} does; in a batch, less will do. */
  static int judge(Text text, int from, int to, boolean batch) {
    int start = Prompts.skip(text, from, to);
    if (text.matches(start - 1, "@echo off")) {
      return Clause.SURE;
    }
    int end = Math.min(to, text.endOfWord(start, 8));
    int first = text.skipSpaces(end);
    if (first >= to || first == end || !isName(text, start, end) || isSaid(text, first)) {
      return Clause.NONE;
    }
    boolean option = false;
    int paths = 0;
    int words = 0;
    int limit = Math.min(to, first + REACH);
    for (int i = first; i < limit; i = text.skipSpaces(text.endOfWord(i, REACH))) {
      if (i > first && Prose.isSmallWord(text, i) && !Ascii.isSpace(text.at(i + 1))) {
        return Clause.NONE;
      }
      boolean path = isPath(text, i);
      option |= isSwitch(text, i);
      paths += path ? 1 : 0;
      words += path || isSwitch(text, i) ? 0 : 1;
    }
    boolean pathsAlone = words == 0 && paths >= (takesTwo(text, start) ? 2 : 1);
    return option || pathsAlone ? Clause.SURE : batch ? Clause.LIKELY : Clause.NONE;
  }

  /** What is copied or moved goes somewhere; notes name but what they are about. */
  private static boolean takesTwo(Text text, int name) {
    return text.matches(name, "copy ")
        || text.matches(name, "xcopy ")
        || text.matches(name, "move ")
        || text.matches(name, "ren");
  }

  /** All in lower case or all in capitals: a sentence begins with one of them. */
  private static boolean isName(Text text, int start, int end) {
    String name = text.lowerPiece(start, end);
    return NAMES.contains(name)
        && Ascii.isUpper(text.at(start)) == Ascii.isUpper(text.at(start + 1));
  }

  /** A lone letter is a file, even the one that is an article too. */
  private static boolean isSaid(Text text, int first) {
    int end = text.endOfWord(first, 2);
    boolean letter = end == first + 1;
    int second = text.skipSpaces(end);
    boolean noun = Ascii.isLetter(text.at(second)) && Ascii.isLetter(text.at(second + 1));
    return letter && !noun
        ? text.at(first) == '.' || text.at(first) == ','
        : ClauseProse.isReport(text, first);
  }

  private static boolean isSwitch(Text text, int i) {
    int end = text.endOfWord(i, 4);
    boolean ends = end == i + 2 || text.at(i + 2) == ':' || text.at(i + 2) == '"';
    return text.at(i) == '/' && Ascii.isLetter(text.at(i + 1)) && ends;
  }

  private static boolean isPath(Text text, int from) {
    int i = text.at(from) == '"' ? from + 1 : from;
    return Ascii.isLetter(text.at(i)) && text.at(i + 1) == ':' && text.at(i + 2) == '\\';
  }
}
