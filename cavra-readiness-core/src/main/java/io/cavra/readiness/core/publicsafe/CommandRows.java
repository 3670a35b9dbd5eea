package io.cavra.readiness.core.publicsafe;

import java.util.Set;

/**
 * Two or more commands in a row: joined by an operator, a pipe, a semicolon, or on lines of their
 * own.
 */
final class CommandRows {

  private static final int NONE = 0;
  private static final int MAYBE = 1;
  private static final int SURE = 2;
  private static final int LONGEST_LEAD = 96;

  private static final Set<String> VERBS =
      Words.of(
          "Get Set New Remove Add Start Stop Restart Invoke Copy Move Import Export Enable Disable",
          "Install Uninstall Write Out Select Where ForEach Test Clear Convert ConvertTo",
          "ConvertFrom Enter Exit Rename Resume Suspend");

  private CommandRows() {}

  static boolean areIn(Text text) {
    if (!text.has(Features.AMPERSAND | Features.PIPE | Features.SEMICOLON | Features.NEWLINE)) {
      return false;
    }
    int previous = NONE;
    int from = 0;
    boolean firm = false;
    for (int i = 0; i <= text.length(); i++) {
      int width = i == text.length() ? 1 : separator(text, i);
      if (width == 0) {
        continue;
      }
      int now = judge(text, from, i);
      boolean both = previous == SURE && now == SURE || firm && previous + now >= SURE + MAYBE;
      if (now == NONE && i < text.length()) {
        now = judgeEnd(text, from, i);
      }
      if (both && text.counts(0, text.length())) {
        return true;
      }
      boolean continued = width == 1 && text.at(i - 1) == '\\';
      boolean blank = text.skipSpaces(from) >= i;
      firm = width == 2;
      previous = blank || continued ? previous : now;
      i += width - 1;
      from = i + 1;
    }
    return false;
  }

  /** Prose may lead to the first of the commands: that begins at a quote, or at any word. */
  private static int judgeEnd(Text text, int from, int to) {
    boolean joined = separator(text, to) == 2;
    int earliest = Math.max(from, to - LONGEST_LEAD);
    for (int i = to - 2; i > earliest; i--) {
      char before = text.at(i - 1);
      boolean opening = "`\"“「『（(：«‘".indexOf(before) >= 0;
      boolean quoted = opening && text.find(before, i, to) < 0;
      boolean word =
          joined && (opening || Ascii.isSpace(before) || Ascii.isUnspaced(before)) && i > from;
      if ((quoted || word) && Ascii.isAlnum(text.at(i)) && isCertain(text, i, to)) {
        return SURE;
      }
    }
    return NONE;
  }

  private static boolean isCertain(Text text, int from, int to) {
    int end = Math.min(to, text.endOfWord(from, 64));
    return CommandNames.isCommand(text.piece(from, end)) && judge(text, from, to) == SURE;
  }

  private static int separator(Text text, int i) {
    char c = text.at(i);
    if (c == '&' || c == '|') {
      return text.at(i + 1) == c ? 2 : c == '|' ? 1 : 0;
    }
    return c == ';' || c == '\n' || c == '\r' ? 1 : 0;
  }

  /** Says whether a command stands there. */
  private static int judge(Text text, int from, int to) {
    int start = skipPrompt(text, skipBullet(text, from, to), to);
    start = skipAssignments(text, start, to);
    int end = Math.min(to, text.endOfWord(start, 64));
    while (end > start && "'\"),`".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    if (end <= start) {
      return NONE;
    }
    String word = text.piece(start, end);
    boolean arguments = text.skipSpaces(end) < to;
    boolean syntax = hasSyntax(text, end, to);
    if (isProgramPath(text, start, end)) {
      return arguments || text.at(start) == '.' ? SURE : MAYBE;
    }
    if (isCmdlet(word)) {
      return SURE;
    }
    if (CommandNames.isCommand(word)) {
      boolean sentence = Prose.isSmallWord(text, text.skipSpaces(end)) && !syntax;
      return sentence ? NONE : arguments || isSelfSufficient(word) ? SURE : MAYBE;
    }
    if (CommandNames.isWordToo(word)) {
      return syntax || word.equals("echo") && arguments || word.equals("done") || word.equals("fi")
          ? SURE
          : MAYBE - (arguments ? 1 : 0);
    }
    return syntax && Ascii.isLower(text.at(start)) && hasOption(text, end, to) ? MAYBE : NONE;
  }

  private static boolean isSelfSufficient(String word) {
    return switch (word) {
      case "make",
          "ls",
          "pwd",
          "sh",
          "bash",
          "ps",
          "uniq",
          "reboot",
          "jq",
          "wc",
          "tee",
          "xargs",
          "df",
          "du" ->
          true;
      default -> false;
    };
  }

  /** An item of a list counts as a command only where it is not written as a sentence might be. */
  private static int skipBullet(Text text, int from, int to) {
    int i = text.skipSpaces(from);
    int mark = i;
    while (Ascii.isDigit(text.at(i)) && i - mark < 3) {
      i++;
    }
    boolean number = i > mark && ".)".indexOf(text.at(i)) >= 0;
    boolean bullet = i == mark && "-*•".indexOf(text.at(i)) >= 0;
    if (i + 1 >= to || !number && !bullet || text.at(i + 1) != ' ') {
      return from;
    }
    int item = text.skipSpaces(i + 1);
    int end = Math.min(to, text.endOfWord(item, 64));
    boolean plain =
        end > item && CommandNames.isNoWord(text.piece(item, end)) || hasSyntax(text, end, to);
    return "`$".indexOf(text.at(item)) >= 0 || plain ? item : from;
  }

  private static int skipPrompt(Text text, int from, int to) {
    int i = from;
    while (i < to && (Ascii.isSpace(text.at(i)) || "$>#({!'\"`".indexOf(text.at(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /**
   * Steps over {@code NAME=value} before a command, and over {@code sudo}, {@code then} and such.
   */
  private static int skipAssignments(Text text, int from, int to) {
    int i = from;
    for (int steps = 0; steps < 4 && i < to; steps++) {
      int end = Math.min(to, text.endOfWord(i, 128));
      String word = end - i <= 8 ? text.piece(i, end) : "";
      boolean lead =
          word.equals("sudo")
              || word.equals("then")
              || word.equals("do")
              || word.equals("else")
              || word.equals("time")
              || word.equals("exec")
              || word.equals("nohup");
      if (!lead && !isAssignment(text, i, end)) {
        return i;
      }
      int next = text.skipSpaces(end);
      if (next >= to) {
        return lead ? i : to;
      }
      i = next;
    }
    return i;
  }

  private static boolean isAssignment(Text text, int from, int to) {
    int i = from;
    while (i < to && (Ascii.isAlnum(text.at(i)) || text.at(i) == '_')) {
      i++;
    }
    return i > from && i < to && text.at(i) == '=';
  }

  /** Says whether what follows is written as arguments are and sentences are not. */
  private static boolean hasSyntax(Text text, int from, int to) {
    int limit = Math.min(to, from + 256);
    for (int i = from; i < limit; i++) {
      char c = text.at(i);
      boolean starts = Ascii.isSpace(text.at(i - 1));
      if (starts
          && (c == '-' && Ascii.isAlnum(text.at(i + 1))
              || c == '-' && text.at(i + 1) == '-'
              || c == '/'
              || c == '$'
              || c == '"'
              || c == '\''
              || c == '~'
              || c == '>'
              || c == '[')) {
        return true;
      }
      if (starts && c == '.' && text.at(i + 1) == '/'
          || c == '$' && (text.at(i + 1) == '{' || text.at(i + 1) == '(')) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOption(Text text, int from, int to) {
    int dash = text.find(" --", from, Math.min(to, from + 256));
    int single = text.find(" -", from, Math.min(to, from + 256));
    return dash >= 0 || single >= 0 && Ascii.isLetter(text.at(single + 2));
  }

  private static boolean isProgramPath(Text text, int from, int end) {
    boolean here = text.at(from) == '.' && text.at(from + 1) == '/' && end - from > 2;
    boolean rooted =
        text.matches(from, "/usr/")
            || text.matches(from, "/bin/")
            || text.matches(from, "/opt/")
            || text.matches(from, "/sbin/")
            || text.matches(from, "~/");
    return here || rooted;
  }

  /** {@code Restart-Service}: a capitalised verb and a noun, as PowerShell names its commands. */
  private static boolean isCmdlet(String word) {
    int dash = word.indexOf('-');
    if (dash < 2 || dash > word.length() - 3) {
      return false;
    }
    return VERBS.contains(word.substring(0, dash)) && Ascii.isUpper(word.charAt(dash + 1));
  }
}
