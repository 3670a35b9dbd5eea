package io.cavra.readiness.core.report;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows what a public-safe check found, a line each, and how to get rid of it. */
final class FindingsText {

  private static final String DENIED_TERM = "denied_term";
  private static final String INCOMPLETE = "scan_incomplete";

  private FindingsText() {}

  static void write(Page page, int indent, CheckResult check) {
    List<Finding> findings = find(check);
    if (findings.isEmpty()) {
      return;
    }
    int columns = Page.Label.columnsFor(findings.stream().map(Finding::rule).toList());
    findings.forEach(
        one -> page.put(indent, new Page.Label(one.rule(), columns, Tone.PLAIN), one.place()));
    long more = count(check) - findings.size();
    if (more > 0) {
      page.text(indent, "and " + more + " more");
    }
    remedies(findings).forEach(remedy -> page.text(indent, remedy));
  }

  private static List<Finding> find(CheckResult check) {
    List<Finding> found = new ArrayList<>();
    if (check.details().get("findings") instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map && map.get("rule") instanceof String rule) {
          found.add(new Finding(rule, Objects.toString(map.get("pointer"), "")));
        }
      }
    }
    return found;
  }

  private static long count(CheckResult check) {
    return check.details().get("finding_count") instanceof Number count ? count.longValue() : 0;
  }

  private static List<String> remedies(List<Finding> findings) {
    List<String> rules = findings.stream().map(Finding::rule).distinct().toList();
    List<String> remedies = new ArrayList<>();
    if (rules.stream().anyMatch(rule -> !rule.equals(DENIED_TERM) && !rule.equals(INCOMPLETE))) {
      String where = findings.size() == 1 ? findings.get(0).place() : "each of these places";
      remedies.add(
          "remove the text at "
              + where
              + ", or put the exact string in the allowed-text file ("
              + Setting.ALLOWED_TEXT_FILE.flag()
              + ") if it may be public");
    }
    if (rules.contains(DENIED_TERM)) {
      remedies.add("a denied term has to go: no allowed text lets it through");
    }
    if (rules.contains(INCOMPLETE)) {
      remedies.add("shorten what could not be scanned to its end");
    }
    return remedies;
  }

  /**
   * One finding.
   *
   * @param rule the id of the rule
   * @param pointer where, a JSON Pointer; empty for the top level
   */
  private record Finding(String rule, String pointer) {

    String place() {
      return pointer.isEmpty() ? "the top level" : pointer;
    }
  }
}
