package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** What stands between two separators: a command, perhaps one, or a part of a sentence. */
final class Clause {

  static final int NONE = 0;

  /** A word that names a command and much else, or a setting: counts beside a command alone. */
  static final int MAYBE = 1;

  /** Written as a command would be, but for its name. */
  static final int LIKELY = 2;

  static final int SURE = 3;

  private static final Set<String> VERBS =
      Words.of(
          "Get Set New Remove Add Start Stop Restart Invoke Copy Move Import Export Enable Disable",
          "Install Uninstall Write Out Select Where ForEach Test Clear Convert ConvertTo",
          "ConvertFrom Enter Exit Rename Resume Suspend");
  private static final Set<String> LEADS =
      Words.of("sudo then do else time exec nohup if while until elif env doas");

  /** Leads that set how long or how eagerly what follows them runs. */
  private static final Set<String> LIMITS = Words.of("nice ionice timeout setsid stdbuf chrt");

  /** Commands that need nothing behind them. */
  private static final Set<String> SUFFICIENT =
      Words.of("make ls pwd sh bash ps uniq jq wc tee xargs df du whoami uname");

  /** The same of those that are words too. */
  private static final Set<String> SUFFICIENT_WORDS =
      Words.of("reboot id date uptime hostname halt shutdown");

  /** What reads from a pipe; any other command there shows by its syntax that it is one. */
  private static final Set<String> READERS =
      Words.of(
          "grep egrep fgrep rg sed awk gawk jq yq sort uniq wc head tail cut tr tee xargs less more",
          "column sh bash python python3 perl ruby node psql mysql gzip gunzip tar base64 nc");

  private Clause() {}

  /** Says whether a command stands there; firm where an operator joins it to what is beside it. */
  static int judge(Text text, int from, int to, boolean firm) {
    int item = Prompts.skip(text, skipBullet(text, from, to), to);
    int start = skipLeads(text, skipHead(text, item, to), to);
    int end = endOfName(text, start, to);
    if (end <= start) {
      return firm && isAssignment(text, item, to) ? MAYBE : NONE;
    }
    boolean syntax = hasSyntax(text, end, to);
    if (isProgram(text, start, end, to, firm)) {
      return SURE;
    }
    String word = CommandNames.withoutExe(text.piece(start, end));
    boolean mark = text.at(end) == ',' || text.at(end) == ':';
    if (!syntax && (mark || ClauseProse.isSaid(text, start, end, to, firm))) {
      return NONE;
    }
    if (isCmdlet(word)) {
      return SURE;
    }
    boolean arguments = text.skipSpaces(end) < to;
    if (CommandNames.isCommand(word)) {
      return arguments || firm || SUFFICIENT.contains(word) ? SURE : MAYBE;
    }
    if (CommandNames.isWordToo(word)) {
      return judgeWord(text, word, end, to);
    }
    if (syntax && Ascii.isLower(text.at(start)) && hasOption(text, end, to)) {
      return firm ? LIKELY : MAYBE;
    }
    return text.at(start) == '[' && end - start < 3 && syntax ? LIKELY : NONE;
  }

  /** Says whether what stands behind a pipe reads from it. */
  static boolean reads(Text text, int from, int to) {
    int start = skipLeads(text, Prompts.skip(text, from, to), to);
    int end = endOfName(text, start, to);
    String word = text.piece(start, Math.max(start, end));
    return READERS.contains(word) || isCmdlet(word) || hasSyntax(text, end, to);
  }

  private static int judgeWord(Text text, String word, int end, int to) {
    int next = text.skipSpaces(end);
    boolean arguments = next < to;
    boolean closes = word.equals("done") || word.equals("fi");
    if (word.equals("export")
        && isAssignment(text, next, Math.min(to, text.endOfWord(next, 128)))) {
      return LIKELY;
    }
    if (!arguments && SUFFICIENT_WORDS.contains(word)) {
      return LIKELY;
    }
    if (closes || arguments && (word.equals("echo") || hasSyntax(text, end, to))) {
      return SURE;
    }
    if (arguments && CommandNames.isSubcommand(word, text, next, to)) {
      return SURE;
    }
    return arguments && hasFile(text, next, to) ? LIKELY : MAYBE;
  }

  private static int endOfName(Text text, int start, int to) {
    return text.startOfRunIn(Math.min(to, text.endOfWord(start, 64)), start, "'\"),:`");
  }

  /** An item of a list counts as a command only where it is not written as a sentence might be. */
  private static int skipBullet(Text text, int from, int to) {
    int mark = text.skipSpaces(from);
    boolean step = text.matches(mark, "step ");
    mark += step ? 5 : 0;
    int i = text.endOfRun(mark, 3, Ascii::isDigit);
    boolean number = i > mark && text.isOneOf(i, step ? ".):" : ".)");
    boolean bullet = i == mark && text.isOneOf(i, "-*•");
    if (i + 1 >= to || !number && !bullet || text.at(i + 1) != ' ') {
      return from;
    }
    int item = text.skipSpaces(i + 1);
    int end = Math.min(to, text.endOfWord(item, 64));
    boolean plain =
        end > item && CommandNames.isNoWord(text.piece(item, end)) || hasSyntax(text, end, to);
    return text.isOneOf(item, "`$") || plain ? item : from;
  }

  /** Steps over the head of a function, {@code f() { ... }}, to the first command of its body. */
  private static int skipHead(Text text, int from, int to) {
    int name = text.matches(from, "function ") ? text.skipSpaces(from + 9) : from;
    int end = Math.min(to, text.endOfWord(name, 64));
    end = text.at(end - 1) == '{' ? end - 1 : end;
    boolean called = end - name > 2 && text.at(end - 2) == '(' && text.at(end - 1) == ')';
    int brace = text.skipSpaces(end);
    return (called || name > from) && brace < to && text.at(brace) == '{'
        ? text.skipSpaces(brace + 1)
        : from;
  }

  /**
   * Steps over {@code NAME=value} before a command, and over {@code sudo -u x}, {@code then} and
   * such.
   */
  private static int skipLeads(Text text, int from, int to) {
    int i = from;
    for (int steps = 0; steps < 4 && i < to; steps++) {
      int end = Math.min(to, text.endOfWord(i, 128));
      String word = end - i <= 8 ? text.piece(i, end) : "";
      boolean lead = LEADS.contains(word) || isLimit(text, word, end);
      if (!lead && !isAssignment(text, i, end)) {
        return i;
      }
      int next = text.skipSpaces(end);
      if (word.equals("sudo") || word.equals("doas")) {
        next = skipOptions(text, next, to);
      }
      for (int n = 0; n < 6 && LIMITS.contains(word) && isOptionOrNumber(text, next); n++) {
        next = text.skipSpaces(text.endOfWord(next, 16));
      }
      if (next >= to) {
        return lead ? i : to;
      }
      i = next;
    }
    return i;
  }

  /** {@code nice} is a word of English, and {@code timeout 30} may be a setting. */
  private static boolean isLimit(Text text, String word, int end) {
    int next = text.skipSpaces(end);
    int nextEnd = text.endOfWord(next, 64);
    return LIMITS.contains(word)
        && (text.at(next) == '-' && Ascii.isLetter(text.at(next + 1))
            || word.equals("timeout") && Ascii.isDigit(text.at(next))
            || CommandNames.isNoWord(text.piece(next, nextEnd)));
  }

  private static boolean isOptionOrNumber(Text text, int i) {
    return text.at(i) == '-' || Ascii.isDigit(text.at(i));
  }

  private static int skipOptions(Text text, int from, int to) {
    int i = from;
    for (int options = 0; options < 4 && i < to && text.at(i) == '-'; options++) {
      boolean argument = text.isOneOf(i + 1, "ugpChrt") && Ascii.isSpace(text.at(i + 2));
      i = text.skipSpaces(text.endOfWord(i, 64));
      i = argument ? text.skipSpaces(text.endOfWord(i, 64)) : i;
    }
    return i;
  }

  private static boolean isAssignment(Text text, int from, int to) {
    int limit = Math.min(to, from + 128);
    int i = text.endOfRunIn(from, limit, c -> Ascii.isAlnum(c) || c == '_');
    return i > from && i < to && text.at(i) == '=' && text.at(i + 1) != '=';
  }

  /** Says whether what follows is written as arguments are and sentences are not. */
  private static boolean hasSyntax(Text text, int from, int to) {
    int limit = Math.min(to, from + 256);
    for (int i = from; i < limit; i++) {
      char c = text.at(i);
      boolean starts = Ascii.isSpace(text.at(i - 1));
      boolean option = c == '-' && (Ascii.isAlnum(text.at(i + 1)) || text.at(i + 1) == '-');
      if (starts && (option || Ascii.isOneOf(c, "/$\"'~>["))) {
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

  /** Says whether one of the first arguments is a file or a time to sleep: no word of prose. */
  private static boolean hasFile(Text text, int from, int to) {
    int limit = Math.min(to, from + 64);
    boolean number = Ascii.isDigit(text.at(from));
    for (int i = from; i < limit; i++) {
      number &= Ascii.isAlnum(text.at(i)) || Ascii.isSpace(text.at(i));
      boolean inside = Ascii.isAlnum(text.at(i - 1)) && Ascii.isAlnum(text.at(i + 1));
      if (inside && (text.at(i) == '.' && !Ascii.isDigit(text.at(i + 1)) || text.at(i) == '/')) {
        return true;
      }
    }
    return number && text.matches(from - 6, "sleep ");
  }

  /** A path to a program, or, beside an operator, the file name of one. */
  private static boolean isProgram(Text text, int from, int end, int to, boolean firm) {
    boolean step = text.at(from + 1) == '/' || text.at(from + 1) == '\\';
    boolean here = text.at(from) == '.' && step && end - from > 2;
    boolean rooted =
        text.matches(from, "/usr/")
            || text.matches(from, "/bin/")
            || text.matches(from, "/opt/")
            || text.matches(from, "/sbin/")
            || text.matches(from, "/etc/init.d/")
            || text.matches(from, "/etc/rc.d/")
            || text.matches(from, "~/");
    boolean arguments =
        Ascii.isSpace(text.at(end))
            && Ascii.isWord(text.at(end + 1))
            && !ClauseProse.isSaid(text, from, end, to, firm);
    boolean script =
        text.matches(end - 3, ".sh")
            || text.matches(end - 4, ".ps1")
            || text.matches(end - 4, ".bat")
            || text.matches(end - 4, ".cmd")
            || text.matches(end - 4, ".exe");
    return here || rooted && (firm || arguments) || firm && script && end - from > 4;
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
