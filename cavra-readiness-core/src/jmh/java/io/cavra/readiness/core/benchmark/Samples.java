package io.cavra.readiness.core.benchmark;

import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The evidence that is measured with. */
final class Samples {

  static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  static final ReadySet READY = ReadySet.at(NOW);

  private static final String DRILL =
      "{\"drill_id\":\"drill_go_backend_python_fallback_%1$d\",\"executed_at\":\"%2$s\","
          + "\"actor\":\"release-agent\",\"source_mode\":\"promoted\","
          + "\"target_mode\":\"disabled\",\"status\":\"pass\",\"fallback_verified\":true,"
          + "\"recovery_minutes\":7,\"max_recovery_minutes\":15,"
          + "\"runbook_ref\":\"docs/go-backend-rollback-drill-history.md\",\"evidence_refs\":["
          + "\"go-rollback-drill://ci/python-fallback-restored-%1$d\","
          + "\"go-production-readiness://ci/post-drill-ready\"]}";

  private Samples() {}

  /** Writes the set that is ready. */
  static WrittenSet write(Layout layout) throws IOException {
    return READY.writeTo(Files.createTempDirectory("benchmark"), layout);
  }

  /** Writes a history in which every drill differs from every other, and each is the latest. */
  static Path writeHistory(int drills) throws IOException {
    Path file = Files.createTempFile("drills", ".json");
    file.toFile().deleteOnExit();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"schema_version\":\"cavra.go-backend-rollback-drill-history.v1\",");
      out.write("\"environment\":\"production-pilot\",\"drills\":[");
      for (int i = 0; i < drills; i++) {
        out.write(i == 0 ? "" : ",");
        out.write(DRILL.formatted(i, Instant.ofEpochSecond(1_700_000_000L + i * 60L)));
      }
      out.write("]}");
    }
    return file;
  }
}
