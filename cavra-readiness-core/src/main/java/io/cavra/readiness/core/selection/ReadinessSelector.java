package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.SelectionListener;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Reads the evidence and the clock and selects, at every call; whatever either of them does becomes
 * an answer.
 *
 * <p>Thread-safe; callers do not wait for one another.
 *
 * @since 0.1.0
 */
public final class ReadinessSelector implements BackendSelector {

  private final ReadinessSettings settings;
  private final EvidenceSource source;
  private final Clock clock;
  private final List<ReadinessGate> required;
  private final List<ReadinessGate> advisory;
  private final Changes changes;

  /** What a selector reads. */
  public record Inputs(ReadinessSettings settings, EvidenceSource source, Clock clock) {}

  /** What a selector asks, and who hears of changes. */
  public record Gates(
      List<ReadinessGate> required,
      List<ReadinessGate> advisory,
      List<SelectionListener> listeners) {}

  /** Makes a selector; its gates are asked in this order. */
  public ReadinessSelector(Inputs inputs, Gates gates) {
    this.settings = inputs.settings();
    this.source = inputs.source();
    this.clock = inputs.clock();
    this.required = guarded(gates.required());
    this.advisory = guarded(gates.advisory());
    this.changes = new Changes(gates.listeners());
  }

  private static List<ReadinessGate> guarded(List<ReadinessGate> gates) {
    return gates.stream().map(ReadinessGate::guarded).toList();
  }

  @Override
  public BackendSelection select() {
    long turn = changes.nextTurn();
    EvidenceSnapshot evidence = readEvidence();
    ReadinessContext context =
        readClock()
            .map(now -> ReadinessContext.of(settings, evidence, now))
            .orElseGet(() -> ReadinessContext.withoutTime(settings, evidence));
    BackendSelection selection = Selection.select(context, required, advisory);
    changes.answered(turn, selection);
    return selection;
  }

  private Optional<Instant> readClock() {
    try {
      return Optional.ofNullable(clock.instant());
    } catch (Throwable thrown) {
      return Optional.empty();
    }
  }

  private EvidenceSnapshot readEvidence() {
    @Nullable EvidenceSnapshot snapshot;
    try {
      snapshot = source.read(settings);
    } catch (Throwable thrown) {
      return unreadable("the evidence source threw " + thrown.getClass().getName());
    }
    return snapshot == null
        ? unreadable("the evidence source answered null")
        : withWhatIsConfigured(snapshot);
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

  /** What is configured and was not answered must not pass for what nobody configured. */
  private EvidenceSnapshot withWhatIsConfigured(EvidenceSnapshot answered) {
    EvidenceSnapshot.Builder snapshot = answered.toBuilder();
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      boolean unanswered =
          answered.of(input).problem().map(EvidenceProblem::code).stream()
              .anyMatch(code -> code == ProblemCode.NOT_CONFIGURED);
      if (unanswered && isConfigured(input)) {
        put(snapshot, input, ProblemCode.MISSING, "the evidence source has nothing there");
      }
    }
    return snapshot.build();
  }

  private boolean isConfigured(EvidenceInput<?> input) {
    return settings.path(input).isPresent();
  }

  private static <T> void put(
      EvidenceSnapshot.Builder snapshot, EvidenceInput<T> input, ProblemCode code, String message) {
    snapshot.put(input, EvidenceProblem.of(code, message));
  }
}
