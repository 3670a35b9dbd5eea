package io.cavra.readiness.core.benchmark;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A selector whose evidence does not change, on the system's clock. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Warm {

  private final Clock clock = Clock.systemUTC();
  private List<Path> watched;
  private BackendSelector files;
  private BackendSelector memory;

  /** Writes a set, and lets the selector see it at rest. */
  @Setup
  public void write() throws IOException, InterruptedException {
    ReadySet set = ReadySet.at(clock.instant());
    WrittenSet written = set.writeTo(Files.createTempDirectory("benchmark"), Layout.FLAT);
    watched =
        EvidenceInput.all().stream()
            .map(input -> written.settings().path(input))
            .flatMap(Optional::stream)
            .map(Path::of)
            .toList();
    files = Readiness.builder().settings(written.settings()).clock(clock).build().selector();
    EvidenceSnapshot snapshot = set.snapshot();
    memory =
        Readiness.builder()
            .settings(set.settings())
            .clock(clock)
            .evidence(settings -> snapshot)
            .build()
            .selector();
    for (int call = 0; call < 3; call++) {
      TimeUnit.SECONDS.sleep(3);
      files.select();
    }
  }

  /** Asks what a change cannot but show in: the time of the last change is among it. */
  @Benchmark
  public void floorStat(Blackhole out) throws IOException {
    for (Path path : watched) {
      out.consume(Floors.look(path));
    }
  }

  /** Asks in the cheapest way, which does not tell of a rewrite whose time was set back. */
  @Benchmark
  public void floorStatBasic(Blackhole out) throws IOException {
    for (Path path : watched) {
      out.consume(Files.readAttributes(path, BasicFileAttributes.class));
    }
  }

  /** Asks the time once. */
  @Benchmark
  public Instant floorClock() {
    return clock.instant();
  }

  /** Selects from files. */
  @Benchmark
  public BackendSelection selectFromFiles() {
    return files.select();
  }

  /** Asks with the time of the last change, then selects. */
  @Benchmark
  public void filesBesideStat(Beside turns, Blackhole out) throws IOException {
    long begin = System.nanoTime();
    floorStat(out);
    long change = System.nanoTime();
    out.consume(files.select());
    turns.add(begin, change, System.nanoTime());
  }

  /** Asks in the cheapest way, then selects. */
  @Benchmark
  public void filesBesideBasicStat(Beside turns, Blackhole out) throws IOException {
    long begin = System.nanoTime();
    floorStatBasic(out);
    long change = System.nanoTime();
    out.consume(files.select());
    turns.add(begin, change, System.nanoTime());
  }

  /** Selects from memory. */
  @Benchmark
  public BackendSelection selectFromMemory() {
    return memory.select();
  }
}
