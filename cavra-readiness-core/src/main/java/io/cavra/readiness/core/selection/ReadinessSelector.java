package io.cavra.readiness.core.selection;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.SelectionListener;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * Asks for the evidence and the time and selects, at every call; whatever either of them does
 * becomes an answer.
 *
 * <p>Evidence that is the same as at the last call is not judged again before time turns a check.
 * With gates of a host's, which may look at anything, it is judged at every call. Thread-safe;
 * callers wait for one another no more than the source makes them.
 *
 * @since 0.1.0
 */
public final class ReadinessSelector implements BackendSelector {

  private final ReadinessSettings settings;
  private final WatchedEvidence evidence;
  private final Clock clock;
  private final Gates gates;
  private final Gates guarded;
  private final boolean pure;
  private final Changes changes;
  private volatile @Nullable Verdict verdict;

  /**
   * What a selector reads; none of them null.
   *
   * @param settings what is configured
   * @param source where evidence comes from
   * @param clock what time it is
   * @since 0.1.0
   */
  public record Inputs(ReadinessSettings settings, EvidenceSource source, Clock clock) {

    /** Checks that nothing is null. */
    public Inputs {
      Objects.requireNonNull(settings, "settings");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(clock, "clock");
    }
  }

  /**
   * What a selector asks, and who hears of changes; the lists are copied.
   *
   * @param required the gates that have to be ready for Go, in the order in which they are asked
   * @param advisory the gates that are reported apart and change no answer
   * @param listeners those who hear of each change of the answer
   * @since 0.1.0
   */
  public record Gates(
      List<ReadinessGate> required,
      List<ReadinessGate> advisory,
      List<SelectionListener> listeners) {

    /** Copies the lists. */
    public Gates {
      required = List.copyOf(required);
      advisory = List.copyOf(advisory);
      listeners = List.copyOf(listeners);
    }

    private Gates guarded() {
      return new Gates(guarded(required), guarded(advisory), listeners);
    }

    private static List<ReadinessGate> guarded(List<ReadinessGate> gates) {
      List<ReadinessGate> guarded = new ArrayList<>(gates.size());
      for (ReadinessGate gate : gates) {
        guarded.add(ReadinessGate.guarded(gate));
      }
      return guarded;
    }

    private boolean areOurs() {
      return areOurs(required) && areOurs(advisory);
    }

    /** A host's gate may say that it equals one of ours. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean areOurs(List<ReadinessGate> gates) {
      List<ReadinessGate> ours = ReadinessGates.all();
      for (ReadinessGate gate : gates) {
        boolean isOurs = false;
        for (ReadinessGate our : ours) {
          isOurs |= our == gate;
        }
        if (!isOurs) {
          return false;
        }
      }
      return true;
    }
  }

  /** Makes a selector; its gates are asked in this order. */
  public ReadinessSelector(Inputs inputs, Gates gates) {
    this.settings = inputs.settings();
    this.evidence = new WatchedEvidence(inputs.source(), settings);
    this.clock = inputs.clock();
    this.gates = gates;
    this.guarded = gates.guarded();
    this.pure = gates.areOurs();
    this.changes = new Changes(gates.listeners());
  }

  @Override
  public BackendSelection select() {
    long turn = changes.nextTurn();
    EvidenceSnapshot snapshot = evidence.read();
    Instant now = readClock();
    Verdict known = verdict;
    if (known == null || now == null || !known.covers(snapshot, now)) {
      return selectAnew(turn, snapshot, now);
    }
    return answer(turn, known.at(now), known);
  }

  private BackendSelection selectAnew(long turn, EvidenceSnapshot snapshot, @Nullable Instant now) {
    Verdict made = pure && now != null ? findVerdict(snapshot, now) : null;
    if (made != null && now != null) {
      verdict = made;
      return answer(turn, made.at(now), made);
    }
    return answer(turn, judge(snapshot, now, guarded), null);
  }

  /** Finds none where a gate fails for want of memory or of stack: that is not to be kept. */
  private @Nullable Verdict findVerdict(EvidenceSnapshot snapshot, Instant now) {
    Function<Instant, BackendSelection> judge = then -> judge(snapshot, then, gates);
    try {
      return new Verdict(snapshot, judge.apply(now), judge);
    } catch (Throwable thrown) {
      return null;
    }
  }

  private BackendSelection answer(long turn, BackendSelection answer, @Nullable Verdict of) {
    if (changes.areHeard()) {
      changes.answered(turn, answer, of == null ? AnswerKey.of(answer) : of.key());
    }
    return answer;
  }

  private BackendSelection judge(EvidenceSnapshot snapshot, @Nullable Instant now, Gates by) {
    ReadinessContext context =
        now == null
            ? ReadinessContext.withoutTime(settings, snapshot)
            : ReadinessContext.of(settings, snapshot, now);
    return Selection.select(context, by.required(), by.advisory());
  }

  private @Nullable Instant readClock() {
    try {
      return clock.instant();
    } catch (Throwable thrown) {
      return null;
    }
  }
}
