package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.Evidence;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * What is known of one file that is watched: what it held, and the state in which it held that.
 *
 * @param path where it is
 * @param evidence what reading it came to
 * @param state what the file system said of it then; null where that proves nothing
 * @param seen when it was first seen in that state, by the ticker that counts nanoseconds
 * @param rests whether a change since it was read cannot but show in the state
 */
record WatchedFile<T>(
    Path path, Evidence<T> evidence, @Nullable FileState state, long seen, boolean rests) {

  /** Reads a file of which nothing is known. */
  static <T> WatchedFile<T> first(
      Path path, Function<Path, FileReading<T>> read, LongSupplier ticker) {
    FileReading<T> reading = read.apply(path);
    FileState state = reading.state();
    boolean rests = state != null && state.isAbsent();
    return new WatchedFile<>(path, reading.evidence(), state, ticker.getAsLong(), rests);
  }

  /** Reads it again; evidence that is as it was stays the same object. */
  WatchedFile<T> again(Function<Path, FileReading<T>> read, LongSupplier ticker) {
    long began = ticker.getAsLong();
    WatchedFile<T> next = first(path, read, ticker);
    Evidence<T> kept = next.evidence.equals(evidence) ? evidence : next.evidence;
    FileState now = next.state;
    return now == null || !now.equals(state)
        ? new WatchedFile<>(path, kept, now, next.seen, next.rests)
        : new WatchedFile<>(path, kept, now, seen, next.rests || rests(now, began - seen));
  }

  private static boolean rests(FileState state, long nanosSinceSeen) {
    return state.tellsEveryChange()
        && nanosSinceSeen >= TimeUnit.MILLISECONDS.toNanos(state.tickMillis());
  }

  /** Says whether the file holds now what it held; when in doubt, it does not. */
  boolean isStill() {
    return rests && state != null && state.isStillAt(path);
  }

  /** Says whether the evidence is still the same object. */
  @SuppressWarnings("ReferenceEquality")
  boolean holdsWhat(WatchedFile<?> other) {
    return evidence == other.evidence;
  }
}
