package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * Two or more commands in a row: joined by an operator, a pipe, a semicolon, or on lines of their
 * own.
 */
final class CommandRows {

  private static final int LONGEST_LEAD = 96;
  private static final Set<String> BIDS = Words.of("run execute");

  /** What a colon behind them leads from. */
  private static final Set<String> HEADINGS =
      Words.of("run execute rollback restart restore command commands");

  private CommandRows() {}

  static boolean areIn(Text text) {
    if (!text.has(Features.AMPERSAND | Features.PIPE | Features.SEMICOLON | Features.NEWLINE)) {
      return false;
    }
    boolean batch = BatchCommand.isBatch(text);
    int previous = Clause.NONE;
    char joint = ';';
    int from = 0;
    boolean bare = true;
    for (int i = 0; i <= text.length(); i++) {
      int width = i == text.length() ? 1 : separator(text, i);
      if (width == 0 || isContinued(text, i)) {
        continue;
      }
      boolean firm = isFirm(joint) || width == 2;
      int line = BatchCommand.judge(text, from, i, batch);
      batch |= line == Clause.SURE;
      int now = Math.max(line, Clause.judge(text, from, i, firm));
      boolean both = isRow(previous, joint, now) && (joint != '|' || isPipe(text, bare, from, i));
      if (both && text.counts(0, text.length())) {
        return true;
      }
      if (now == Clause.NONE && i < text.length()) {
        now = judgeEnd(text, from, i);
      }
      boolean blank = text.skipSpaces(from) >= i;
      if (!blank) {
        previous = isStep(previous, now) ? previous : now;
        bare = now == Clause.MAYBE && isOneWord(text, from, i);
        joint = width == 2 ? '&' : text.at(i) == '|' ? '|' : ';';
      }
      i += width - 1;
      from = i + 1;
    }
    return false;
  }

  private static boolean isContinued(Text text, int i) {
    boolean both = text.at(i) == '\n' && text.at(i - 1) == '\r';
    return Prompts.joinsLines(text, both ? i - 2 : i - 1);
  }

  /** A step that may be a command, between two that are, does not part them. */
  private static boolean isStep(int previous, int now) {
    return previous == Clause.SURE && now != Clause.NONE;
  }

  /** The name of a tool alone, left of a bar, is a cell of a table. */
  private static boolean isPipe(Text text, boolean bare, int from, int to) {
    return !bare && Clause.reads(text, from, to);
  }

  private static boolean isOneWord(Text text, int from, int to) {
    int start = text.skipSpaces(from);
    return text.skipSpaces(text.endOfWord(start, 64)) >= to;
  }

  private static boolean isFirm(char joint) {
    return joint == '&';
  }

  private static boolean isRow(int left, char joint, int right) {
    int least = Math.min(left, right);
    int most = Math.max(left, right);
    if (isFirm(joint)) {
      return least > Clause.NONE && (most == Clause.SURE || most == Clause.LIKELY);
    }
    if (joint == '|') {
      return left > Clause.NONE && right == Clause.SURE
          || left == Clause.SURE && right > Clause.NONE;
    }
    return most == Clause.SURE && least >= Clause.LIKELY;
  }

  /**
   * Prose may lead to the first of the commands: that begins at a quote, behind a colon or a word
   * that bids to run it, or, before an operator, at any word.
   */
  private static int judgeEnd(Text text, int from, int to) {
    boolean joined = separator(text, to) == 2;
    int earliest = Math.max(from, to - LONGEST_LEAD);
    for (int i = to - 2; i > earliest; i--) {
      char before = text.at(i - 1);
      boolean opening = Ascii.isOneOf(before, "`\"“「『（(：«‘");
      boolean quoted = opening && text.find(before, i, to) < 0;
      boolean word =
          joined && (opening || Ascii.isSpace(before) || Ascii.isUnspaced(before)) && i > from
              || before == ' ' && isBidden(text, from, i - 1, to);
      if ((quoted || word) && Ascii.isAlnum(text.at(i)) && isCertain(text, i, to, joined)) {
        return Clause.SURE;
      }
    }
    return Clause.NONE;
  }

  /** A name and one word more may be the name of a thing: {@code Restore: helm chart}. */
  private static boolean isBidden(Text text, int from, int end, int to) {
    boolean heads = text.at(end - 1) == ':';
    int word = heads ? end - 1 : end;
    int start = Math.max(from, text.startOfRun(word, 12, Ascii::isLetter));
    int second = text.skipSpaces(text.endOfWord(end + 1, 64));
    return (heads ? HEADINGS : BIDS).contains(text.lowerPiece(start, Math.max(start, word)))
        && text.skipSpaces(from) >= start
        && text.skipSpaces(text.endOfWord(second, 64)) < to;
  }

  private static boolean isCertain(Text text, int from, int to, boolean firm) {
    int end = Math.min(to, text.endOfWord(from, 64));
    return CommandNames.isCommand(text.piece(from, end))
        && Clause.judge(text, from, to, firm) == Clause.SURE;
  }

  /** One ampersand parts commands only where it stands alone: {@code R&D} and {@code 2>&1} not. */
  private static int separator(Text text, int i) {
    char c = text.at(i);
    if (c == '&' && text.at(i + 1) != '&') {
      return text.at(i - 1) == ' ' && text.at(i + 1) == ' ' ? 1 : 0;
    }
    if (c == '&' || c == '|') {
      return text.at(i + 1) == c || text.at(i + 1) == '&' ? 2 : 1;
    }
    return c == ';' || c == '\n' || c == '\r' ? 1 : 0;
  }
}
