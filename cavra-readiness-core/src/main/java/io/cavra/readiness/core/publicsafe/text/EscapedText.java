package io.cavra.readiness.core.publicsafe.text;

import javax.annotation.CheckForNull;

/** Takes the escapes from text that was written as JSON once more: quotes and slashes. */
public final class EscapedText {

  private EscapedText() {}

  /**
   * Answers the text without the backslashes before quotes, however many, and without the one
   * before a slash; null where there are none. No other backslash changes: shares keep theirs.
   */
  @CheckForNull
  public static String decode(Text text) {
    StringBuilder out = null;
    int copied = 0;
    for (int i = text.find('\\', 0); i >= 0; i = text.find('\\', i)) {
      int end = text.endOfRun(i, c -> c == '\\');
      char next = text.at(end);
      if (next == '"' || next == '\'' || next == '/' && end == i + 1) {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text.piece(copied, i));
        copied = end;
      }
      i = end;
    }
    return out == null ? null : out.append(text.piece(copied, text.length())).toString();
  }
}
