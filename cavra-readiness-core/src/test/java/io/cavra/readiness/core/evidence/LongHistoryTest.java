package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory does not grow with the length of a drill history. */
class LongHistoryTest {

  /** A million of them takes longer than a build should: that is {@link LongHistory}'s own. */
  @ParameterizedTest
  @CsvSource({"ties, 200000", "names, 1800", "fat, 800"})
  void aLongHistoryIsReadAndScannedIn32MebibytesOfHeap(String drills, String count)
      throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                LongHistory.class.getName(),
                drills,
                count)
            .redirectErrorStream(true)
            .start();
    String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    child.waitFor();
    assertEquals(count, printed.strip());
  }
}
