package io.cavra.readiness.core.pilot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the processes that came of a program of this process, whoever their parent is by now; tests
 * that run beside it have programs of their own.
 */
final class LeftProcesses {

  private static final String MARK_OF_OURS = ProcessTree.MARK + "=" + ProcessTree.OURS;

  private LeftProcesses() {}

  static List<ProcessHandle> all() {
    return ProcessHandle.allProcesses()
        .filter(process -> isChild(process) || read(process, "environ").contains(MARK_OF_OURS))
        .filter(process -> !read(process, "stat").contains(") Z "))
        .toList();
  }

  private static boolean isChild(ProcessHandle process) {
    return process.parent().filter(ProcessHandle.current()::equals).isPresent();
  }

  private static String read(ProcessHandle process, String file) {
    try {
      Path path = Path.of("/proc", Long.toString(process.pid()), file);
      return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
    } catch (IOException notShown) {
      return "";
    }
  }
}
