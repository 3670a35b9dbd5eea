package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/** What a terminal writes before a command: {@code $}, {@code PS C:\>}, {@code [root@x ~]#}. */
final class Prompts {

  private static final int LONGEST = 128;

  private Prompts() {}

  /** Answers where the command behind a prompt begins; where there is none, where the words do. */
  static int skip(Text text, int from, int to) {
    int start = skipMarks(text, from, to);
    int end = endOfNamed(text, start, Math.min(to, start + LONGEST));
    return end > start ? skipMarks(text, end, to) : start;
  }

  private static int skipMarks(Text text, int from, int to) {
    int i = from;
    while (i < to
        && (Ascii.isSpace(text.at(i)) || text.isOneOf(i, "$>#({!@'\"`") || joinsLines(text, i))) {
      i++;
    }
    return i;
  }

  /** Says whether a mark there joins the next line to its own: Windows takes a caret for it. */
  static boolean joinsLines(Text text, int i) {
    boolean mark = text.at(i) == '\\' || text.at(i) == '^';
    return mark && (text.at(i + 1) == '\n' || text.at(i + 1) == '\r');
  }

  /** Answers where a prompt that names a directory, a user or a shell ends; else no such place. */
  private static int endOfNamed(Text text, int start, int limit) {
    if (text.matches(start, "ps>")) {
      return start + 3;
    }
    int drive = text.matches(start, "ps ") ? start + 3 : start;
    if (Ascii.isLetter(text.at(drive)) && text.at(drive + 1) == ':') {
      int mark = text.find('>', drive, limit);
      // An arrow of a sentence is no end of a path.
      boolean arrow = Ascii.isSpace(text.at(mark - 1)) || text.isOneOf(mark - 1, "-=");
      return text.at(drive + 2) == '\\' && !arrow ? mark + 1 : -1;
    }
    if (text.at(start) == '[') {
      int close = text.find(']', start, limit);
      boolean user = text.find('@', start, Math.max(start, close)) > start;
      return user && isMark(text, close + 1) ? close + 2 : -1;
    }
    int end = Math.min(limit, text.endOfWord(start, LONGEST));
    boolean user = text.find('@', start, end) > start;
    boolean shell = text.matches(start, "bash-") || text.matches(start, "sh-");
    return (user || shell || text.at(start) == '~')
            && isMark(text, end - 1)
            && Ascii.isSpace(text.at(end))
        ? end
        : -1;
  }

  private static boolean isMark(Text text, int i) {
    return text.at(i) == '#' || text.at(i) == '$';
  }
}
