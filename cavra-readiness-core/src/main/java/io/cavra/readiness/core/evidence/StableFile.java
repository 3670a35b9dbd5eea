package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.PackageDirectory;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RuntimeBinary;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Reads a file so that the answer never mixes two generations of it.
 *
 * <p>What was read counts when the file is the same before and after, and had not been touched for
 * longer than a tick of the file system's clock, so that a change meanwhile would show. For a file
 * that was touched just now that tick is waited for, once for all files that were written together.
 * A file that is touched even then is read twice, a tick apart, through one handle: so a file that
 * is renamed away meanwhile counts, and one that is rewritten in place does not.
 */
final class StableFile {

  /** Longer than a tick of the clock of the file systems that services run on. */
  private static final long SETTLING_MILLIS = 20;

  /** About a second in all, which is how long a file that keeps changing holds up a caller. */
  private static final int MOST_ATTEMPTS = 20;

  private final Clock clock;

  /** Makes a reader that compares the times of files with this clock, the system's. */
  StableFile(Clock clock) {
    this.clock = clock;
  }

  /** Looks at a binary without reading it. */
  Evidence<RuntimeBinary> binary(String text) {
    return at(
        text,
        path -> {
          FileState state = FileState.of(path);
          return state.isRegularFile()
              ? EvidenceDocument.of(new RuntimeBinary(state.size(), Files.isExecutable(path)))
              : notAFile(state);
        });
  }

  /** Looks at a folder; anything else in its place is no folder to find files in. */
  Evidence<PackageDirectory> directory(String text) {
    return at(
        text,
        path ->
            FileState.of(path).isDirectory()
                ? EvidenceDocument.of(new PackageDirectory())
                : EvidenceProblem.of(ProblemCode.MISSING, "what is there is not a directory"));
  }

  /** Reads a regular file to its end, or to the limit. */
  <T> Evidence<T> read(String text, long limit, ContentReader<T> content) {
    return at(text, path -> read(path, limit, content));
  }

  private <T> Evidence<T> read(Path path, long limit, ContentReader<T> content) throws IOException {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<Evidence<T>> reading = readOneGeneration(path, limit, content, attempt > 0);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return EvidenceProblem.of(
        ProblemCode.UNREADABLE,
        "it kept changing while it was read; write a new file and rename it into place");
  }

  /**
   * Answers nothing where the file may have changed meanwhile. A file that rested is then read
   * anew; one that never rests counts as it was, once its bytes were the same twice.
   */
  private <T> Optional<Evidence<T>> readOneGeneration(
      Path path, long limit, ContentReader<T> content, boolean restless) throws IOException {
    FileState state = FileState.of(path);
    if (!state.isRegularFile()) {
      return Optional.of(notAFile(state));
    }
    if (state.size() > limit) {
      return Optional.of(ContentReader.tooLarge(limit));
    }
    // not a channel: a channel fails for a caller whose thread is interrupted
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      boolean settled = isSettled(path, state);
      Evidence<T> reading = readFromStart(file, limit, content);
      if (settled && FileState.of(path).equals(state)) {
        return Optional.of(reading);
      }
      return settled && !restless
          ? Optional.empty()
          : readAgain(path, state, reading, () -> readFromStart(file, limit, content));
    } catch (IOException failure) {
      return state.equals(FileState.of(path))
          ? Optional.of(
              EvidenceProblem.of(ProblemCode.UNREADABLE, "it is there and cannot be read"))
          : Optional.empty();
    }
  }

  /** Waits for the rest of the tick in which the file was touched, if that is not over. */
  private boolean isSettled(Path path, FileState state) throws IOException {
    long left = state.changed().toMillis() + SETTLING_MILLIS + 1 - clock.millis();
    if (left <= 0) {
      return true;
    }
    settle(Math.min(left, SETTLING_MILLIS));
    return FileState.of(path).equals(state);
  }

  /** Reads once more through the same handle; another file of that name does not touch this one. */
  private static <T> Optional<Evidence<T>> readAgain(
      Path path, FileState state, Evidence<T> first, Again<T> again) throws IOException {
    settle(SETTLING_MILLIS);
    Evidence<T> second = again.read();
    FileState after = FileState.of(path);
    boolean counts = isSame(first, second) && (after.equals(state) || after.isOtherFileThan(state));
    return counts ? Optional.of(second) : Optional.empty();
  }

  /** Reads the same handle from its start. */
  private interface Again<T> {
    Evidence<T> read() throws IOException;
  }

  /** The stream is not closed: that would close the file, which may be read again. */
  private static <T> Evidence<T> readFromStart(
      RandomAccessFile file, long limit, ContentReader<T> content) throws IOException {
    file.seek(0);
    return content.read(new FileInputStream(file.getFD()), limit);
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

  private static <T> Evidence<T> notAFile(FileState state) {
    return EvidenceProblem.of(
        ProblemCode.NOT_A_FILE,
        state.isDirectory() ? "it is a directory" : "it is no regular file");
  }

  /** Looks at a path, where the file system lets us. */
  private interface Look<T> {
    Evidence<T> at(Path path) throws IOException;
  }

  private static <T> Evidence<T> at(String text, Look<T> look) {
    try {
      return look.at(Path.of(text));
    } catch (InvalidPathException noPath) {
      return EvidenceProblem.of(ProblemCode.MISSING, "this cannot be a path of this system");
    } catch (AccessDeniedException denied) {
      return EvidenceProblem.of(ProblemCode.UNREADABLE, "this process may not look at it");
    } catch (IOException absent) {
      return EvidenceProblem.of(ProblemCode.MISSING, "no file is there");
    }
  }
}
