package io.cavra.readiness.core.page;

import io.cavra.readiness.CheckResult;
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
      all.forEach(fix -> write(html, fix));
      html.close();
    }
    html.close();
  }

  private static void write(Html html, Fix fix) {
    html.open("li");
    html.valued("p", fix.first().message());
    html.open("p", "class", "small").value(Titles.of(fix.section())).text(": ");
    String separator = "";
    for (CheckResult check : fix.checks()) {
      html.text(separator).valued("code", check.id());
      separator = ", ";
    }
    html.close();
    Findings.write(html, fix.first());
    html.close();
  }
}
