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

  /** Adds the answer: its one word, and what there is to say about it. */
  Page answer(Tone tone, String word, String body) {
    return put(0, new Label(word, MARGIN, tone), body);
  }

  /** Adds a text beside a label at the margin. */
  Page row(String label, String body) {
    return put(0, new Label(label, MARGIN, Tone.PLAIN), body);
  }

  /** Adds a line that names what follows. */
  Page title(int indent, String body) {
    return put(indent, new Label(body, 0, Tone.STRONG), "");
  }

  /** Adds a text without a label. */
  Page text(int indent, String body) {
    return put(indent, new Label("", 0, Tone.PLAIN), body);
  }

  /** Adds a text beside its label. */
  Page put(int indent, Label label, String body) {
    String name = Quoted.oneLine(label.text());
    int start = label.isEmpty() ? indent : indent + label.columns();
    List<String> lines = Columns.wrap(Quoted.oneLine(body).strip(), WIDTH - start);
    boolean beside = Columns.of(name) < label.columns() && fits(lines.get(0), start);
    if (beside || label.isEmpty()) {
      String pad = label.isEmpty() ? "" : " ".repeat(label.columns() - Columns.of(name));
      append(indent, paint(label.tone(), name) + pad + lines.get(0));
      lines = lines.subList(1, lines.size());
    } else {
      for (String line : Columns.wrap(name, WIDTH - indent)) {
        append(indent, paint(label.tone(), line));
      }
    }
    lines.stream().filter(line -> !line.isEmpty()).forEach(line -> append(start, line));
    return this;
  }

  private static boolean fits(String line, int start) {
    return start + Columns.of(line) <= WIDTH;
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
   * @param text the label
   * @param columns where the text beside it starts, counted from the label's own start
   * @param tone how the label stands out
   */
  record Label(String text, int columns, Tone tone) {

    boolean isEmpty() {
      return text.isEmpty();
    }

    /** Answers where texts start beside these labels: two columns past the widest. */
    static int columnsFor(List<String> labels) {
      return 2 + labels.stream().map(Quoted::oneLine).mapToInt(Columns::of).max().orElse(0);
    }
  }
}
