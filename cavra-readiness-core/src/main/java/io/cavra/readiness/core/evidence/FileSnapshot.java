package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** What one look at all files came to. Immutable and thread-safe. */
final class FileSnapshot {

  private final long began;
  private final Map<EvidenceInput<?>, WatchedFile<?>> byInput;
  private final List<WatchedFile<?>> files;
  private final EvidenceSnapshot snapshot;

  FileSnapshot(
      long began, Map<EvidenceInput<?>, WatchedFile<?>> byInput, EvidenceSnapshot snapshot) {
    this.began = began;
    this.byInput = Map.copyOf(byInput);
    this.files = List.copyOf(byInput.values());
    this.snapshot = snapshot;
  }

  /** Says whether the look began later than that, and not merely in the same nanosecond. */
  boolean beganAfter(long time) {
    return began - time > 0;
  }

  EvidenceSnapshot snapshot() {
    return snapshot;
  }

  /** Says whether everything is as it was seen; when in doubt, it is not. */
  boolean isStill() {
    for (int i = 0; i < files.size(); i++) {
      if (!files.get(i).isStill()) {
        return false;
      }
    }
    return true;
  }

  /** Finds what was seen of an input; of the type that is always read there. */
  @SuppressWarnings("unchecked")
  <T> @Nullable WatchedFile<T> find(EvidenceInput<?> input) {
    return (WatchedFile<T>) byInput.get(input);
  }
}
