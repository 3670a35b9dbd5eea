package io.cavra.readiness.core.page;

import java.util.List;

/** What somebody has to do, in the order of the gates. */
final class FixPart {

  private FixPart() {}

  static void write(Html html, List<Fix> all) {
    html.open("section", "aria-labelledby", "fix").element("h2", "What to fix", "id", "fix");
    if (all.isEmpty()) {
      html.element("p", "Nothing blocks production in this mode.");
    } else {
      html.open("ol", "class", "fixes");
      all.forEach(fix -> fix.write(html));
      html.close();
    }
    html.close();
  }
}
