package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Reads and scans a drill history of any length, made as it is read, and prints how many drills
 * there were: {@code LongHistory ties 1000000} in a Java of {@code -Xmx32m}.
 */
public final class LongHistory {

  private static final String DRILL =
      "{\"drill_id\":\"drill-%d\",\"executed_at\":\"%s\",\"actor\":\"ci\",\"status\":\"pass\","
          + "\"source_mode\":\"promoted\",\"target_mode\":\"disabled\",\"fallback_verified\":true,"
          + "\"recovery_minutes\":7,\"max_recovery_minutes\":15,\"runbook_ref\":\"docs/a.md\","
          + "\"evidence_refs\":[\"go-rollback-drill://ci/run-7\"]%s}";

  private LongHistory() {}

  /** Takes what the drills are like and how many there are. */
  public static void main(String[] arguments) throws IOException {
    long count = Long.parseLong(arguments[1]);
    LongFunction<String> drill =
        switch (arguments[0]) {
          case "ties" -> i -> DRILL.formatted(i, "2026-01-01T00:00:00Z", "");
          case "later" -> i -> DRILL.formatted(i, "%04d-01-01T00:00:00Z".formatted(i / 200), "");
          case "names" ->
              i ->
                  DRILL.formatted(
                      i, "2026-01-01T00:00:00Z", ",\"" + i + "n".repeat(16_000) + "\":1");
          case "fat" ->
              i ->
                  DRILL
                      .formatted(i, "2026-01-01T00:00:00Z", "")
                      .replace("\"ci\"", "\"" + "w ".repeat(25_000) + i + "\"");
          default -> throw new IllegalArgumentException("ties, later, names or fat");
        };
    PublicSafeScanner scanner = PublicSafeScanner.standard();
    // these are many bytes to scan, and the scan is not what they are about
    boolean scanned = !arguments[0].equals("names") && !arguments[0].equals("fat");
    Evidence<DrillHistorySummary> evidence =
        DrillHistoryReader.of(scanned ? scanner::newScan : PublicSafeScan::lookingForNothing)
            .read(history(count, drill), Long.MAX_VALUE);
    System.out.println(evidence.document().map(DrillHistorySummary::count).orElse(-1L));
  }

  private static InputStream history(long count, LongFunction<String> drill) {
    String start = "{\"schema_version\":\"" + Schemas.DRILL_HISTORY_VERSION + "\",\"drills\":[";
    Stream<String> drills =
        LongStream.range(0, count).mapToObj(i -> (i == 0 ? start : ",") + drill.apply(i));
    return new Texts(Stream.concat(drills, Stream.of("]}")).iterator());
  }

  /** The bytes of one text after another. */
  private static final class Texts extends InputStream {

    private final Iterator<String> texts;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    Texts(Iterator<String> texts) {
      this.texts = texts;
    }

    @Override
    public int read() {
      return advance() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (!advance()) {
        return -1;
      }
      int count = Math.min(length, bytes.remaining());
      bytes.get(target, offset, count);
      return count;
    }

    private boolean advance() {
      while (!bytes.hasRemaining() && texts.hasNext()) {
        bytes = StandardCharsets.UTF_8.encode(texts.next());
      }
      return bytes.hasRemaining();
    }
  }
}
