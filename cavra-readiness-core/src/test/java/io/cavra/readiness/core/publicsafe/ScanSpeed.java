package io.cavra.readiness.core.publicsafe;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Measures what the scan adds to the bare reading of JSON, on ordinary evidence. */
final class ScanSpeed {

  private ScanSpeed() {}

  /** Answers a history in which every drill differs from every other, as drills do. */
  private static byte[] history(int drills) {
    StringBuilder json =
        new StringBuilder(
            "{\"schema_version\":\"cavra.go-backend-rollback-drill-history.v1\",\"environment\":\"production-pilot\",\"drills\":[");
    for (int i = 0; i < drills; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"drill_id\":\"drill_go_backend_python_fallback_")
          .append(i)
          .append("\",\"executed_at\":\"")
          .append(java.time.Instant.ofEpochSecond(1_700_000_000L + i * 3600L))
          .append(
              "\",\"actor\":\"release-agent\",\"source_mode\":\"promoted\",\"target_mode\":\"disabled\"")
          .append(
              ",\"status\":\"pass\",\"fallback_verified\":true,\"recovery_minutes\":7,\"max_recovery_minutes\":15")
          .append(
              ",\"runbook_ref\":\"docs/go-backend-rollback-drill-history.md\",\"evidence_refs\":[")
          .append("\"go-rollback-drill://ci/python-fallback-restored-")
          .append(i)
          .append("\",\"go-production-readiness://ci/post-drill-ready\"]}");
    }
    return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static long read(byte[] json, boolean scanned) throws IOException {
    PublicSafeScan scan = PublicSafeScanner.standard().newScan();
    long seen = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        seen += token == JsonToken.VALUE_STRING ? parser.getTextLength() : 1;
        if (scanned) {
          tell(scan, parser, token);
        }
      }
    }
    return seen + scan.findings().total();
  }

  private static void tell(PublicSafeScan scan, JsonParser parser, JsonToken token)
      throws IOException {
    switch (token) {
      case START_OBJECT -> scan.startObject();
      case END_OBJECT -> scan.endObject();
      case START_ARRAY -> scan.startArray();
      case END_ARRAY -> scan.endArray();
      case FIELD_NAME -> scan.name(parser.currentName());
      case VALUE_STRING ->
          scan.string(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
      default -> scan.otherValue();
    }
  }

  public static void main(String[] args) throws IOException {
    byte[] json = history(20_000);
    double bare = Double.MAX_VALUE;
    double both = Double.MAX_VALUE;
    for (int run = 0; run < 25; run++) {
      long start = System.nanoTime();
      read(json, false);
      long middle = System.nanoTime();
      read(json, true);
      bare = Math.min(bare, (double) (middle - start));
      both = Math.min(both, (double) (System.nanoTime() - middle));
    }
    double mib = json.length / 1048576.0;
    System.out.printf(
        Locale.ROOT,
        "%.1f MiB: tokens alone %.0f MiB/s, with the scan %.0f MiB/s, the scan alone %.0f MiB/s%n",
        mib,
        mib * 1e9 / bare,
        mib * 1e9 / both,
        mib * 1e9 / (both - bare));
  }
}
