package io.cavra.readiness.core.report;

import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.Setting;
import io.cavra.readiness.text.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows where a section's inputs are, each beside the flag that says so. */
final class SectionPaths {

  private SectionPaths() {}

  static void write(Page page, int indent, ReadinessReport report) {
    Map<Setting, String> paths = new LinkedHashMap<>();
    collect(report.settings(), paths);
    List<String> flags = paths.keySet().stream().map(Setting::flag).toList();
    int columns = Page.Label.columnsFor(flags);
    paths.forEach(
        (setting, path) ->
            page.put(indent, new Page.Label(setting.flag(), columns, Tone.PLAIN), path));
  }

  /** A report groups the paths of the package's manifests in a map of their own. */
  private static void collect(Map<?, ?> members, Map<Setting, String> paths) {
    members.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> group) {
            collect(group, paths);
          } else {
            find(String.valueOf(key))
                .ifPresent(setting -> paths.put(setting, shown(setting, value)));
          }
        });
  }

  /** Reports name a path after its flag, the last part of it left out within a group. */
  private static Optional<Setting> find(String key) {
    String flag = "--" + key.replace('_', '-');
    return Setting.paths().stream()
        .filter(row -> row.flag().equals(flag) || row.flag().equals(flag + "-path"))
        .findFirst();
  }

  private static String shown(Setting setting, Object value) {
    return value instanceof String path
        ? Quoted.of(path)
        : "not set (variable " + setting.variable() + ")";
  }
}
