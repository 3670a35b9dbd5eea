package io.cavra.readiness.core.benchmark;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A selector that knows nothing: reads, hashes, parses, scans, judges and reports a ready set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ColdSampleSet {

  private final List<Path> documents = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();
  private final byte[] buffer = new byte[8192];
  private MessageDigest digest;
  private ReadinessSettings settings;
  private Clock clock;

  /** Writes the set, and waits until it was not touched just now. */
  @Setup
  public void write() throws IOException, InterruptedException, NoSuchAlgorithmException {
    digest = MessageDigest.getInstance("SHA-256");
    settings = Samples.write(Layout.FLAT).settings();
    clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      Path path = settings.path(input).map(Path::of).orElse(null);
      boolean json = input != EvidenceInput.RUNTIME && input != EvidenceInput.PACKAGE_DIRECTORY;
      if (path != null && json) {
        documents.add(path);
        contents.add(Files.readAllBytes(path));
      }
    }
    TimeUnit.SECONDS.sleep(3);
  }

  /** Reads the same files. */
  @Benchmark
  public long floorRead() throws IOException {
    return Floors.read(documents);
  }

  /** Reads them and walks their tokens. */
  @Benchmark
  public long floorTokenize() throws IOException {
    return Floors.tokenize(documents);
  }

  /** Hashes the same bytes. */
  @Benchmark
  public int floorDigest() throws NoSuchAlgorithmException {
    return Floors.digest(contents);
  }

  /** Selects once, and makes the report. */
  @Benchmark
  public Map<String, Object> select() {
    return Readiness.builder().settings(settings).clock(clock).build().select().toMap();
  }

  /** Does to the same files the least that the selector has to, and nothing else. */
  @Benchmark
  public long least() throws IOException {
    return Floors.readBetweenLooks(documents, buffer, digest);
  }

  /** Does the floors, then that. */
  @Benchmark
  public void leastSideBySide(Beside turns, Blackhole out)
      throws IOException, NoSuchAlgorithmException {
    long begin = System.nanoTime();
    out.consume(floorTokenize());
    out.consume(floorDigest());
    long change = System.nanoTime();
    out.consume(least());
    turns.add(begin, change, System.nanoTime());
  }

  /** Does both, the floors first. */
  @Benchmark
  public void sideBySide(Beside turns, Blackhole out) throws IOException, NoSuchAlgorithmException {
    long begin = System.nanoTime();
    out.consume(floorTokenize());
    out.consume(floorDigest());
    long change = System.nanoTime();
    out.consume(select());
    turns.add(begin, change, System.nanoTime());
  }
}
