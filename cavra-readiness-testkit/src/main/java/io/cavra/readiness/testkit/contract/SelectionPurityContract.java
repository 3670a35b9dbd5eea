package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import io.cavra.readiness.testkit.arbitrary.Variation;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * The answer is a pure function of settings, evidence and time, whatever was asked before and by
 * whom; and what those do wrong is no exception (SPEC.md section 1).
 *
 * @since 0.1.0
 */
public interface SelectionPurityContract extends SelectionSubject, PropertiesGuard {

  /** Two selectors over the same agree, field for field, and asking changes nothing. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theSameInputsHaveTheSameAnswer(@ForAll Variation change) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    SettableClock clock = SettableClock.at(NOW);
    BackendSelector selector = selector(set, clock);
    BackendSelection first = selector.select();
    assertEquals(first.toMap(), selector.select().toMap(), () -> "asked again: " + change);
    assertEquals(first.toMap(), select(set, NOW).toMap(), () -> "another selector: " + change);
    assertEquals(NOW, clock.instant(), "the clock, which is the caller's");
  }

  /** Evidence that changes is seen at the next call. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theNextAnswerIsThatOfTheNextEvidence(
      @ForAll Variation before, @ForAll Variation after) {
    ReadySet ready = ReadySet.at(NOW);
    EvidenceSnapshot next = after.applyTo(ready).snapshot();
    AtomicReference<EvidenceSnapshot> served =
        new AtomicReference<>(before.applyTo(ready).snapshot());
    BackendSelector selector =
        selector(
            ready.settings(),
            settings -> Objects.requireNonNull(served.get()),
            SettableClock.at(NOW));
    selector.select();
    served.set(next);
    BackendSelection fresh =
        selector(ready.settings(), settings -> next, SettableClock.at(NOW)).select();
    assertEquals(fresh.toMap(), selector.select().toMap(), () -> before + ", then " + after);
  }

  /** Only the promoted mode can lead to Go. */
  @Test
  default void noOtherModeSelectsGo() {
    for (BackendMode mode : BackendMode.values()) {
      BackendSelection selection = select(ReadySet.at(NOW).mode(mode), NOW);
      assertEquals(
          mode == BackendMode.PROMOTED, selection.backend() == Backend.GO, mode.wireName());
    }
  }

  /** A source that breaks its promise selects Python and throws nothing. */
  @Test
  default void aSourceThatThrowsSelectsPython() {
    BackendSelector selector =
        selector(
            ReadySet.at(NOW).settings(),
            settings -> {
              throw new IllegalStateException("thrown by the contract");
            },
            SettableClock.at(NOW));
    assertEquals(Backend.PYTHON, selector.select().backend(), "backend where the source throws");
  }

  /** So does a clock. */
  @Test
  default void aClockThatThrowsSelectsPython() {
    BackendSelection selection = selector(ReadySet.at(NOW), new StoppedClock()).select();
    assertEquals(Backend.PYTHON, selection.backend(), "backend where the clock throws");
  }

  /** A selector is shared by every thread of a host. */
  @Test
  default void manyThreadsGetTheSameSelection() {
    BackendSelector selector = selector(ReadySet.at(NOW), SettableClock.at(NOW));
    assertEquals(
        Set.of(selector.select().toMap()), Threads.answers(() -> selector.select().toMap()));
  }
}
