package io.cavra.readiness.core.page;

import io.cavra.readiness.text.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML in which every text and attribute is escaped: there is no way to write one raw. */
final class Html {

  private static final Set<String> INLINE =
      Set.of("a", "bdi", "code", "label", "span", "strong", "time");

  private static final Set<String> EMPTY = Set.of("meta", "link");

  private final StringBuilder out = new StringBuilder("<!doctype html>");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens a tag, with names and values of attributes in turn; an empty one is closed with it. */
  Html open(String tag, String... attributes) {
    out.append(INLINE.contains(tag) ? "<" : "\n<").append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    if (!EMPTY.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Closes the tag that was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes words of our own. */
  Html text(String words) {
    escape(words);
    return this;
  }

  /**
   * Writes a text that holds something from outside: on one line, no character in it that misleads,
   * and what it does to the direction of writing ends with it.
   */
  Html value(String text) {
    return open("bdi").text(Quoted.oneLine(text)).close();
  }

  /** Writes a tag around words of our own. */
  Html element(String tag, String words, String... attributes) {
    return open(tag, attributes).text(words).close();
  }

  /** Writes a tag around a text that holds something from outside. */
  Html valued(String tag, String text, String... attributes) {
    return open(tag, attributes).value(text).close();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  /** Answers what was written; every tag is closed by then. */
  @Override
  public String toString() {
    return out + "\n";
  }
}
