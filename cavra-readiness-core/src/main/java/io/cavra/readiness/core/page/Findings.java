package io.cavra.readiness.core.page;

import io.cavra.readiness.CheckResult;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** Where a public-safe check found something: a rule and a place, never the text. */
final class Findings {

  private Findings() {}

  static void write(Html html, CheckResult check) {
    if (!(check.details().get("findings") instanceof List<?> findings) || findings.isEmpty()) {
      return;
    }
    html.open("ul");
    for (Object finding : findings) {
      if (finding instanceof Map<?, ?> one) {
        html.open("li").valued("code", String.valueOf(one.get("rule"))).text(" at ");
        html.valued("code", place(one.get("pointer"))).close();
      }
    }
    long more = count(check) - findings.size();
    if (more > 0) {
      html.element("li", "and " + more + " more");
    }
    html.close();
  }

  private static String place(@Nullable Object pointer) {
    String text = pointer == null ? "" : pointer.toString();
    return text.isEmpty() ? "the top level" : text;
  }

  private static long count(CheckResult check) {
    return check.details().get("finding_count") instanceof Number count ? count.longValue() : 0;
  }
}
