package io.cavra.readiness.core.publicsafe.name;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/** Steps through the dotted names of a text, each without what runs on around it. */
public final class DottedNames {

  private final Text text;
  private int next;
  private int start;
  private int end;

  /** Stands before the first name of that text. */
  public DottedNames(Text text) {
    this.text = text;
  }

  /** Says whether this may be part of a host name. */
  public static boolean isPart(char c) {
    return c == '.' || c == '-' || c == '_' || Ascii.isWord(c) || c > 127 && isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u3002';
  }

  /** Says whether this is a dot; an ideographic full stop is one between letters of ASCII. */
  static boolean isDot(Text text, int i) {
    char c = text.at(i);
    return c == '.'
        || c == '\u3002' && Ascii.isAlnum(text.at(i - 1)) && Ascii.isAlnum(text.at(i + 1));
  }

  /** Steps to the next name of two labels or more; false when there is none. */
  public boolean next() {
    while (next < text.length()) {
      if (!isPart(text.at(next))) {
        next++;
        continue;
      }
      int from = next;
      int to = from;
      while (to < text.length() && isPart(text.at(to)) && !isStop(to)) {
        to++;
      }
      next = Math.max(to, from + 1);
      if (narrow(from, to)) {
        return true;
      }
    }
    return false;
  }

  /** An ideographic full stop ends a sentence unless a host name goes on behind it. */
  private boolean isStop(int i) {
    return text.at(i) == '\u3002' && !isDot(text, i);
  }

  /** Answers the name that was stepped to. */
  public DottedName name() {
    return new DottedName(text, start, end);
  }

  private boolean narrow(int from, int to) {
    end = DomainNames.trimDots(text, to);
    start = text.endOfRunIn(from, end, c -> c == '.' || c == '-');
    dropEmphasis();
    dropUnspacedScript();
    return end - start <= 253 && hasDot(start, end);
  }

  private boolean hasDot(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isDot(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Underscores on both sides are Markdown. */
  private void dropEmphasis() {
    while (end - start > 2 && text.at(start) == '_' && text.at(end - 1) == '_') {
      start++;
      end--;
    }
  }

  /**
   * Text without spaces runs on around a name: only the ASCII part of the outer labels is of it.
   */
  private void dropUnspacedScript() {
    int first = start;
    while (first < end && !isDot(text, first)) {
      first++;
    }
    boolean asciiEnd = first > start && Ascii.isAlnum(text.at(first - 1));
    for (int i = first - 1; asciiEnd && i >= start; i--) {
      if (Ascii.isUnspaced(text.at(i))) {
        start = i + 1;
        break;
      }
    }
    int last = end;
    while (last > start && !isDot(text, last - 1)) {
      last--;
    }
    boolean asciiFirst = last < end && Ascii.isAlnum(text.at(last));
    for (int i = last; asciiFirst && i < end; i++) {
      if (Ascii.isUnspaced(text.at(i))) {
        end = i;
      }
    }
  }
}
