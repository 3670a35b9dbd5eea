package io.cavra.readiness.core.pilot;

import static org.junit.jupiter.api.Assertions.fail;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.pilot.PilotEvaluator;
import io.cavra.readiness.pilot.PilotOutcome;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what is open and what runs before and after many evaluations with programs of every kind,
 * on Linux. As a program it makes 1,000 and prints both counts:
 *
 * <pre>{@code
 * java -cp <test class path> io.cavra.readiness.core.pilot.PilotCounts [evaluations]
 * }</pre>
 */
final class PilotCounts {

  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static final Duration LIMIT = Duration.ofMillis(200);

  private final List<PilotEvaluator> evaluators;

  private PilotCounts(List<PilotEvaluator> evaluators) {
    this.evaluators = evaluators;
  }

  /**
   * What is open or runs.
   *
   * @param descriptors how many descriptors of files and pipes this process holds
   * @param processes how many processes came of programs
   * @param threads how many threads of ours run
   */
  record Count(long descriptors, long processes, long threads) {

    private boolean isNoMoreThan(Count other) {
      return descriptors <= other.descriptors
          && processes <= other.processes
          && threads <= other.threads;
    }
  }

  static PilotCounts in(Path folder, ReadySet set) {
    Scripts scripts = new Scripts(folder);
    Path python = scripts.write("python", Scripts.read(), Scripts.print(Scripts.ALLOW));
    Readiness readiness =
        Readiness.builder()
            .settings(set.mode(BackendMode.ENFORCE).settings())
            .evidence(set.mode(BackendMode.ENFORCE).asEvidenceSource())
            .clock(SettableClock.at(NOW))
            .build();
    return new PilotCounts(
        Stream.of(
                scripts.write("answers", Scripts.read(), Scripts.print(Scripts.ALLOW)),
                scripts.write("exits", "echo no >&2", "exit 3"),
                scripts.write("half", "printf '{\"decision\"'"),
                scripts.write("closes", "exec 0<&- 2>&-", Scripts.print(Scripts.ALLOW)),
                scripts.write("floods", "head -c 2097152 /dev/zero"),
                scripts.write("daemon", "(setsid sleep 600 &)", Scripts.print(Scripts.ALLOW)),
                folder.resolve("missing"),
                scripts.write("hangs", "sleep 600 & exec sleep 600"))
            .map(
                go ->
                    readiness.pilot(
                        Readiness.program(List.of(python.toString()), Duration.ofSeconds(30)),
                        Readiness.program(List.of(go.toString()), LIMIT)))
            .toList());
  }

  void evaluate(int times) {
    for (int i = 0; i < times; i++) {
      PilotOutcome outcome = evaluators.get(i % evaluators.size()).evaluate(Scripts.ACTION);
      outcome.failure().ifPresent(failure -> fail(failure.reason()));
    }
  }

  static Count count() throws IOException {
    awaitOurThreads();
    return new Count(descriptors(), LeftProcesses.all().size(), ourThreads().size());
  }

  private static long descriptors() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return open.filter(one -> !isOfAJar(one)).count();
    }
  }

  /** Java opens the archives of classes as it comes to need them. */
  private static boolean isOfAJar(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().endsWith(".jar");
    } catch (IOException closedMeanwhile) {
      return true;
    }
  }

  private static void awaitOurThreads() {
    for (Thread thread : ourThreads()) {
      try {
        thread.join(10_000);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Set<Thread> ourThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("cavra-readiness-program"))
        .collect(Collectors.toSet());
  }

  public static void main(String[] args) throws IOException {
    int evaluations = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("pilot");
    PilotCounts counts = in(folder, ReadySet.at(NOW));
    counts.evaluate(8);
    Count before = count();
    long start = System.nanoTime();
    counts.evaluate(evaluations);
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    Count after = count();
    System.out.println("before: " + before);
    System.out.println("after " + evaluations + " in " + millis + " ms: " + after);
    System.exit(after.isNoMoreThan(before) ? 0 : 1);
  }
}
