package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Packages, classes, methods, schemas and coordinates. */
final class CodeNames {

  private CodeNames() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "Java package",
                "io.cavra.readiness.core",
                "org.junit.jupiter.api",
                "com.fasterxml.jackson.core",
                "java.util.concurrent.atomic",
                "javax.annotation",
                "net.jqwik.api",
                "io.cavra.readiness.evidence",
                "java.time.format"),
            HarmlessText.each(
                "Java class",
                "io.cavra.readiness.core.cli.ReadinessCli",
                "java.lang.IllegalArgumentException",
                "java.net.http.HttpClient",
                "org.junit.jupiter.api.Test",
                "java.util.Map.Entry",
                "io.cavra.readiness.evidence.PublicSafeFinding$Builder"),
            HarmlessText.each(
                "Java method",
                "ReadinessCli::run",
                "Instant::now",
                "String::valueOf",
                "java.lang.String#format",
                "List.copyOf(refs)",
                "io.cavra.readiness.evidence.PublicSafeFindings.none()",
                "selector.evaluate()",
                "Path::toAbsolutePath"),
            HarmlessText.each(
                "Java annotation",
                "@Override",
                "@ParametersAreNonnullByDefault",
                "@Test void staleByOneNanosecondSelectsPython()"),
            HarmlessText.each(
                "Python name",
                "cavra.readiness.gates",
                "os.environ",
                "pathlib.Path",
                "json.loads(text)",
                "concurrent.futures",
                "xml.etree.ElementTree",
                "self.fallback_used",
                "__init__",
                "sys.argv[1]"),
            HarmlessText.each(
                "Go name",
                "net/http",
                "http.Handler",
                "context.Background()",
                "fmt.Sprintf",
                "internal/policy",
                "encoding/json",
                "os.Getenv"),
            HarmlessText.each(
                "name in another language",
                "std::collections::HashMap",
                "crate::gate::Check",
                "std::vector<int>",
                "System.Text.Json",
                "Cavra::Gate",
                "$scope.status",
                "require('./gate.js')",
                "lodash.merge"),
            HarmlessText.each(
                "schema id",
                "cavra.go-backend-promotion-evidence.v1",
                "cavra.go-backend-rollback-plan.v1",
                "cavra.go-backend-rollback-rehearsal.v1",
                "cavra.go-backend-rollback-drill-history.v1",
                "cavra.go-runtime.endpoint-deployment.v1",
                "cavra.go-backend-pilot.readiness.v1",
                "cavra.deployment.production_readiness.v1",
                "cavra.readiness.backend-selection.v1",
                "cavra.go-backend-pilot.evaluation.v1"),
            HarmlessText.each(
                "Maven coordinates",
                "io.cavra.readiness:cavra-readiness-core:0.1.0-SNAPSHOT",
                "org.junit.jupiter:junit-jupiter:5.14.1",
                "net.jqwik:jqwik:1.9.3",
                "pkg:maven/io.cavra.readiness/cavra-readiness-core@0.1.0"),
            HarmlessText.each(
                "package and version",
                "actions/checkout@v4",
                "junit@5.14.1",
                "@types/node@20.1.0",
                "jackson-core-2.22.4",
                "python>=3.12"),
            HarmlessText.each(
                "image without a registry",
                "library/alpine:3.20",
                "alpine:3.20",
                "python:3.12-slim-bookworm",
                "cavra/runtime:26.11-slim"),
            HarmlessText.each(
                "git reference",
                "refs/heads/main",
                "origin/main",
                "HEAD~2",
                "main@{upstream}",
                "stash@{0}",
                "v0.9.1-3-gdeadbee",
                "release/26.11",
                "a1b2c3d"),
            HarmlessText.each(
                "MIME type",
                "application/json",
                "text/plain; charset=utf-8",
                "application/vnd.cavra.drill+json;version=1",
                "image/svg+xml"),
            HarmlessText.each(
                "style sheet",
                "color: #ff8800;",
                ".status { color: red; margin: 0 }",
                "a::before",
                "li::after { content: none }",
                "#main > .row",
                "a:hover"),
            HarmlessText.each(
                "markup",
                "[runbook](docs/runbook.md)",
                "**done**",
                "- [x] plan",
                "| plan | ready |",
                "Q&amp;A",
                "<br/>",
                "R&D"),
            HarmlessText.each(
                "licence of software",
                "Apache-2.0",
                "MIT OR Apache-2.0",
                "BSD-3-Clause",
                "SPDX-License-Identifier: Apache-2.0",
                "GPL-2.0-only WITH Classpath-exception-2.0"),
            HarmlessText.each(
                "standard or advisory",
                "RFC 8259",
                "RFC 6901, section 4",
                "ISO/IEC 27001:2022",
                "ISO 8601:2004",
                "CVE-2026-12345",
                "CWE-798"))
        .flatMap(List::stream)
        .toList();
  }
}
