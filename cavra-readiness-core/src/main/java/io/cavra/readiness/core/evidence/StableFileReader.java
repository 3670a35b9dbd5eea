package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.PackageDirectory;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RuntimeBinary;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.annotation.Nullable;

/**
 * Reads a file so that the answer never mixes two generations of it.
 *
 * <p>What was read counts when the file is the same before and after, and had not been touched for
 * longer than a tick of the file system's clock, so that a change meanwhile would show. For a file
 * that was touched just now that tick is waited for, once for all files that were written together.
 * A file that is touched even then is read twice, a tick apart, through one handle: so a file that
 * is renamed away meanwhile counts, and one that is rewritten in place does not.
 */
final class StableFileReader {

  /** A tick, and the millisecond in which it began: times are compared in whole ones. */
  private static final long PAUSE_MILLIS = FileState.TICK_MILLIS + 1;

  /** About a second in all, which is how long a file that keeps changing holds up a caller. */
  private static final int MOST_ATTEMPTS = 20;

  private final Clock clock;

  /** Makes a reader that compares the times of files with this clock, the system's. */
  StableFileReader(Clock clock) {
    this.clock = clock;
  }

  /**
   * Answers the path that a text names. What ends in a separator names a folder; a path forgets
   * that, and would find a file there.
   *
   * @throws InvalidPathException when it cannot be a path of this system
   */
  static Path path(String text) {
    boolean folder = text.endsWith("/") || text.endsWith(File.separator);
    return Path.of(folder ? text + "." : text);
  }

  /** Looks at a binary without reading it. */
  FileReading<RuntimeBinary> binary(Path path) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      FileState state = FileState.of(path);
      if (!state.isRegularFile()) {
        return notAFile(state);
      }
      RuntimeBinary binary = new RuntimeBinary(state.size(), Files.isExecutable(path));
      if (state.isStillAt(path)) {
        return new FileReading<>(EvidenceDocument.of(binary), state);
      }
    }
    return keptChanging();
  }

  /** Looks at a folder; anything else in its place is no folder to find files in. */
  FileReading<PackageDirectory> directory(Path path) {
    FileState state = FileState.of(path);
    if (state.isDirectory()) {
      return new FileReading<>(EvidenceDocument.of(new PackageDirectory()), state);
    }
    return state.isAbsent()
        ? notAFile(state)
        : problem(ProblemCode.MISSING, "what is there is not a directory", state);
  }

  /** Reads a regular file to its end, or to the limit. */
  <T> FileReading<T> read(Path path, long limit, ContentReader<T> content) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<FileReading<T>> reading = readOneGeneration(path, limit, content, attempt > 0);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return keptChanging();
  }

  /**
   * Answers nothing where the file may have changed meanwhile. A file that rested is then read
   * anew; one that never rests counts as it was, once its bytes were the same twice.
   */
  private <T> Optional<FileReading<T>> readOneGeneration(
      Path path, long limit, ContentReader<T> content, boolean restless) {
    FileState state = FileState.of(path);
    if (!state.isRegularFile()) {
      return Optional.of(notAFile(state));
    }
    // not a channel: a channel fails for a caller whose thread is interrupted
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      if (state.size() > limit) {
        return Optional.of(new FileReading<>(ContentReader.tooLarge(limit), state));
      }
      boolean settled = isSettled(path, state);
      FileReading<T> reading = readOn(file, limit, content, state);
      if (settled && state.isStillAt(path)) {
        return Optional.of(reading);
      }
      return settled && !restless
          ? Optional.empty()
          : readAgain(path, state, reading, () -> readFromStart(file, limit, content, state));
    } catch (IOException failure) {
      return unreadable(path, state);
    }
  }

  /** What kept a file from being read, such as too many open files, may be over at any time. */
  private static <T> Optional<FileReading<T>> unreadable(Path path, FileState state) {
    @Nullable FileState shut = Files.isReadable(path) ? null : state.shut();
    return state.isStillAt(path)
        ? Optional.of(
            problem(
                ProblemCode.UNREADABLE,
                "it is there and cannot be read; let this process read it",
                shut))
        : Optional.empty();
  }

  /** Waits for the rest of the tick in which the file was touched, if that is not over. */
  private boolean isSettled(Path path, FileState state) {
    long left = state.changed().toMillis() + state.tickMillis() + 1 - clock.millis();
    if (left <= 0) {
      return true;
    }
    settle(Math.min(left, PAUSE_MILLIS));
    return left <= PAUSE_MILLIS && state.isStillAt(path);
  }

  /** Reads once more through the same handle; another file of that name does not touch this one. */
  private static <T> Optional<FileReading<T>> readAgain(
      Path path, FileState state, FileReading<T> first, Again<T> again) throws IOException {
    settle(PAUSE_MILLIS);
    FileReading<T> second = again.read();
    if (!isSame(first.evidence(), second.evidence())) {
      return Optional.empty();
    }
    FileState after = FileState.of(path);
    if (after.equals(state)) {
      return Optional.of(second);
    }
    return after.isOtherFileThan(state)
        ? Optional.of(new FileReading<>(second.evidence(), null))
        : Optional.empty();
  }

  /** Reads the same handle from its start. */
  private interface Again<T> {
    FileReading<T> read() throws IOException;
  }

  private static <T> FileReading<T> readFromStart(
      RandomAccessFile file, long limit, ContentReader<T> content, FileState state)
      throws IOException {
    file.seek(0);
    return readOn(file, limit, content, state);
  }

  /** From where the handle stands. The stream is not closed: that would close the file too. */
  private static <T> FileReading<T> readOn(
      RandomAccessFile file, long limit, ContentReader<T> content, FileState state)
      throws IOException {
    Evidence<T> evidence = content.read(new FileInputStream(file.getFD()), limit);
    return new FileReading<>(evidence, file.getFilePointer() == state.size() ? state : null);
  }

  /** Waits, whatever the thread's interrupt flag says, and leaves the flag as it was. */
  private static void settle(long millis) {
    boolean interrupted = Thread.interrupted();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      try {
        TimeUnit.NANOSECONDS.sleep(left);
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isSame(Evidence<?> one, Evidence<?> other) {
    return one.sha256().equals(other.sha256())
        && one.problem()
            .map(EvidenceProblem::code)
            .equals(other.problem().map(EvidenceProblem::code));
  }

  private static <T> FileReading<T> notAFile(FileState state) {
    return switch (state.kind()) {
      case MISSING -> problem(ProblemCode.MISSING, "no file is there", state);
      case DENIED ->
          problem(
              ProblemCode.UNREADABLE,
              "a folder on the way may not be searched; let this process search it",
              state);
      case DIRECTORY -> problem(ProblemCode.NOT_A_FILE, "it is a directory", state);
      case REGULAR, SHUT, OTHER ->
          problem(ProblemCode.NOT_A_FILE, "it is not a regular file", state);
    };
  }

  private static <T> FileReading<T> keptChanging() {
    return problem(
        ProblemCode.UNREADABLE,
        "it kept changing while it was read; write a new file and rename it into place",
        null);
  }

  private static <T> FileReading<T> problem(
      ProblemCode code, String message, @Nullable FileState state) {
    return new FileReading<>(EvidenceProblem.of(code, message), state);
  }
}
