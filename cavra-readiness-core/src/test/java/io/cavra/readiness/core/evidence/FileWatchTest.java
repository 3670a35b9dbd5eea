package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RollbackPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of change is noticed at the next call, and what rests is not read again. */
class FileWatchTest {

  private static final EvidenceInput<RollbackPlan> PLAN = EvidenceInput.ROLLBACK_PLAN;
  private static final EvidenceInput<?> REHEARSAL = EvidenceInput.ROLLBACK_REHEARSAL;

  private final AtomicLong ticker = new AtomicLong();
  private final List<Path> read = Collections.synchronizedList(new ArrayList<>());
  private final StableFileReader files = new StableFileReader(later());

  @TempDir Path folder;
  private Path plan;
  private Path other;
  private FileWatch watch;
  private Runnable afterReading = () -> {};

  @BeforeEach
  void write() throws IOException {
    plan = write("plan.json", "a");
    other = write("other.json", "a");
    watch = new FileWatch(this::look, ticker::get);
  }

  private FileSnapshot look(@Nullable FileSnapshot before) {
    ReadinessSettings settings =
        ReadinessSettings.builder()
            .path(Setting.ROLLBACK_PLAN_PATH, plan)
            .path(Setting.ROLLBACK_REHEARSAL_PATH, other)
            .build();
    FilePass pass = new FilePass(settings, before, ticker::get);
    pass.look(PLAN, path -> read(path, Schemas.ROLLBACK_PLAN));
    pass.look(EvidenceInput.ROLLBACK_REHEARSAL, path -> read(path, Schemas.ROLLBACK_REHEARSAL));
    return pass.end();
  }

  private <T> FileReading<T> read(Path path, Schema<T> schema) {
    read.add(path);
    FileReading<T> reading =
        files.read(path, Kind.LIMIT, DocumentReader.of(schema, PublicSafeScan::lookingForNothing));
    afterReading.run();
    return reading;
  }

  private Path write(String name, String status) throws IOException {
    return Files.writeString(folder.resolve(name), Kind.PLAN.with("\"status\":\"" + status + "\""));
  }

  private void assertStatus(String status) {
    Evidence<RollbackPlan> found = watch.get().of(PLAN);
    RollbackPlan document =
        found.document().orElseThrow(() -> new AssertionError(found.toString()));
    assertEquals(status, document.status().orElseThrow());
  }

  private void assertProblem(ProblemCode code) {
    assertEquals(code, Kind.code(watch.get().of(PLAN)));
  }

  /** Lets both files be seen at rest, and the file system's clock go on. */
  private void rest() throws IOException {
    watch.get();
    ticker.addAndGet(Duration.ofSeconds(3).toNanos());
    watch.get();
    FileTime last = changed(plan);
    Path probe = folder.resolve("probe");
    do {
      Files.writeString(probe, "x");
    } while (changed(probe).compareTo(last) <= 0);
    read.clear();
  }

  private static FileTime changed(Path path) throws IOException {
    return Files.exists(path)
        ? (FileTime) Files.getAttribute(path, "unix:ctime")
        : FileTime.fromMillis(0);
  }

  @Test
  void whatRestsIsNotReadAgain() throws IOException {
    rest();
    EvidenceSnapshot first = watch.get();
    assertSame(first, watch.get());
    assertEquals(List.of(), read);
  }

  @Test
  void whatWasSeenJustNowIsReadUntilItRests() {
    watch.get();
    EvidenceSnapshot first = watch.get();
    assertEquals(List.of(plan, other, plan, other), read);
    ticker.addAndGet(Duration.ofSeconds(3).toNanos());
    assertSame(first, watch.get(), "read again and found to be the same");
    assertEquals(6, read.size());
    watch.get();
    assertEquals(6, read.size());
  }

  @Test
  void theChangedFileAloneIsReadAgain() throws IOException {
    rest();
    EvidenceSnapshot before = watch.get();
    write("plan.json", "b");
    EvidenceSnapshot after = watch.get();
    assertNotSame(before, after);
    assertEquals(List.of(plan), read);
    assertSame(before.of(REHEARSAL), after.of(REHEARSAL));
  }

  @Test
  void aRewriteOfTheSameSizeWithinATickIsNoticed() throws IOException {
    for (int i = 0; i < 200; i++) {
      String status = i % 2 == 0 ? "b" : "c";
      write("plan.json", status);
      assertStatus(status);
    }
  }

  @Test
  void aRewriteWhoseTimeWasSetBackIsNoticed() throws IOException {
    FileTime old = FileTime.fromMillis(1_000_000_000_123L);
    Files.setLastModifiedTime(plan, old);
    rest();
    write("plan.json", "b");
    Files.setLastModifiedTime(plan, old);
    assertStatus("b");
  }

  @Test
  void anotherFileRenamedIntoItsPlaceIsNoticed() throws IOException {
    FileTime old = FileTime.fromMillis(1_000_000_000_123L);
    Path next = write("next.json", "b");
    Files.setLastModifiedTime(next, old);
    Files.setLastModifiedTime(plan, old);
    rest();
    Files.move(next, plan, StandardCopyOption.ATOMIC_MOVE);
    assertStatus("b");
  }

  @Test
  void whatVanishesAndComesBackIsNoticed() throws IOException {
    rest();
    Files.delete(plan);
    assertProblem(ProblemCode.MISSING);
    rest();
    assertProblem(ProblemCode.MISSING);
    write("plan.json", "b");
    assertStatus("b");
    rest();
    Path aside = Files.move(plan, folder.resolve("aside"));
    assertProblem(ProblemCode.MISSING);
    Files.move(aside, plan);
    assertStatus("b");
  }

  @Test
  void aLinkThatLeadsElsewhereIsNoticed() throws IOException {
    Path one = write("one.json", "b");
    Path two = write("two.json", "c");
    Files.delete(plan);
    Files.createSymbolicLink(plan, one);
    rest();
    assertStatus("b");
    Path next = Files.createSymbolicLink(folder.resolve("next"), two);
    Files.move(next, plan, StandardCopyOption.ATOMIC_MOVE);
    assertStatus("c");
    rest();
    Files.delete(two);
    assertProblem(ProblemCode.MISSING);
  }

  @Test
  void aFolderOfLinksThatIsSwappedIsNoticed() throws IOException {
    for (String version : List.of("b", "c")) {
      Files.createDirectory(folder.resolve(version));
      write(version + "/plan.json", version);
    }
    Path data = Files.createSymbolicLink(folder.resolve("data"), Path.of("b"));
    Files.delete(plan);
    Files.createSymbolicLink(plan, Path.of("data/plan.json"));
    rest();
    assertStatus("b");
    Path next = Files.createSymbolicLink(folder.resolve("next"), Path.of("c"));
    Files.move(next, data, StandardCopyOption.ATOMIC_MOVE);
    assertStatus("c");
  }

  @Test
  void aFolderOrNothingInItsPlaceIsNoticed() throws IOException {
    rest();
    Files.write(plan, new byte[0]);
    assertProblem(ProblemCode.MALFORMED_JSON);
    rest();
    Files.delete(plan);
    Files.createDirectory(plan);
    assertProblem(ProblemCode.NOT_A_FILE);
    rest();
    assertProblem(ProblemCode.NOT_A_FILE);
    Files.delete(plan);
    write("plan.json", "b");
    assertStatus("b");
  }

  @Test
  void aFileWhosePermissionsChangeIsReadAgain() throws IOException {
    rest();
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("-w-------"));
    assertEquals(
        Files.isReadable(plan), watch.get().of(PLAN).document().isPresent(), "root reads all");
    assertEquals(List.of(plan), read);
    rest();
    watch.get();
    assertEquals(List.of(), read);
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rw-------"));
    assertStatus("a");
  }

  @Test
  void documentsAreScannedAgainWhenTheTermsChange() throws IOException {
    Path terms = Files.writeString(folder.resolve("terms.txt"), "Acme\n");
    Files.writeString(plan, Kind.PLAN.with("\"status\":\"for Umbrella\""));
    ReadinessSettings settings =
        ReadinessSettings.builder()
            .path(Setting.ROLLBACK_PLAN_PATH, plan)
            .path(Setting.DENIED_TERMS_FILE, terms)
            .build();
    var source =
        FileEvidenceSource.builder().fileClock(later()).ticker(ticker::get).build().watch(settings);
    for (int call = 0; call < 3; call++) {
      assertEquals(0, source.get().of(PLAN).findings().total());
      ticker.addAndGet(Duration.ofSeconds(3).toNanos());
    }
    Files.writeString(terms, "Umbrella\n");
    assertEquals(1, source.get().of(PLAN).findings().total());
    Files.delete(terms);
    assertEquals(0, source.get().of(PLAN).findings().total());
  }

  private static Clock later() {
    return Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
  }

  /** Two callers come while a third reads: one of them reads for both, and none takes the old. */
  @Test
  void whoComesWhileAnotherReadsTakesNothingThatBeganBefore() throws Exception {
    CountDownLatch wasRead = new CountDownLatch(1);
    CountDownLatch changed = new CountDownLatch(1);
    afterReading =
        () -> {
          wasRead.countDown();
          await(changed);
        };
    Thread early = new Thread(watch::get);
    early.start();
    await(wasRead);
    write("plan.json", "b");
    ticker.set(5);
    List<EvidenceSnapshot> found = Collections.synchronizedList(new ArrayList<>());
    List<Thread> late = List.of(caller(found), caller(found));
    ticker.set(9);
    changed.countDown();
    for (Thread caller : late) {
      caller.join(Duration.ofMinutes(1).toMillis());
    }
    assertEquals(2, found.size());
    assertSame(found.get(0), found.get(1), "one of the two has read for both");
    assertEquals("b", found.get(0).of(PLAN).document().orElseThrow().status().orElseThrow());
    assertEquals(4, read.size(), "two looks at two files");
  }

  /** Starts a caller, and answers once it waits for its turn. */
  private Thread caller(List<EvidenceSnapshot> found) {
    Thread caller = new Thread(() -> found.add(watch.get()));
    caller.start();
    while (caller.isAlive()
        && caller.getState() != Thread.State.WAITING
        && caller.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    return caller;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(1, TimeUnit.MINUTES), "nobody came");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
