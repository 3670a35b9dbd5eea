package io.cavra.readiness.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A bar beside the words that say the same.
 *
 * @param label what it measures
 * @param words what was measured
 * @param scale how the bar shows it; absent when there is nothing to measure
 */
record Bar(String label, String words, Optional<Scale> scale) {

  /**
   * A length on a bar that starts at 0.
   *
   * @param value how far the bar goes
   * @param most where it ends
   * @param turn where good turns into something to look at
   * @param highIsGood on which side of that it is good
   */
  record Scale(double value, double most, double turn, boolean highIsGood) {

    List<String> attributes() {
      List<String> attributes = new ArrayList<>(List.of("min", "0", "max", number(most)));
      attributes.addAll(List.of(highIsGood ? "low" : "high", number(turn)));
      attributes.addAll(List.of("optimum", highIsGood ? number(most) : "0"));
      attributes.addAll(List.of("value", number(value)));
      return attributes;
    }

    private static String number(double number) {
      return String.format(Locale.ROOT, "%.2f", number);
    }
  }

  void write(Html html, String id) {
    html.open("div", "class", "bar").open("p");
    if (scale.isEmpty()) {
      html.text(label + ": ").element("strong", words).close().close();
      return;
    }
    html.element("label", label, "for", id).text(": ").element("strong", words).close();
    List<String> attributes = new ArrayList<>(List.of("id", id));
    attributes.addAll(scale.get().attributes());
    html.element("meter", words, attributes.toArray(String[]::new)).close();
  }
}
