package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.PackageDirectory;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RuntimeBinary;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Reads a file so that the answer never mixes two generations of it.
 *
 * <p>What was read counts when the file was the same before and after, and had not been touched for
 * so long that a change within one tick of the file system's clock would have shown. A file that
 * was touched just now counts when two readings in a row gave the same bytes.
 */
final class StableFile {

  /** Longer than a tick of the clock of the file systems that services run on. */
  private static final long TICK_MILLIS = 50;

  private static final int MOST_ATTEMPTS = 200;

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
    Optional<Evidence<T>> previous = Optional.empty();
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      long started = clock.millis();
      FileState before = FileState.of(path);
      Evidence<T> reading = readOnce(path, before, limit, content);
      boolean quiet = before.isQuietSince(started - TICK_MILLIS);
      boolean counts =
          quiet
              ? before.equals(FileState.of(path))
              : previous.filter(last -> isSame(last, reading)).isPresent();
      if (counts) {
        return reading;
      }
      previous = Optional.of(reading);
    }
    return EvidenceProblem.of(
        ProblemCode.UNREADABLE,
        "it kept changing while it was read; write a new file and rename it into place");
  }

  private static <T> Evidence<T> readOnce(
      Path path, FileState state, long limit, ContentReader<T> content) throws IOException {
    if (!state.isRegularFile()) {
      return notAFile(state);
    }
    if (state.size() > limit) {
      return ContentReader.tooLarge(limit);
    }
    // not a channel: a channel fails for a caller whose thread is interrupted
    try (InputStream input = new FileInputStream(path.toFile())) {
      return content.read(input, limit);
    } catch (IOException failure) {
      FileState.of(path);
      return EvidenceProblem.of(ProblemCode.UNREADABLE, "it is there and cannot be read");
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
