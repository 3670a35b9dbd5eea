package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.key.SecretNames;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/**
 * Masks and places to fill in. Brackets excuse only what could be a name: a secret put into them,
 * or written right behind them, is still one.
 */
final class Placeholders {

  private static final int MOST = 256;
  private static final String MASKS = "*•·●.-_#?…—–";
  private static final String OPENERS = "<[({«";
  private static final String CLOSERS = ">])}»";

  private Placeholders() {}

  /** Says whether nothing stands there but masks, or places to fill in and words between them. */
  static boolean fill(Text text, int from, int to) {
    if (!opens(text, from)) {
      return isMask(text, from, to);
    }
    int limit = Math.min(to, from + MOST);
    int piece = from;
    int i = from;
    while (i < limit) {
      if (!opens(text, i)) {
        i++;
        continue;
      }
      int end = end(text, i, to);
      if (end < 0) {
        break;
      }
      if (isLeft(text, piece, i)) {
        return false;
      }
      piece = end;
      i = end;
    }
    // What opens and never closes was cut off, unless a secret hides behind the bracket.
    boolean dollar = text.at(from) == '$' && text.isOneOf(from + 1, OPENERS);
    boolean cut =
        piece == from && (text.at(from) == '<' || dollar && closing(text, from + 1, to) < 0);
    return (piece > from || cut) && !isLeft(text, cut ? from + 1 : piece, to);
  }

  private static boolean isLeft(Text text, int from, int to) {
    int start = text.endOfRunIn(from, to, "{<([ ");
    return to > start && SecretWords.isOne(text, start, to, 5);
  }

  static boolean opens(Text text, int index) {
    char c = text.at(index);
    return Ascii.isOneOf(c, OPENERS) || c == '$' || c == '%';
  }

  /** Answers where the place to fill in that begins there ends; -1 if there is none. */
  static int end(Text text, int from, int to) {
    char first = text.at(from);
    if (first == '%') {
      int close = text.find('%', from + 1, Math.min(to, text.endOfWord(from, MOST)));
      boolean name = close > from + 1 && isVariable(text, from + 1, close);
      return name ? close + 1 : -1;
    }
    int open = first == '$' ? from + 1 : from;
    int close = closing(text, open, to);
    if (close > 0) {
      boolean free = first == '<' || first == '$' && text.at(open) == '{';
      return free || !holdsSecret(text, open, close) ? close : -1;
    }
    return first == '$' && !text.isOneOf(open, OPENERS) ? endOfVariable(text, open, to) : -1;
  }

  /** Answers the end of what is enclosed in one kind of brackets, once or several times. */
  static int closing(Text text, int open, int to) {
    int kind = text.at(open) == 0 ? -1 : OPENERS.indexOf(text.at(open));
    int close = kind < 0 ? -1 : text.find(CLOSERS.charAt(kind), open, Math.min(to, open + MOST));
    if (close < 0) {
      return -1;
    }
    return Math.max(close + 1, text.endOfRunIn(close, to, c -> c == CLOSERS.charAt(kind)));
  }

  private static boolean holdsSecret(Text text, int open, int close) {
    char opening = text.at(open);
    char closing = text.at(close - 1);
    int start = text.endOfRunIn(open, close, c -> c == opening || Ascii.isSpace(c));
    int end = text.startOfRunIn(close, start, c -> c == closing || Ascii.isSpace(c));
    return SecretWords.isOne(text, start, end, 5) && !isName(text, start, end);
  }

  /** {@code {db2_password}} tells what is to be filled in. */
  private static boolean isName(Text text, int from, int to) {
    return SecretNames.judge(text.piece(from, to)) != 0;
  }

  /** {@code $X}, with nothing but a space or another place behind it. */
  private static int endOfVariable(Text text, int from, int to) {
    boolean env = text.matches(from, "env:");
    int name = env ? from + 4 : from;
    int end = text.endOfRunIn(name, to, c -> Ascii.isAlnum(c) || c == '_');
    boolean whole = end == to || Ascii.isSpace(text.at(end));
    return whole && (env || isVariable(text, name, end)) ? end : -1;
  }

  /** Says whether this names a variable: a password may begin with a dollar too. */
  static boolean isVariable(Text text, int from, int to) {
    return text.areAll(from, to, c -> Ascii.isUpper(c) || Ascii.isDigit(c) || c == '_')
        || !SecretWords.isOne(text, from, to, 5)
        || isName(text, from, to);
  }

  private static boolean isMask(Text text, int from, int to) {
    String marks = to - from >= 3 ? MASKS + "Xx" : MASKS;
    return text.areAll(from, to, c -> Ascii.isOneOf(c, marks));
  }
}
