package io.cavra.readiness.core.pilot;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.core.gate.Section;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.PilotEvaluation;
import io.cavra.readiness.pilot.PilotEvaluator;
import io.cavra.readiness.pilot.PilotFailure;
import io.cavra.readiness.pilot.PilotOutcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks Python, then the gates, then, if they let it, Go (SPEC.md section 10).
 *
 * <p>The gates are judged after Python has answered, so that what Go relies on is as fresh as can
 * be. Thread-safe.
 */
public final class GatedEvaluator implements PilotEvaluator {

  private final BackendSelector selector;
  private final AskedBackend python;
  private final AskedBackend go;

  /**
   * Makes an evaluator.
   *
   * @param selector judges the gates
   * @param python the authority
   * @param go the backend on trial
   * @param isSafe says of a reason given by a host's backend whether it may be shown
   */
  public GatedEvaluator(
      BackendSelector selector,
      DecisionBackend python,
      DecisionBackend go,
      Predicate<String> isSafe) {
    this.selector = Objects.requireNonNull(selector, "selector");
    this.python = new AskedBackend(Objects.requireNonNull(python, "python"), isSafe);
    this.go = new AskedBackend(Objects.requireNonNull(go, "go"), isSafe);
  }

  @Override
  public PilotOutcome evaluate(Action action) {
    Objects.requireNonNull(action, "action");
    AskedBackend.Answer answer = python.ask(action);
    Optional<Decision> authority =
        answer.decision().filter(decision -> decision.decision().isPresent());
    if (authority.isEmpty()) {
      String reason = answer.fault().orElse("its answer lacks the member decision");
      return new PilotFailure("Python gave no decision: " + reason);
    }
    BackendSelection selection = selector.select();
    List<ReadinessReport> consulted = consulted(selection);
    PilotEvaluation.Builder evaluation =
        PilotEvaluation.builder(selection.mode(), authority.get()).reports(consulted);
    if (mayAskGo(selection, consulted)) {
      askGo(evaluation, action, selection.mode(), authority.get());
    } else {
      whyNotAsked(selection, consulted).ifPresent(evaluation::fallbackReason);
    }
    return evaluation.build();
  }

  /** The runtime gate is what lets Go be asked at all; only promotion needs the rest. */
  private static List<ReadinessReport> consulted(BackendSelection selection) {
    return selection.mode() == BackendMode.PROMOTED
        ? selection.reports()
        : selection.findReport(Section.RUNTIME.sectionName()).stream().toList();
  }

  private static boolean mayAskGo(BackendSelection selection, List<ReadinessReport> consulted) {
    return switch (selection.mode()) {
      case DISABLED -> false;
      case SHADOW, ENFORCE ->
          !consulted.isEmpty() && consulted.stream().allMatch(ReadinessReport::isReady);
      case PROMOTED -> selection.backend() == Backend.GO;
    };
  }

  private void askGo(
      PilotEvaluation.Builder evaluation, Action action, BackendMode mode, Decision authority) {
    AskedBackend.Answer answer = go.ask(action);
    answer.fault().ifPresent(why -> evaluation.fallbackReason("Go gave no decision: " + why));
    answer.decision().ifPresent(evaluation::goDecision);
    if (mode != BackendMode.SHADOW) {
      answer
          .decision()
          .filter(decision -> !decision.agreesWith(authority))
          .ifPresent(decision -> evaluation.fallbackReason(disagreement(decision, authority)));
    }
  }

  private static String disagreement(Decision decision, Decision authority) {
    return "Go's decision does not count: these must be present in both and equal: "
        + String.join(", ", decision.disagreements(authority));
  }

  private static Optional<String> whyNotAsked(
      BackendSelection selection, List<ReadinessReport> consulted) {
    if (selection.mode() == BackendMode.DISABLED) {
      return selection.reasons().stream()
          .filter(reason -> reason.code().equals(SelectionReason.UNKNOWN_MODE))
          .map(SelectionReason::message)
          .findFirst();
    }
    Stream<String> blocking =
        selection.mode() == BackendMode.PROMOTED
            ? selection.reasons().stream().map(SelectionReason::code)
            : consulted.stream().flatMap(r -> r.blocking().stream()).map(CheckResult::id);
    return Optional.of(
        "Go was not asked, for these checks block it: "
            + blocking.distinct().collect(Collectors.joining(", ")));
  }
}
