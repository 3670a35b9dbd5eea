package io.cavra.readiness.core.pilot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Linux shows of a process and Java does not.
 *
 * @param pid its number
 * @param dead whether it has ended, and waits for its parent to notice
 * @param ofTheKernel whether it is a thread of the kernel's
 * @param start when it started, in ticks since the system did
 */
record LinuxProcess(long pid, boolean dead, boolean ofTheKernel, long start) {

  static final Path PROC = Path.of("/proc");

  private static final long KERNEL_THREAD = 0x00200000;
  private static final int STATE = 0;
  private static final int FLAGS = 6;
  private static final int START = 19;

  /** Finds a process; nothing where it is gone, or the system is none that shows it. */
  static Optional<LinuxProcess> find(long pid) {
    return read(pid, "stat").flatMap(stat -> parse(pid, stat));
  }

  private static Optional<LinuxProcess> parse(long pid, String stat) {
    // the name of the program stands before, in parentheses, and may hold anything
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    if (fields.length <= START) {
      return Optional.empty();
    }
    try {
      boolean dead = fields[STATE].equals("Z") || fields[STATE].equals("X");
      boolean ofTheKernel = (Long.parseLong(fields[FLAGS]) & KERNEL_THREAD) != 0;
      return Optional.of(new LinuxProcess(pid, dead, ofTheKernel, Long.parseLong(fields[START])));
    } catch (NumberFormatException otherForm) {
      return Optional.empty();
    }
  }

  /** Answers its environment; nothing where this process may not see it. */
  static Optional<String> environment(long pid) {
    return read(pid, "environ");
  }

  private static Optional<String> read(long pid, String file) {
    try {
      byte[] bytes = Files.readAllBytes(PROC.resolve(Long.toString(pid)).resolve(file));
      return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IOException notShown) {
      return Optional.empty();
    }
  }
}
