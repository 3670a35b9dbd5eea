package io.cavra.readiness.core.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the system shows of processes, which decides what is left to be stopped. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "other systems show no processes as files")
class LinuxProcessTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void thisProcessIsAliveAndOnesThatItStartsStartLater() throws Exception {
    LinuxProcess self = LinuxProcess.find(ProcessHandle.current().pid()).orElseThrow();
    assertFalse(self.dead());
    assertFalse(self.ofTheKernel());
    assertTrue(self.start() > 0);
    Process child = new ProcessBuilder("cat").start();
    try {
      LinuxProcess later = LinuxProcess.find(child.pid()).orElseThrow();
      assertEquals(child.pid(), later.pid());
      assertTrue(later.start() > self.start());
      assertFalse(later.dead());
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  @Test
  void processWhoseParentNeverNoticesItsEndIsDead() throws Exception {
    // the shell turns into a program that waits for nobody; its child ends only after that, as the
    // shell itself would notice
    String last = "while read name < /proc/$$/comm && test \"$name\" != cat; do :; done";
    Process parent =
        new ProcessBuilder("sh", "-c", "{ " + last + "; } & echo $!; exec cat").start();
    try (BufferedReader printed = parent.inputReader()) {
      long pid = Long.parseLong(printed.readLine());
      assertTimeoutPreemptively(
          SOON,
          () -> {
            while (!LinuxProcess.find(pid).orElseThrow().dead()) {
              Thread.onSpinWait();
            }
          });
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }

  @Test
  void nameOfAProgramCannotMakeItLookDead() throws Exception {
    Path program = new Scripts(folder).write(") Z 1", "read line");
    Process process = new ProcessBuilder(program.toString()).start();
    try {
      Path stat = Path.of("/proc/" + process.pid() + "/stat");
      assertTimeoutPreemptively(
          SOON,
          () -> {
            while (!Files.readString(stat).contains(") Z 1)")) {
              Thread.onSpinWait();
            }
          });
      assertFalse(LinuxProcess.find(process.pid()).orElseThrow().dead());
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void threadOfTheKernelIsTold() throws IOException {
    Path name = Path.of("/proc/2/comm");
    assumeTrue(Files.isReadable(name) && Files.readString(name).strip().equals("kthreadd"));
    assertTrue(LinuxProcess.find(2).orElseThrow().ofTheKernel());
  }

  @Test
  void processThatIsGoneIsNotFound() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    assertEquals(Optional.empty(), LinuxProcess.find(process.pid()));
    assertEquals(Optional.empty(), LinuxProcess.environment(process.pid()));
  }
}
