package io.cavra.readiness.core.report;

import io.cavra.readiness.text.Quoted;
import java.util.List;

/**
 * Collects the lines of a text for people: 80 columns wide, hanging indents, and no character in it
 * that a terminal would obey, whoever wrote the text.
 */
final class Page {

  static final int WIDTH = 80;

  /** Where texts start beside the labels at the margin, such as {@code valid until}. */
  static final int MARGIN = 13;

  private static final int BELOW = 4;

  private final boolean coloured;
  private final StringBuilder text = new StringBuilder();

  Page(boolean coloured) {
    this.coloured = coloured;
  }

  /** Adds an empty line. */
  Page gap() {
    text.append('\n');
    return this;
  }

  /** Adds the answer: its word, and what there is to say about it. */
  Page answer(Tone tone, String word, String body) {
    return put(0, new Label(word, Math.max(MARGIN, Label.columnsFor(List.of(word))), tone), body);
  }

  /** Adds a text beside a label at the margin. */
  Page row(String label, String body) {
    return put(0, new Label(label, MARGIN, Tone.PLAIN), body);
  }

  /** Adds a line that names what follows. */
  Page title(int indent, String name) {
    lines(name, indent).forEach(line -> append(indent, paint(Tone.STRONG, line)));
    return this;
  }

  /** Adds a text without a label. */
  Page text(int indent, String body) {
    lines(body, indent).forEach(line -> append(indent, line));
    return this;
  }

  /** Adds a text beside its label or, where a word of it is too long for that, below it. */
  Page put(int indent, Label label, String body) {
    int start = indent + label.columns();
    List<String> lines = lines(body, start);
    boolean fits = lines.stream().allMatch(line -> start + Columns.of(line) <= WIDTH);
    if (fits && label.width() < label.columns()) {
      String pad = " ".repeat(label.columns() - label.width());
      append(indent, paint(label.tone(), Quoted.oneLine(label.text())) + pad + lines.get(0));
      lines.stream().skip(1).forEach(line -> append(start, line));
      return this;
    }
    if (!label.text().isEmpty()) {
      title(indent, label.text());
    }
    return text(indent + BELOW, body);
  }

  private static List<String> lines(String body, int start) {
    return Columns.wrap(Quoted.oneLine(body).strip(), WIDTH - start);
  }

  private String paint(Tone tone, String word) {
    return coloured ? tone.paint(word) : word;
  }

  private void append(int indent, String line) {
    text.append((" ".repeat(indent) + line).stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /**
   * What stands to the left of a text.
   *
   * @param text the label; empty to continue the one above
   * @param columns where the text beside it starts, counted from the label's own start
   * @param tone how the label stands out
   */
  record Label(String text, int columns, Tone tone) {

    int width() {
      return Columns.of(Quoted.oneLine(text));
    }

    /** Answers where texts start beside these labels: two columns past the widest. */
    static int columnsFor(List<String> labels) {
      return 2 + labels.stream().map(Quoted::oneLine).mapToInt(Columns::of).max().orElse(0);
    }
  }
}
