package io.cavra.readiness.core.contract;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import javax.annotation.Nullable;

/** One folder of evidence in which a set replaces the one before it. */
public final class StoredFiles {

  private static final Path FOLDER = Path.of("target", "contract");

  private final Layout layout;
  private final BiFunction<WrittenSet, ReadySet, WrittenSet> replacing;
  private @Nullable WrittenSet written;

  /** Starts with nothing stored. */
  public StoredFiles(Layout layout, BiFunction<WrittenSet, ReadySet, WrittenSet> replacing) {
    this.layout = layout;
    this.replacing = replacing;
  }

  /** Stores that set. */
  public ReadinessSettings store(ReadySet set) {
    written = written == null ? set.writeTo(fresh(), layout) : replacing.apply(written, set);
    return written.settings();
  }

  private static Path fresh() {
    try {
      return Files.createTempDirectory(Files.createDirectories(FOLDER), "set");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
