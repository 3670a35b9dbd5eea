package io.cavra.readiness.core.benchmark;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.evidence.FileEvidenceSource;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Drill histories of any length, read as a stream. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ColdDrills {

  /** How many drills the history lists. */
  @Param({"100000"})
  public int drills;

  private final FileEvidenceSource source =
      FileEvidenceSource.builder().streamLimit(Long.MAX_VALUE).build();
  private final byte[] piece = new byte[16 * 1024];
  private Path file;
  private ReadinessSettings settings;

  /** Writes the history, and waits until it was not touched just now. */
  @Setup
  public void write() throws IOException, InterruptedException {
    file = Samples.writeHistory(drills);
    settings = ReadinessSettings.builder().path(Setting.ROLLBACK_DRILL_HISTORY_PATH, file).build();
    TimeUnit.SECONDS.sleep(3);
  }

  /** Reads the same bytes. */
  @Benchmark
  public long floorRead() throws IOException {
    return Floors.read(List.of(file));
  }

  /** Reads them and walks their tokens. */
  @Benchmark
  public long floorTokenize() throws IOException {
    return Floors.tokenize(List.of(file));
  }

  /** Hashes as many bytes, which are at hand. */
  @Benchmark
  public byte[] floorDigest() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (long left = Files.size(file); left > 0; left -= piece.length) {
      digest.update(piece, 0, (int) Math.min(left, piece.length));
    }
    return digest.digest();
  }

  /** Reads, hashes, parses and scans the history. */
  @Benchmark
  public EvidenceSnapshot history() {
    return source.read(settings);
  }

  /** Does both, the floors first. */
  @Benchmark
  public void sideBySide(Beside turns, Blackhole out) throws IOException, NoSuchAlgorithmException {
    long begin = System.nanoTime();
    out.consume(floorTokenize());
    out.consume(floorDigest());
    long change = System.nanoTime();
    out.consume(history());
    turns.add(begin, change, System.nanoTime());
  }
}
