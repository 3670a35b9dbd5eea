package io.cavra.readiness.core.page;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.core.selection.Production;
import java.util.Objects;

/**
 * Writes a selection as a page for people: the answer and what to fix first, then every section
 * (SPEC.md section 11).
 *
 * <p>The page is one HTML document that loads nothing and runs nothing, so it can be served, saved
 * or mailed as it is. Every text from outside is escaped, and none becomes a link. Stateless and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class ReadinessPage {

  private ReadinessPage() {}

  /** Answers the page; write it as UTF-8, which it declares. */
  public static String write(BackendSelection selection) {
    Objects.requireNonNull(selection, "selection");
    ProductionReadiness production = Production.of(selection);
    Html html = new Html();
    html.open("html", "lang", "en");
    writeHead(html, selection);
    html.open("body");
    html.open("header").element("p", "CAVRA readiness").close();
    html.open("main");
    AnswerPart.write(html, selection, production);
    FixPart.write(html, Fix.all(production));
    SectionsPart.write(html, selection, production);
    InputsPart.write(html, selection.inputs());
    return html.close().close().close().toString();
  }

  /**
   * Answers the {@code Content-Security-Policy} to serve the page with: its own style, and nothing
   * else from anywhere.
   */
  public static String contentSecurityPolicy() {
    return "default-src 'none'; style-src '"
        + Style.hash()
        + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }

  private static void writeHead(Html html, BackendSelection selection) {
    html.open("head");
    html.open("meta", "charset", "utf-8");
    html.element("title", AnswerPart.headline(selection) + " - CAVRA readiness");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.open("meta", "name", "robots", "content", "noindex");
    // An icon of its own, an empty one, or a browser asks the server for /favicon.ico.
    html.open("link", "rel", "icon", "href", "data:,");
    html.element("style", Style.TEXT);
    html.close();
  }
}
