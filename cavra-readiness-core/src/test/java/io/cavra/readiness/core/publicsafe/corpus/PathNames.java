package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Paths, relative and absolute, of several systems. */
final class PathNames {

  private PathNames() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "relative path",
                "docs/go-backend-rollback-drill-history.md",
                "./bin/cavra-runtime",
                "../shared/examples/plan.json",
                "src/main/java/io/cavra/readiness/core/Gate.java",
                ".github/workflows/ci.yml",
                ".cavra/go-daemon/verification.json",
                "docs/**/*.md",
                "src/{main,test}/resources",
                "conf.d/10-agent.conf",
                "build/libs/",
                "docs/runbook.md#step-3"),
            HarmlessText.each(
                "absolute path",
                "/opt/cavra/bin/cavra-runtime",
                "/etc/cavra/compiled-policy.json",
                "/var/log/cavra/agent.log",
                "/opt/cavra/go/runtime/release/linux/amd64/bin/cavra",
                "/dev/null",
                "/",
                "~/.config/cavra/settings.toml",
                "$HOME/.cavra/policy.json",
                "/usr/share/doc/cavra/README.md",
                "/proc/self/fd/0"),
            HarmlessText.each(
                "Windows path",
                "C:\\cavra\\bin\\cavra-runtime.exe",
                "D:\\builds\\2026\\drill.log",
                "D:/builds/cavra/drill.log",
                "%PROGRAMDATA%\\cavra\\policy.json",
                ".\\bin\\cavra.exe",
                "..\\docs\\runbook.md",
                "\\cavra\\bin\\",
                "C:\\\\cavra\\\\bin\\\\cavra.exe",
                "C:\\"),
            HarmlessText.each(
                "list of paths, not an export",
                "PATH=/usr/local/bin:/usr/bin:/bin",
                "CLASSPATH=lib/a.jar:lib/b.jar",
                "-v /opt/cavra:/opt/cavra:ro",
                "PYTHONPATH=src:tests",
                "Path=C:\\cavra\\bin;C:\\cavra\\lib"),
            HarmlessText.each(
                "path with a place in a file", "Selector.java:42", "src/main/java/Gate.java:17:5"),
            HarmlessText.each("file URL", "file:///opt/cavra/policy.json"),
            HarmlessText.each(
                "path of the service",
                "GET /deployment/production-readiness",
                "/runtime/go-pilot/rollback-drills returned 200",
                "PUT /x returned 204"),
            HarmlessText.each(
                "pointer or query into a document",
                "/drills/3/recovery_minutes",
                "#/definitions/drill",
                "$.drills[0].status",
                "drills[0].evidence_refs[1]",
                "/a~1b/m~0n"),
            HarmlessText.each(
                "slashes in prose",
                "and/or",
                "n/a",
                "read/write",
                "24/7",
                "yes/no/unknown",
                "km/h",
                "w/o",
                "linux/amd64"),
            HarmlessText.each(
                "comment marks",
                "// the fallback comes first",
                "/* checked twice */",
                "-- end of list --",
                "# Rollback drill"),
            HarmlessText.each(
                "backslashes in text",
                "first line\\nsecond line",
                "a tab is written \\t",
                "^\\d+$",
                "100\\%"))
        .flatMap(List::stream)
        .toList();
  }
}
