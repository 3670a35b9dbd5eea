package io.cavra.readiness.core.report;

import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.Setting;
import io.cavra.readiness.text.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Shows where a section's inputs are, each beside the flag that says so. What is not a path under
 * the very name of a flag is a setting of a host's section, and none of ours.
 */
final class SectionPaths {

  private static final String GROUP = "metadata_paths";

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
          if (key.equals(GROUP) && value instanceof Map<?, ?> group) {
            group.forEach((name, path) -> add(name + "_path", path, paths));
          } else {
            add(String.valueOf(key), value, paths);
          }
        });
  }

  /** Reports name a path after its flag; within the group, the last part of it is left out. */
  private static void add(String key, @Nullable Object value, Map<Setting, String> paths) {
    String flag = "--" + key.replace('_', '-');
    Setting.paths().stream()
        .filter(row -> row.flag().equals(flag) && (value == null || value instanceof String))
        .findFirst()
        .ifPresent(setting -> paths.put(setting, shown(setting, value)));
  }

  private static String shown(Setting setting, @Nullable Object value) {
    return value instanceof String path
        ? Quoted.of(path)
        : "not set (variable " + setting.variable() + ")";
  }
}
