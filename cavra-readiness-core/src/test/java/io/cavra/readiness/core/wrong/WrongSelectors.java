package io.cavra.readiness.core.wrong;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.core.selection.ReadinessSelector;
import io.cavra.readiness.testkit.contract.BackendSelectorContract;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Selectors that are wrong in one way each, under the whole contract. */
final class WrongSelectors {

  private WrongSelectors() {}

  /** Never asks how old the latest drill is. */
  static BackendSelectorContract ignoringOneBlocker() {
    return (settings, evidence, clock) ->
        selector(
            settings,
            evidence,
            clock,
            gate -> gate == ReadinessGates.drillHistory() ? WrongGates.ignoringFreshness() : gate);
  }

  /** Stops at the first check of a gate that warns. */
  static BackendSelectorContract shortCircuiting() {
    return (settings, evidence, clock) ->
        selector(settings, evidence, clock, WrongGates::stoppingAtTheFirstWarning);
  }

  /** Keeps an answer for a minute, whatever it said of its last instant. */
  static BackendSelectorContract cachingPastTheLimit() {
    return (settings, evidence, clock) -> {
      BackendSelector fresh =
          Readiness.builder().settings(settings).evidence(evidence).clock(clock).build().selector();
      AtomicReference<BackendSelection> kept = new AtomicReference<>();
      return () ->
          kept.updateAndGet(
              last -> last != null && isRecent(last, clock.instant()) ? last : fresh.select());
    };
  }

  private static boolean isRecent(BackendSelection selection, Instant now) {
    return selection
        .evaluatedAt()
        .map(then -> Duration.between(then, now).abs())
        .filter(gone -> gone.compareTo(Duration.ofMinutes(1)) < 0)
        .isPresent();
  }

  private static BackendSelector selector(
      ReadinessSettings settings,
      EvidenceSource evidence,
      Clock clock,
      UnaryOperator<ReadinessGate> change) {
    List<ReadinessGate> gates = ReadinessGates.all().stream().map(change).toList();
    return new ReadinessSelector(
        new ReadinessSelector.Inputs(settings, evidence, clock),
        new ReadinessSelector.Gates(gates, List.of(), List.of()));
  }
}
