package io.cavra.readiness.core.selection;

import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/**
 * The evidence of one selector: whatever its source does becomes a snapshot, and one that the
 * source hands out twice stays the same one. Thread-safe.
 */
final class WatchedEvidence {

  private final ReadinessSettings settings;
  private final EvidenceSource source;
  private final @Nullable Supplier<EvidenceSnapshot> watch;
  private volatile @Nullable Completed last;

  /** What the source answered, and the same with a problem for all that it left out. */
  private record Completed(EvidenceSnapshot answered, EvidenceSnapshot snapshot) {}

  WatchedEvidence(EvidenceSource source, ReadinessSettings settings) {
    this.settings = settings;
    this.source = source;
    this.watch = watch(source, settings);
  }

  /** A source that cannot be watched is read at every call. */
  private static @Nullable Supplier<EvidenceSnapshot> watch(
      EvidenceSource source, ReadinessSettings settings) {
    try {
      return source.watch(settings);
    } catch (Throwable thrown) {
      return null;
    }
  }

  /** Answers the evidence as of now. */
  EvidenceSnapshot read() {
    @Nullable EvidenceSnapshot answered;
    try {
      answered = watch == null ? source.read(settings) : watch.get();
    } catch (Throwable thrown) {
      return unreadable(
          "the evidence source threw " + thrown.getClass().getName() + "; fix the source");
    }
    return answered == null
        ? unreadable("the evidence source answered null; fix the source")
        : completed(answered);
  }

  @SuppressWarnings("ReferenceEquality") // the same one, and not one that has to be compared
  private EvidenceSnapshot completed(EvidenceSnapshot answered) {
    Completed known = last;
    if (known == null || known.answered != answered) {
      known = new Completed(answered, withWhatIsConfigured(answered));
      last = known;
    }
    return known.snapshot;
  }

  private EvidenceSnapshot unreadable(String message) {
    EvidenceSnapshot.Builder snapshot = EvidenceSnapshot.builder();
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      if (isConfigured(input)) {
        put(snapshot, input, ProblemCode.UNREADABLE, message);
      }
    }
    return snapshot.build();
  }

  /**
   * What is configured and was not answered must not pass for what nobody configured, nor what
   * nobody configured for evidence.
   */
  private EvidenceSnapshot withWhatIsConfigured(EvidenceSnapshot answered) {
    EvidenceSnapshot.Builder snapshot = null;
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      boolean configured = isConfigured(input);
      boolean missing = configured && isUnanswered(answered, input);
      if (missing || !configured && answered.of(input).document().isPresent()) {
        snapshot = snapshot == null ? answered.toBuilder() : snapshot;
        put(
            snapshot,
            input,
            missing ? ProblemCode.MISSING : ProblemCode.NOT_CONFIGURED,
            missing ? "the evidence source has nothing there" : "no path is configured");
      }
    }
    EvidenceSnapshot whole = snapshot == null ? answered : snapshot.build();
    boolean knownTerms =
        whole.of(EvidenceInput.DENIED_TERMS).document().isPresent()
            || isUnanswered(whole, EvidenceInput.DENIED_TERMS);
    return knownTerms ? whole : withoutText(whole);
  }

  /** While nobody knows what is denied, any text of a public document might be. */
  private static EvidenceSnapshot withoutText(EvidenceSnapshot whole) {
    EvidenceSnapshot.Builder snapshot = whole.toBuilder();
    withholdAll(whole, snapshot, EvidenceInput.PROMOTION_EVIDENCE);
    withholdAll(whole, snapshot, EvidenceInput.ROLLBACK_PLAN);
    withholdAll(whole, snapshot, EvidenceInput.ROLLBACK_REHEARSAL);
    withholdAll(whole, snapshot, EvidenceInput.DRILL_HISTORY);
    return snapshot.build();
  }

  private static <T> void withholdAll(
      EvidenceSnapshot whole, EvidenceSnapshot.Builder snapshot, EvidenceInput<T> input) {
    if (whole.of(input) instanceof EvidenceDocument<T> document) {
      snapshot.put(input, document.withholdingAll());
    }
  }

  private static boolean isUnanswered(EvidenceSnapshot answered, EvidenceInput<?> input) {
    return answered
        .of(input)
        .problem()
        .filter(problem -> problem.code() == ProblemCode.NOT_CONFIGURED)
        .isPresent();
  }

  private boolean isConfigured(EvidenceInput<?> input) {
    return settings.path(input).isPresent();
  }

  private static <T> void put(
      EvidenceSnapshot.Builder snapshot, EvidenceInput<T> input, ProblemCode code, String message) {
    snapshot.put(input, EvidenceProblem.of(code, message));
  }
}
