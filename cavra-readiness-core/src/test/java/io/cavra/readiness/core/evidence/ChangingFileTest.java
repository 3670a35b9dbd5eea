package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RollbackPlan;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change while they are being read: no answer mixes two generations. */
class ChangingFileTest {

  private static final ContentReader<RollbackPlan> PLAN =
      DocumentReader.of(Schemas.ROLLBACK_PLAN, PublicSafeScan::lookingForNothing);

  @TempDir Path folder;
  private Path file;

  /** A change that is made while the file is read, halfway. */
  private interface Change {
    void make(int reading) throws IOException;
  }

  @BeforeEach
  void write() throws IOException {
    do {
      // one whose time may be told in whole seconds is taken to be fresh for seconds
      file = Files.write(folder.resolve("plan.json"), generation('a'));
    } while (FileState.of(file).tickMillis() > 1000);
  }

  /** Two fields that say which generation they are of, with more than a buffer between them. */
  private static byte[] generation(char name) {
    String filler = "\"x\":[" + "1,".repeat(40_000) + "1]";
    String word = "\"" + name + "\"";
    return Kind.PLAN
        .with("\"status\":" + word + "," + filler + ",\"target_mode\":" + word)
        .getBytes(StandardCharsets.UTF_8);
  }

  private Evidence<RollbackPlan> readDuring(Clock clock, Change change) {
    AtomicInteger readings = new AtomicInteger();
    ContentReader<RollbackPlan> changing =
        (input, limit) -> PLAN.read(new Halfway(input, change, readings.getAndIncrement()), limit);
    return new StableFileReader(clock).read(file, Kind.LIMIT, changing).evidence();
  }

  /** Makes the change once this many bytes were read. */
  private static final class Halfway extends FilterInputStream {

    private final Change change;
    private final int reading;
    private int left = 40_000;

    Halfway(InputStream input, Change change, int reading) {
      super(input);
      this.change = change;
      this.reading = reading;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (left <= 0 && left > Integer.MIN_VALUE) {
        left = Integer.MIN_VALUE;
        change.make(reading);
      }
      int count = super.read(target, offset, length);
      left -= left > 0 ? count : 0;
      return count;
    }
  }

  private void rewriteInPlace(char name) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.write(generation(name));
    }
  }

  private void renameIntoPlace(char name) throws IOException {
    Path next = Files.write(folder.resolve("next"), generation(name));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void assertGeneration(char name, Evidence<RollbackPlan> evidence) {
    RollbackPlan plan =
        evidence.document().orElseThrow(() -> new AssertionError(evidence.toString()));
    assertEquals(String.valueOf(name), plan.status().orElseThrow());
    assertEquals(String.valueOf(name), plan.targetMode().orElseThrow());
  }

  private static Clock later() {
    return Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
  }

  @Test
  void aFreshFileThatIsRewrittenInPlaceIsReadAnew() {
    assertGeneration(
        'b',
        readDuring(
            Clock.systemUTC(),
            reading -> {
              if (reading == 0) {
                rewriteInPlace('b');
              }
            }));
  }

  @Test
  void aSettledFileThatIsRewrittenInPlaceWithItsOldTimeIsReadAnew() throws IOException {
    FileTime old = Files.getLastModifiedTime(file);
    assertGeneration(
        'b',
        readDuring(
            later(),
            reading -> {
              if (reading == 0) {
                rewriteInPlace('b');
                Files.setLastModifiedTime(file, old);
              }
            }));
  }

  @Test
  void aFileThatKeepsBeingRewrittenInPlaceIsUnreadableWithoutDigest() {
    for (Clock clock : new Clock[] {Clock.systemUTC(), later()}) {
      Evidence<RollbackPlan> evidence =
          readDuring(clock, reading -> rewriteInPlace(reading % 2 == 0 ? 'b' : 'a'));
      assertEquals(ProblemCode.UNREADABLE, Kind.code(evidence));
      assertTrue(Kind.problem(evidence).message().contains("kept changing"));
      assertTrue(evidence.sha256().isEmpty());
    }
  }

  /** Equal bytes alone prove nothing: each reading has the same two halves. */
  @Test
  void aMixtureThatIsReadAgainAndAgainDoesNotCount() {
    ContentReader<RollbackPlan> mixing =
        (input, limit) -> {
          rewriteInPlace('a');
          return PLAN.read(new Halfway(input, reading -> rewriteInPlace('b'), 0), limit);
        };
    Evidence<RollbackPlan> evidence =
        new StableFileReader(Clock.systemUTC()).read(file, Kind.LIMIT, mixing).evidence();
    assertEquals(ProblemCode.UNREADABLE, Kind.code(evidence));
  }

  @Test
  void aFileThatIsReplacedByRenamingEveryTimeIsReadAsOneGeneration() {
    Evidence<RollbackPlan> evidence =
        readDuring(Clock.systemUTC(), reading -> renameIntoPlace(reading % 2 == 0 ? 'b' : 'a'));
    // read anew once, and then as it was while another took its name
    assertGeneration('b', evidence);
  }

  @Test
  void aSettledFileThatIsReplacedByRenamingIsReadAnew() {
    assertGeneration(
        'c',
        readDuring(
            later(),
            reading -> {
              if (reading == 0) {
                renameIntoPlace('c');
              }
            }));
  }

  /** It rests for the whole of its tick, and is read anew like one that had rested before. */
  @Test
  void aFileOfThisMillisecondThatIsReplacedByRenamingIsReadAnew() {
    Clock atItsChange = Clock.fixed(FileState.of(file).changed().toInstant(), ZoneOffset.UTC);
    assertGeneration(
        'b',
        readDuring(
            atItsChange,
            reading -> {
              if (reading == 0) {
                renameIntoPlace('b');
              }
            }));
  }

  @Test
  void aFileThatIsCutShortIsReadAsWhatIsLeft() {
    Evidence<RollbackPlan> evidence =
        readDuring(
            Clock.systemUTC(),
            reading -> {
              if (reading == 0) {
                Files.write(file, new byte[0]);
              }
            });
    assertEquals(ProblemCode.MALFORMED_JSON, Kind.code(evidence));
    assertTrue(evidence.sha256().orElseThrow().startsWith("e3b0c442"), "of the empty file");
  }

  @Test
  void aFileThatIsDeletedIsMissing() {
    for (Clock clock : new Clock[] {Clock.systemUTC(), later()}) {
      Evidence<RollbackPlan> evidence = readDuring(clock, reading -> Files.deleteIfExists(file));
      assertEquals(ProblemCode.MISSING, Kind.code(evidence));
    }
  }

  @Test
  void aFileThatGrowsPastTheLimitIsTooLarge() {
    Evidence<RollbackPlan> evidence =
        readDuring(
            Clock.systemUTC(),
            reading -> {
              try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                open.setLength(Kind.LIMIT + 1);
              }
            });
    assertEquals(ProblemCode.TOO_LARGE, Kind.code(evidence));
  }

  /** Writers that take turns with readers at random: whatever comes, it is one generation. */
  @Test
  void underAWriterThatRenamesEveryAnswerIsOneGeneration() throws Exception {
    StableFileReader files = new StableFileReader(Clock.systemUTC());
    Thread writer =
        new Thread(
            () -> {
              try {
                for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                  renameIntoPlace(i % 2 == 0 ? 'b' : 'a');
                }
              } catch (IOException interrupted) {
                Thread.currentThread().interrupt();
              }
            });
    writer.start();
    try {
      for (int i = 0; i < 20; i++) {
        RollbackPlan plan = files.read(file, Kind.LIMIT, PLAN).evidence().document().orElseThrow();
        assertEquals(plan.status(), plan.targetMode());
      }
    } finally {
      writer.interrupt();
      writer.join();
    }
  }
}
