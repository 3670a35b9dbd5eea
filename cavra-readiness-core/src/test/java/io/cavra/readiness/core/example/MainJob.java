package io.cavra.readiness.core.example;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.report.TextReport;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The main job from end to end: a complete set of evidence files selects Go, and selects Python as
 * soon as the latest rollback drill is too old.
 */
public final class MainJob {

  private MainJob() {}

  /** Prints both answers; the exit code is 0 when they are Go and then Python. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("cavra-");
    boolean asPromised;
    try {
      asPromised = run(folder, Instant.now().truncatedTo(ChronoUnit.SECONDS), System.out);
    } finally {
      delete(folder);
    }
    System.exit(asPromised ? 0 : 1);
  }

  /** Makes the evidence in that folder, prints both answers, and says whether they are right. */
  static boolean run(Path folder, Instant now, PrintStream out) {
    WrittenSet evidence = ReadySet.at(now).writeTo(folder, Layout.PACKAGE_DIR);
    SettableClock clock = SettableClock.at(now);
    Readiness readiness = Readiness.builder().settings(evidence.settings()).clock(clock).build();

    BackendSelection fresh = readiness.select();
    print(out, "With a complete set of evidence:", fresh);

    clock.set(fresh.validUntil().orElse(now).plusNanos(1));
    BackendSelection stale = readiness.select();
    print(out, "\nOne nanosecond after the latest rollback drill has become too old:", stale);

    return fresh.backend() == Backend.GO && stale.backend() == Backend.PYTHON;
  }

  private static void print(PrintStream out, String heading, BackendSelection selection) {
    out.println(heading);
    out.println();
    out.print(TextReport.plain().selection(selection));
    out.println("\ntrail:");
    for (SelectionReason reason : selection.reasons()) {
      out.print(TextReport.plain().sentence("- " + reason.code() + ": " + reason.message()));
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> found = Files.walk(folder)) {
      deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
