package io.cavra.readiness.testkit;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.evidence.EvidenceInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A set that was written as files, and the settings that point at them.
 *
 * <p>Immutable; the files are not. Use it from one thread at a time, while any number of threads
 * read the files.
 *
 * <pre>{@code
 * WrittenSet written = ReadySet.at(now).writeTo(folder, Layout.CONFIG_MAP);
 * written.replace(ReadySet.at(now).promotion(p -> p.approved(false)));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class WrittenSet {

  private final ReadySet set;
  private final SetPaths paths;

  private WrittenSet(ReadySet set, SetPaths paths) {
    this.set = set;
    this.paths = paths;
  }

  static WrittenSet write(ReadySet set, SetPaths paths) {
    return wrapping(() -> new SetWriter(set, paths).writeNew(), set, paths);
  }

  /** Answers the set that was written last. */
  public ReadySet set() {
    return set;
  }

  /** Answers the settings of the set, with the paths of the files. */
  public ReadinessSettings settings() {
    return paths.settings(set);
  }

  /** Answers where the file of that input stands, or would stand if the set had one. */
  public Path path(EvidenceInput<?> input) {
    return paths.of(input);
  }

  /**
   * Writes another set over this one, each file that differs in place: truncated, then filled.
   *
   * @return that set as it is written; its settings may differ
   */
  public WrittenSet rewrite(ReadySet other) {
    return wrapping(() -> new SetWriter(other, paths).writeInPlace(), other, paths);
  }

  /**
   * Puts another set in the place of this one by renaming: each file that differs on its own, or
   * for {@link Layout#CONFIG_MAP} all of them at once.
   *
   * @return that set as it is written; its settings may differ
   */
  public WrittenSet replace(ReadySet other) {
    return wrapping(() -> new SetWriter(other, paths).writeByRename(), other, paths);
  }

  /** Deletes the file of that input, if there is one; the settings still point at it. */
  public void delete(EvidenceInput<?> input) {
    wrapping(() -> Files.deleteIfExists(paths.of(input)), set, paths);
  }

  private static WrittenSet wrapping(Writing writing, ReadySet set, SetPaths paths) {
    try {
      writing.run();
      return new WrittenSet(set, paths);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What can fail as files do. */
  @FunctionalInterface
  private interface Writing {

    void run() throws IOException;
  }
}
