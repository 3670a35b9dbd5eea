package io.cavra.readiness.core.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SPEC.md section 9: what files change into is in the next answer, and no two generations are. */
final class TortureTest {

  @Test
  void everyAnswerIsOfGenerationsThatWereThereDuringTheCall(@TempDir Path folder) throws Exception {
    Torture torture = new Torture(folder);
    assertEquals(List.of(), torture.run(change -> change < 60));
    assertTrue(torture.answers() > 0);
  }
}
