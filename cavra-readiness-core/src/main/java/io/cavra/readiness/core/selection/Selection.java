package io.cavra.readiness.core.selection;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionInput;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides between Python and Go (SPEC.md section 9): a pure function of the context and the gates.
 *
 * <p>Stateless and thread-safe.
 */
public final class Selection {

  /** What is looked at and not read; whatever a source says, there is no digest of it. */
  private static final Set<EvidenceInput<?>> UNHASHED =
      Set.of(EvidenceInput.RUNTIME, EvidenceInput.PACKAGE_DIRECTORY);

  private Selection() {}

  /**
   * Selects Go when the mode is promoted and every required gate is ready, and Python otherwise.
   *
   * @param context the settings, the evidence and the time
   * @param required the gates that all have to be ready; at least one
   * @param advisory the gates that are reported apart and change nothing
   */
  public static BackendSelection select(
      ReadinessContext context, List<ReadinessGate> required, List<ReadinessGate> advisory) {
    if (required.isEmpty()) {
      throw new IllegalArgumentException("required must hold at least one gate");
    }
    List<ReadinessReport> reports = ReadinessGates.evaluate(required, context);
    boolean go = context.mode() == BackendMode.PROMOTED && Horizon.areReady(reports);
    BackendSelection.Builder selection =
        BackendSelection.builder(context.mode())
            .backend(go ? Backend.GO : Backend.PYTHON)
            .reasons(Trail.of(context, reports))
            .reports(reports)
            .advisoryReports(ReadinessGates.evaluate(advisory, context))
            .inputs(inputs(context));
    context.findNow().ifPresent(selection::evaluatedAt);
    Horizon.find(context, reports, later -> ReadinessGates.evaluate(required, later))
        .ifPresent(selection::validUntil);
    return selection.build();
  }

  private static List<SelectionInput> inputs(ReadinessContext context) {
    List<EvidenceInput<?>> all = EvidenceInput.all();
    SelectionInput[] inputs = new SelectionInput[all.size()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = input(context, all.get(i));
    }
    return List.of(inputs);
  }

  private static SelectionInput input(ReadinessContext context, EvidenceInput<?> input) {
    Evidence<?> evidence = context.evidence().of(input);
    Optional<String> path = context.settings().path(input);
    Optional<String> sha256 = UNHASHED.contains(input) ? Optional.empty() : evidence.sha256();
    Optional<ProblemCode> problem =
        path.isEmpty()
            ? Optional.of(ProblemCode.NOT_CONFIGURED)
            : evidence.problem().map(EvidenceProblem::code);
    return new SelectionInput(input.name(), path, sha256, problem);
  }
}
