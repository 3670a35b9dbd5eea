package io.cavra.readiness.core.evidence;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/** One look at all files, which keeps of the look before it whatever is still so. */
final class FilePass {

  private final ReadinessSettings settings;
  private final @Nullable FileSnapshot before;
  private final LongSupplier ticker;
  private final long began;
  private final Map<EvidenceInput<?>, WatchedFile<?>> files = new LinkedHashMap<>();
  private final EvidenceSnapshot.Builder snapshot = EvidenceSnapshot.builder();

  /** Begins; the look before is null where there was none. */
  FilePass(ReadinessSettings settings, @Nullable FileSnapshot before, LongSupplier ticker) {
    this.settings = settings;
    this.before = before;
    this.ticker = ticker;
    this.began = ticker.getAsLong();
  }

  /** Looks at the file of an input. */
  <T> void look(EvidenceInput<T> input, Function<Path, FileReading<T>> read) {
    look(input, read, false);
  }

  /** Looks at it, and reads it even where it has not changed, if so told. */
  <T> void look(EvidenceInput<T> input, Function<Path, FileReading<T>> read, boolean anew) {
    settings.path(input).ifPresent(text -> snapshot.put(input, find(input, text, read, anew)));
  }

  /** Looks at the file of an input, which shows less than is read. */
  <T, S> Evidence<T> look(
      EvidenceInput<S> input,
      Function<Path, FileReading<T>> read,
      Function<Evidence<T>, Evidence<S>> shown) {
    Evidence<T> found =
        settings
            .path(input)
            .map(text -> find(input, text, read, false))
            .orElseGet(EvidenceProblem::notConfigured);
    snapshot.put(input, shown.apply(found));
    return found;
  }

  /** Says whether an input that was looked at is what it was at the look before. */
  boolean isAsBefore(EvidenceInput<?> input) {
    WatchedFile<?> now = files.get(input);
    WatchedFile<?> then = before == null ? null : before.find(input);
    return now == null ? then == null : then != null && now.holdsWhat(then);
  }

  private <T> Evidence<T> find(
      EvidenceInput<?> input, String text, Function<Path, FileReading<T>> read, boolean anew) {
    WatchedFile<T> known = before == null ? null : before.find(input);
    WatchedFile<T> file;
    if (known == null) {
      try {
        file = WatchedFile.first(StableFileReader.path(text), safely(read), ticker);
      } catch (InvalidPathException noPath) {
        return EvidenceProblem.of(ProblemCode.MISSING, noPath(text));
      }
    } else {
      file = anew || !known.isStill() ? known.again(safely(read), ticker) : known;
    }
    files.put(input, file);
    return file.evidence();
  }

  /** A file that asks for more memory or depth than there is spoils its own input alone. */
  private static <T> Function<Path, FileReading<T>> safely(Function<Path, FileReading<T>> read) {
    return path -> {
      try {
        return read.apply(path);
      } catch (Throwable thrown) {
        String remedy =
            thrown instanceof VirtualMachineError
                ? "; shorten it, or give this process more memory"
                : "; check what is there";
        String message = "reading it failed with " + thrown.getClass().getName() + remedy;
        return new FileReading<>(EvidenceProblem.of(ProblemCode.UNREADABLE, message), null);
      }
    };
  }

  /** Answers what was seen: the very snapshot of the look before where nothing differs. */
  FileSnapshot end() {
    EvidenceSnapshot seen =
        before != null && files.keySet().stream().allMatch(this::isAsBefore)
            ? before.snapshot()
            : snapshot.build();
    return new FileSnapshot(began, files, seen);
  }

  /** What a locale cannot tell, Java has read as a replacement, which no path can hold there. */
  private static String noPath(String text) {
    String why = "this cannot be a path of this system";
    return text.indexOf('\uFFFD') < 0 ? why : why + " in this locale: try LC_ALL=C.UTF-8";
  }
}
