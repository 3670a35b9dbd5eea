package io.cavra.readiness.core.page;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessReport;
import java.util.List;

/** All sections: a table of their statuses, then each on its own. */
final class SectionsPart {

  private SectionsPart() {}

  static void write(Html html, BackendSelection selection, ProductionReadiness production) {
    List<ReadinessReport> reports = production.sections();
    html.open("section", "aria-labelledby", "sections");
    html.element("h2", "Sections", "id", "sections");
    writeTable(html, reports);
    for (int i = 0; i < reports.size(); i++) {
      boolean advises = i >= selection.reports().size();
      SectionPart part = new SectionPart(html, reports.get(i), selection.evaluatedAt());
      part.write(id(i), advises ? "Advice only: it never changes the backend." : "");
    }
    html.close();
  }

  private static void writeTable(Html html, List<ReadinessReport> reports) {
    html.open("table").open("thead").open("tr");
    for (String heading : List.of("Section", "Status", "Warnings")) {
      html.element("th", heading, "scope", "col");
    }
    html.close().close().open("tbody");
    for (int i = 0; i < reports.size(); i++) {
      ReadinessReport report = reports.get(i);
      html.open("tr").open("th", "scope", "row");
      html.valued("a", Titles.of(report.section()), "href", "#" + id(i)).close();
      html.open("td");
      Look.badge(html, report.status());
      html.close();
      html.element("td", report.blocking().size() + " of " + report.checks().size()).close();
    }
    html.close().close();
  }

  /** Not the name of the section, which a host may have written. */
  private static String id(int index) {
    return "section-" + (index + 1);
  }
}
