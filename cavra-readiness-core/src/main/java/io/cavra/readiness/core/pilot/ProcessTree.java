package io.cavra.readiness.core.pilot;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

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

  /** What every mark that this process gives begins with; another process has another. */
  static final String OURS = ProcessHandle.current().pid() + "-";

  private static final int MOST_ROUNDS = 100;
  private static final int MOST_DOUBTFUL_ROUNDS = 20;
  private static final long ROUND_MILLIS = 5;

  private final Process process;
  private final String mark;
  private final long start;
  private final Set<ProcessHandle> members = new LinkedHashSet<>();

  ProcessTree(Process process, String mark) {
    this.process = process;
    this.mark = MARK + "=" + mark;
    this.start =
        LinuxProcess.find(process.pid())
            .or(() -> LinuxProcess.find(ProcessHandle.current().pid()))
            .map(LinuxProcess::start)
            .orElse(0L);
  }

  /** Answers a mark that no other run has. */
  static String newMark() {
    return OURS + UUID.randomUUID();
  }

  /** Kills what is alive until nothing is; what a killed process had just started comes next. */
  void kill() {
    boolean interrupted = Thread.interrupted();
    int doubtful = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean doubt = look();
      List<ProcessHandle> alive = members.stream().filter(ProcessTree::isAlive).toList();
      alive.forEach(ProcessHandle::destroyForcibly);
      if (alive.isEmpty() && (!doubt || ++doubtful > MOST_DOUBTFUL_ROUNDS)) {
        break;
      }
      interrupted |= pause();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Looks for members; says whether there may be one that cannot be told yet. The program comes
   * first: it must not start another process for one that was killed.
   */
  private boolean look() {
    members.add(process.toHandle());
    List<ProcessHandle> parents = members.stream().filter(ProcessTree::isAlive).toList();
    parents.forEach(parent -> parent.descendants().forEach(members::add));
    boolean doubt = false;
    for (long pid : shown()) {
      // the handle comes before the look: should the number be given away, it is of no use
      Optional<ProcessHandle> handle = ProcessHandle.of(pid);
      Optional<String> environment = LinuxProcess.environment(pid);
      environment
          .filter(text -> text.contains(mark))
          .flatMap(text -> handle)
          .ifPresent(members::add);
      doubt |= environment.isEmpty() ? isGone(pid) : environment.get().isEmpty() && isNew(pid);
    }
    return doubt;
  }

  /** One that ended since it was listed may have started another one since. */
  private static boolean isGone(long pid) {
    return ProcessHandle.of(pid).isEmpty();
  }

  /** One that is just turning into another program shows no environment for a moment. */
  private boolean isNew(long pid) {
    return LinuxProcess.find(pid)
        .filter(one -> !one.dead() && !one.ofTheKernel() && one.start() >= start)
        .isPresent();
  }

  private static List<Long> shown() {
    List<Long> pids = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(LinuxProcess.PROC, "[0-9]*")) {
      all.forEach(one -> pids.add(Long.parseLong(one.getFileName().toString())));
    } catch (IOException | RuntimeException notShown) {
      return List.of();
    }
    return pids;
  }

  /** One that is dead and waits for its parent to notice counts as gone. */
  private static boolean isAlive(ProcessHandle process) {
    return process.isAlive()
        && LinuxProcess.find(process.pid()).filter(LinuxProcess::dead).isEmpty();
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
