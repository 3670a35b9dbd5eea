package io.cavra.readiness.core.pilot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program with every process that came of it.
 *
 * <p>A process whose parent has ended belongs to another parent, and nothing in Java tells whose it
 * was. So the program gets a mark of its own in its environment, which all that it starts inherit:
 * where the system shows environments (Linux), a process is found by that.
 */
final class ProcessTree {

  /** The environment variable that holds the mark of a run. */
  static final String MARK = "CAVRA_READINESS_RUN";

  private static final Path PROC = Path.of("/proc");
  private static final int MOST_ROUNDS = 100;
  private static final long ROUND_MILLIS = 5;

  private final Process process;
  private final String mark;
  private final Set<ProcessHandle> members = new LinkedHashSet<>();

  ProcessTree(Process process, String mark) {
    this.process = process;
    this.mark = MARK + "=" + mark;
  }

  /** Kills what is alive until nothing is; what a killed process had just started comes next. */
  void kill() {
    boolean interrupted = Thread.interrupted();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<ProcessHandle> alive = alive();
      if (alive.isEmpty()) {
        break;
      }
      alive.forEach(ProcessHandle::destroyForcibly);
      interrupted |= pause();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The program comes first: it must not start another one for one that was killed. */
  private List<ProcessHandle> alive() {
    members.add(process.toHandle());
    List<ProcessHandle> parents = members.stream().filter(ProcessTree::isAlive).toList();
    parents.forEach(parent -> parent.descendants().forEach(members::add));
    marked().forEach(members::add);
    return members.stream().filter(ProcessTree::isAlive).toList();
  }

  private List<ProcessHandle> marked() {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(PROC, "[0-9]*")) {
      Stream.Builder<ProcessHandle> found = Stream.builder();
      for (Path one : all) {
        handle(one).filter(handle -> holdsMark(one)).ifPresent(found);
      }
      return found.build().toList();
    } catch (IOException | RuntimeException notShown) {
      return List.of();
    }
  }

  /**
   * The handle comes before the look: should the number be given away, it is of no use any more.
   */
  private static Optional<ProcessHandle> handle(Path process) {
    return ProcessHandle.of(Long.parseLong(process.getFileName().toString()));
  }

  private boolean holdsMark(Path process) {
    return read(process.resolve("environ")).contains(mark);
  }

  /** One that is dead and waits for its parent to notice counts as gone. */
  private static boolean isAlive(ProcessHandle process) {
    if (!process.isAlive()) {
      return false;
    }
    String stat = read(PROC.resolve(process.pid() + "/stat"));
    int state = stat.lastIndexOf(") ") + 2;
    return state < 2 || state >= stat.length() || "ZX".indexOf(stat.charAt(state)) < 0;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException notShown) {
      return "";
    }
  }

  /** Waits; says whether the thread was interrupted. */
  private static boolean pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(ROUND_MILLIS);
      return false;
    } catch (InterruptedException interrupted) {
      return true;
    }
  }
}
