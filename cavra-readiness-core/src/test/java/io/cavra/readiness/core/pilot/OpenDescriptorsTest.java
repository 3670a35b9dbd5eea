package io.cavra.readiness.core.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.testkit.ReadySet;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing stays open or running, however often a program decides. {@link PilotCounts} counts the
 * same over 1,000 evaluations.
 */
class OpenDescriptorsTest {

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux lists what is open and running")
  void nothingStaysOpenOrRunning(@TempDir Path folder) throws IOException {
    PilotCounts counts = PilotCounts.in(folder, ReadySet.at(PilotCounts.NOW));
    counts.evaluate(5);
    PilotCounts.Count before = PilotCounts.count();
    counts.evaluate(40);
    PilotCounts.Count after = PilotCounts.count();
    assertEquals(before.processes(), after.processes());
    assertEquals(before.threads(), after.threads());
    // fewer, where a test before this one had not closed its own yet
    assertTrue(after.descriptors() <= before.descriptors(), () -> before + " became " + after);
  }
}
