package io.cavra.readiness.core.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainJobTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void printsGoAndItsTrailThenPythonAndWhatToDo(@TempDir Path folder) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    boolean asPromised =
        MainJob.run(folder, NOW, new PrintStream(printed, true, StandardCharsets.UTF_8));

    String text = printed.toString(StandardCharsets.UTF_8);
    int go = text.indexOf("\nGO  ");
    int python = text.indexOf("\nPYTHON  ");
    assertTrue(asPromised, text);
    assertTrue(go >= 0 && python > go, text);
    assertTrue(text.substring(go, python).contains("- go_selected: "), text);
    assertTrue(text.substring(python).contains("- go_rollback_drill_freshness: "), text);
    assertTrue(text.substring(python).replaceAll("\\s+", " ").contains("repeat the drill"), text);
  }
}
