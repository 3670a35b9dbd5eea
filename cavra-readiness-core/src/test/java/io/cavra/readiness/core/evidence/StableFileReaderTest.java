package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The problems of a file that is not there, is none, or cannot be read. */
class StableFileReaderTest {

  private final StableFileReader files = new StableFileReader(Clock.systemUTC());

  @TempDir Path folder;

  private Evidence<?> read(Path path) {
    return files
        .read(
            path,
            Kind.LIMIT,
            DocumentReader.of(Schemas.ROLLBACK_PLAN, PublicSafeScan::lookingForNothing))
        .evidence();
  }

  private Path written() throws IOException {
    return Files.writeString(folder.resolve("plan.json"), Kind.PLAN.with(""));
  }

  private void assertCode(ProblemCode code, Evidence<?> evidence) {
    assertEquals(code, Kind.code(evidence));
    assertTrue(evidence.sha256().isEmpty(), "not all bytes were read");
  }

  @Test
  void aFileIsReadDirectlyAndThroughLinks() throws IOException {
    Path file = written();
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));
    assertTrue(read(file).document().isPresent());
    assertTrue(read(link).document().isPresent());
    assertEquals(read(file), read(second));
  }

  @Test
  void whatIsNotThereIsMissing() throws IOException {
    Path file = written();
    Path one = folder.resolve("one");
    Path two = Files.createSymbolicLink(folder.resolve("two"), one);
    assertCode(ProblemCode.MISSING, read(folder.resolve("absent")));
    assertCode(ProblemCode.MISSING, read(folder.resolve("absent/plan.json")));
    assertCode(ProblemCode.MISSING, read(two));
    Files.createSymbolicLink(one, two);
    assertCode(ProblemCode.MISSING, read(one));
    assertCode(ProblemCode.MISSING, read(file.resolve("plan.json")));
    assertCode(ProblemCode.MISSING, read(folder.resolve("n".repeat(5000))));
  }

  @Test
  void whatCannotBeAPathIsMissing() {
    for (String text : List.of("a\0b", "\uD800", "\0")) {
      ReadinessSettings settings =
          ReadinessSettings.builder()
              .set(Setting.ROLLBACK_PLAN_PATH, text)
              .set(Setting.PACKAGE_DIR, text)
              .build();
      EvidenceSnapshot snapshot = FileEvidenceSource.standard().read(settings);
      assertCode(ProblemCode.MISSING, snapshot.of(EvidenceInput.ROLLBACK_PLAN));
      assertCode(ProblemCode.MISSING, snapshot.of(EvidenceInput.PACKAGE_DIRECTORY));
      assertEquals(
          "this cannot be a path of this system",
          Kind.problem(snapshot.of(EvidenceInput.ROLLBACK_PLAN)).message());
    }
  }

  @Test
  void whatIsNoRegularFileIsNotAFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    assertCode(ProblemCode.NOT_A_FILE, read(folder));
    assertCode(ProblemCode.NOT_A_FILE, read(link));
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "a system with /dev/null");
    assertCode(ProblemCode.NOT_A_FILE, read(device));
  }

  @Test
  void aPipeIsNotAFileAndHoldsNobodyUp() throws Exception {
    Path pipe = folder.resolve("pipe");
    int failed = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assumeTrue(failed == 0, "a system with pipes");
    assertCode(ProblemCode.NOT_A_FILE, read(pipe));
  }

  /** A file whose first byte cannot be read by anyone, not even by root. */
  @Test
  void aFileThatCannotBeReadIsUnreadable() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(memory), "a system with /proc");
    assertCode(ProblemCode.UNREADABLE, read(memory));
  }

  /** Who may read everything, as root may, sees at once that the file is not shut. */
  @Test
  void aFileStaysShutAsLongAsItMayNotBeRead() throws IOException {
    Path file = written();
    assertFalse(FileState.of(file).shut().isStillAt(file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assertEquals(!Files.isReadable(file), FileState.of(file).shut().isStillAt(file));
  }

  @Test
  void aFileOrFolderThatMayNotBeReadIsUnreadable() throws IOException {
    Path file = written();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "a process that permissions hold for, unlike root's");
    assertCode(ProblemCode.UNREADABLE, read(file));
    Path tooLong = Files.write(folder.resolve("long.json"), new byte[9 * 1024 * 1024]);
    Files.setPosixFilePermissions(tooLong, PosixFilePermissions.fromString("---------"));
    assertCode(ProblemCode.UNREADABLE, read(tooLong));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rw-------"));
    assertCode(ProblemCode.UNREADABLE, read(file));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aFileAsLongAsTheLimitIsReadAndAByteMoreIsTooLarge() throws IOException {
    String json = Kind.PLAN.with("");
    int limit = 8 * 1024 * 1024;
    Path file = folder.resolve("plan.json");
    Files.writeString(file, json + " ".repeat(limit - json.length()));
    assertTrue(read(file).document().isPresent());
    Files.writeString(file, json + " ".repeat(limit + 1 - json.length()));
    assertCode(ProblemCode.TOO_LARGE, read(file));
    Files.writeString(file, "x".repeat(limit + 1));
    assertCode(ProblemCode.TOO_LARGE, read(file));
  }

  @Test
  void anEmptyFileIsMalformedJsonWithItsDigest() throws IOException {
    Path file = Files.createFile(folder.resolve("empty"));
    assertEquals(ProblemCode.MALFORMED_JSON, Kind.code(read(file)));
    assertTrue(read(file).sha256().orElseThrow().startsWith("e3b0c44298fc1c14"));
  }

  @Test
  void anInterruptedThreadReadsAndStaysInterrupted() throws IOException {
    Path file = written();
    Thread.currentThread().interrupt();
    Evidence<?> evidence = read(file);
    assertTrue(Thread.interrupted(), "the flag is the caller's");
    assertTrue(evidence.document().isPresent());
  }

  @Test
  void aFolderAndABinaryAreLookedAtAndNotRead() throws IOException {
    Path file = written();
    Path absent = folder.resolve("absent");
    assertTrue(files.directory(folder).evidence().document().isPresent());
    assertCode(ProblemCode.MISSING, files.directory(file).evidence());
    assertCode(ProblemCode.MISSING, files.directory(absent).evidence());
    assertEquals(Files.size(file), files.binary(file).evidence().document().orElseThrow().size());
    assertCode(ProblemCode.NOT_A_FILE, files.binary(folder).evidence());
    assertCode(ProblemCode.MISSING, files.binary(absent).evidence());
  }
}
