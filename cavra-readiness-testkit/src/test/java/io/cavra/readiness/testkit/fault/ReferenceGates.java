package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PromotionEvidence;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.evidence.RollbackRehearsal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The tables of SPEC.md section 7 read as they stand, one line a row and no messages, so that the
 * catalogue is held to a second reading of the same page. Answers the checks that warn.
 */
public final class ReferenceGates {

  private static final BigDecimal NANOS_A_DAY = BigDecimal.valueOf(Duration.ofDays(1).toNanos());

  private final ReadinessSettings settings;
  private final EvidenceSnapshot evidence;
  private final Instant now;
  private final Set<String> warnings = new TreeSet<>();

  private ReferenceGates(ReadinessSettings settings, EvidenceSnapshot evidence, Instant now) {
    this.settings = settings;
    this.evidence = evidence;
    this.now = now;
  }

  public static Set<String> warnings(
      ReadinessSettings settings, EvidenceSnapshot evidence, Instant now) {
    ReferenceGates gates = new ReferenceGates(settings, evidence, now);
    gates.runtime();
    gates.deployment();
    gates.promotion();
    gates.plan();
    gates.rehearsal();
    gates.drills();
    return gates.warnings;
  }

  private void runtime() {
    row(CheckIds.OPT_IN, settings.mode() != BackendMode.DISABLED);
    row(
        CheckIds.RUNTIME_BINARY,
        holds(EvidenceInput.RUNTIME, binary -> binary.executable() && binary.size() > 0));
    row(CheckIds.RUNTIME_POLICY, holds(EvidenceInput.POLICY, policy -> true));
    row(
        CheckIds.RUNTIME_REGISTRY,
        isNotConfigured(EvidenceInput.REGISTRY) || holds(EvidenceInput.REGISTRY, any -> true));
    row(CheckIds.RUNTIME_TIMEOUT, settings.decimal(Setting.TIMEOUT_SECONDS).isPresent());
    row(CheckIds.RUNTIME_READY, warnings.isEmpty());
  }

  private void deployment() {
    Set<String> before = new TreeSet<>(warnings);
    boolean configured =
        Setting.paths().stream()
            .filter(path -> path == Setting.PACKAGE_DIR || path.packageFile().isPresent())
            .anyMatch(path -> settings.text(path).isPresent());
    row(CheckIds.METADATA_CONFIGURED, configured || settings.mode() == BackendMode.DISABLED);
    row(
        CheckIds.PACKAGE_DIR,
        isNotConfigured(EvidenceInput.PACKAGE_DIRECTORY)
            || holds(EvidenceInput.PACKAGE_DIRECTORY, any -> true));
    manifests();
    row(CheckIds.DEPLOYMENT_READY, warnings.equals(before));
  }

  private void manifests() {
    row(
        CheckIds.ENDPOINTS,
        holds(
            EvidenceInput.ENDPOINT_DEPLOYMENT,
            endpoints ->
                !endpoints.deploymentTargets().isEmpty()
                    && isDistinct(
                        endpoints.deploymentTargets().stream()
                            .flatMap(target -> target.id().stream())
                            .toList())));
    Set<String> runners = new HashSet<>();
    evidence
        .of(EvidenceInput.ENDPOINT_DEPLOYMENT)
        .document()
        .ifPresent(
            endpoints ->
                endpoints.deploymentTargets().stream()
                    .filter(target -> target.surface().equals(Optional.of("ci-runner")))
                    .forEach(target -> target.id().ifPresent(runners::add)));
    row(
        CheckIds.BUNDLES,
        holds(
            EvidenceInput.CI_RUNNER_BUNDLES,
            bundles ->
                is(bundles.sourceMetadata(), "cavra-runtime.endpoint-deployment.json")
                    && bundles.controls().size() >= 6
                    && !bundles.runnerBundles().isEmpty()
                    && bundles.runnerBundles().stream()
                        .allMatch(
                            bundle ->
                                bundle.platform().isPresent()
                                    && bundle
                                        .deploymentTarget()
                                        .filter(runners::contains)
                                        .isPresent()
                                    && bundle.requiredOutputs().stream()
                                        .anyMatch(
                                            output ->
                                                output.endsWith(
                                                    "release-governance-evidence-verification"
                                                        + ".json")))));
    channels();
  }

  private void channels() {
    row(
        CheckIds.CHANNELS,
        holds(
            EvidenceInput.CHANNEL_MANIFEST,
            manifest ->
                is(manifest.sourceMetadata(), "cavra-runtime.endpoint-deployment.json")
                    && !manifest.channels().isEmpty()
                    && isDistinct(manifest.channels().stream().map(c -> c.channel()).toList())
                    && manifest.channels().stream()
                        .allMatch(
                            channel ->
                                channel.channel().isPresent()
                                    && channel.autoUpdate().equals(Optional.of(false))
                                    && channel.approvalRequired().equals(Optional.of(true))
                                    && !channel.workstationTargets().isEmpty()
                                    && channel.workstationTargets().stream()
                                        .allMatch(
                                            target ->
                                                target.id().isPresent()
                                                    && target.platform().isPresent()
                                                    && target.deploymentChannel().isPresent()
                                                    && target.managementTool().isPresent()))));
    Optional<Set<Optional<String>>> names =
        evidence
            .of(EvidenceInput.CHANNEL_MANIFEST)
            .document()
            .map(
                manifest -> {
                  Set<Optional<String>> all = new HashSet<>();
                  manifest.channels().forEach(channel -> all.add(channel.channel()));
                  return all;
                })
            .filter(all -> all.stream().allMatch(Optional::isPresent));
    row(
        CheckIds.UPDATER,
        holds(
            EvidenceInput.UPDATER_POLICY,
            updater -> {
              Set<Optional<String>> named = new HashSet<>();
              updater.policies().forEach(policy -> named.add(policy.channel()));
              return is(updater.sourceChannelManifest(), "cavra-runtime.channels.json")
                  && updater.defaultAutoUpdate().equals(Optional.of(false))
                  && updater.policies().stream()
                      .allMatch(
                          policy ->
                              !policy.autoUpdate().equals(Optional.of(true))
                                  && !policy.approvalRequired().equals(Optional.of(false)))
                  && names.equals(Optional.of(named));
            }));
  }

  private void promotion() {
    EvidenceInput<PromotionEvidence> input = EvidenceInput.PROMOTION_EVIDENCE;
    if (isNotRequested(input)) {
      warnings.add(CheckIds.PROMOTION_REQUESTED);
      warnings.remove(CheckIds.RUNTIME_READY);
      warnings.remove(CheckIds.DEPLOYMENT_READY);
      return;
    }
    row(
        CheckIds.PARITY,
        holds(
            input,
            promotion ->
                is(promotion.parityStatus(), "pass")
                    && is(promotion.deploymentStatus(), "ready")
                    && !promotion.evidenceRefs().isEmpty()));
    row(
        CheckIds.PROMOTION_APPROVAL,
        holds(
            input,
            promotion ->
                promotion.approved().equals(Optional.of(true))
                    && promotion.approvalId().isPresent()));
    publicSafe(CheckIds.PROMOTION_SAFE, input);
  }

  private void plan() {
    EvidenceInput<RollbackPlan> input = EvidenceInput.ROLLBACK_PLAN;
    if (isNotRequested(input)) {
      warnings.add(CheckIds.PLAN_REQUESTED);
      return;
    }
    row(
        CheckIds.PLAN,
        holds(
            input,
            plan ->
                is(plan.status(), "ready")
                    && plan.maxRecoveryMinutes().isPresent()
                    && !plan.rollbackSteps().isEmpty()
                    && !plan.evidenceRefs().isEmpty()));
    row(
        CheckIds.PLAN_APPROVAL,
        holds(
            input,
            plan -> plan.approved().equals(Optional.of(true)) && plan.approvalId().isPresent()));
    row(CheckIds.PLAN_DISABLE_PATH, holds(input, plan -> is(plan.targetMode(), "disabled")));
    row(
        CheckIds.PLAN_CONTROLS,
        holds(
            input,
            plan ->
                plan.controls()
                    .containsAll(
                        List.of(
                            "python-fallback-available",
                            "promoted-mode-disable-tested",
                            "rollback-approval-recorded",
                            "operator-runbook-linked",
                            "evidence-capture-enabled"))));
    publicSafe(CheckIds.PLAN_SAFE, input);
  }

  private Optional<RollbackPlan> countingPlan() {
    return evidence
        .of(EvidenceInput.ROLLBACK_PLAN)
        .document()
        .filter(plan -> is(plan.status(), "ready"));
  }

  private void rehearsal() {
    EvidenceInput<RollbackRehearsal> input = EvidenceInput.ROLLBACK_REHEARSAL;
    if (isNotRequested(input)) {
      warnings.add(CheckIds.REHEARSAL_REQUESTED);
      return;
    }
    row(
        CheckIds.REHEARSAL,
        holds(
            input,
            rehearsal -> is(rehearsal.status(), "pass") && rehearsal.runbookRef().isPresent()));
    row(
        CheckIds.REHEARSAL_APPROVAL,
        holds(
            input,
            rehearsal ->
                rehearsal.planApprovalId().isPresent()
                    && countingPlan()
                        .filter(plan -> plan.approvalId().equals(rehearsal.planApprovalId()))
                        .isPresent()));
    row(
        CheckIds.REHEARSAL_SIMULATED,
        holds(input, rehearsal -> rehearsal.simulated().equals(Optional.of(true))));
    row(
        CheckIds.REHEARSAL_FALLBACK,
        holds(input, rehearsal -> rehearsal.fallbackVerified().equals(Optional.of(true))));
    row(CheckIds.REHEARSAL_SLA, holds(input, this::isInTime));
    row(CheckIds.REHEARSAL_REFS, holds(input, rehearsal -> !rehearsal.evidenceRefs().isEmpty()));
    publicSafe(CheckIds.REHEARSAL_SAFE, input);
  }

  private boolean isInTime(RollbackRehearsal rehearsal) {
    Optional<BigDecimal> plans = countingPlan().flatMap(RollbackPlan::maxRecoveryMinutes);
    return isAtMost(rehearsal.recoveryMinutes(), rehearsal.maxRecoveryMinutes().or(() -> plans))
        && isAtMost(rehearsal.recoveryMinutes(), plans);
  }

  private void drills() {
    if (isNotRequested(EvidenceInput.DRILL_HISTORY)) {
      warnings.add(CheckIds.DRILLS_REQUESTED);
      return;
    }
    everyLatest(
        CheckIds.DRILLS,
        drill ->
            drill.drillId().isPresent()
                && drill.runbookRef().isPresent()
                && !drill.evidenceRefs().isEmpty());
    everyLatest(CheckIds.DRILL_PASSED, drill -> is(drill.status(), "pass"));
    everyLatest(CheckIds.DRILL_SOURCE, drill -> is(drill.sourceMode(), "promoted"));
    everyLatest(CheckIds.DRILL_TARGET, drill -> is(drill.targetMode(), "disabled"));
    everyLatest(
        CheckIds.DRILL_FALLBACK, drill -> drill.fallbackVerified().equals(Optional.of(true)));
    everyLatest(
        CheckIds.DRILL_SLA, drill -> isAtMost(drill.recoveryMinutes(), drill.maxRecoveryMinutes()));
    everyLatest(
        CheckIds.DRILL_PLAN_TARGET,
        drill ->
            countingPlan().isEmpty()
                || (drill.recoveryMinutes().isPresent()
                    && isAtMost(
                        drill.recoveryMinutes(),
                        countingPlan()
                            .flatMap(RollbackPlan::maxRecoveryMinutes)
                            .or(drill::recoveryMinutes))));
    everyLatest(CheckIds.DRILL_FRESHNESS, drill -> isFresh(drill.executedAt()));
    publicSafe(CheckIds.DRILL_SAFE, EvidenceInput.DRILL_HISTORY);
  }

  private boolean isFresh(Instant executedAt) {
    Optional<BigDecimal> days = settings.decimal(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS);
    Duration age = Duration.between(executedAt, now);
    BigDecimal nanos =
        BigDecimal.valueOf(age.getSeconds())
            .movePointRight(9)
            .add(BigDecimal.valueOf(age.getNano()));
    return isAtMost(Optional.of(nanos), days.map(NANOS_A_DAY::multiply))
        && age.compareTo(Duration.ofMinutes(-5)) >= 0;
  }

  private void everyLatest(String id, Predicate<RollbackDrill> rule) {
    row(
        id,
        holds(
            EvidenceInput.DRILL_HISTORY,
            history ->
                !history.latest().isEmpty()
                    && history.latest().stream().allMatch(one -> rule.test(one.drill()))));
  }

  private void publicSafe(String id, EvidenceInput<?> input) {
    boolean terms =
        List.of(EvidenceInput.DENIED_TERMS, EvidenceInput.ALLOWED_TEXT).stream()
            .allMatch(file -> isNotConfigured(file) || holds(file, any -> true));
    row(id, terms && evidence.of(input).findings().isEmpty());
  }

  private boolean isNotRequested(EvidenceInput<?> input) {
    return settings.mode() != BackendMode.PROMOTED && settings.text(Setting.of(input)).isEmpty();
  }

  private boolean isNotConfigured(EvidenceInput<?> input) {
    return evidence
        .of(input)
        .problem()
        .filter(problem -> problem.code() == ProblemCode.NOT_CONFIGURED)
        .isPresent();
  }

  private <T> boolean holds(EvidenceInput<T> input, Predicate<T> rule) {
    Evidence<T> reading = evidence.of(input);
    return reading.document().filter(rule).isPresent();
  }

  private void row(String id, boolean passes) {
    if (!passes) {
      warnings.add(id);
    }
  }

  private static boolean is(Optional<String> text, String word) {
    return text.equals(Optional.of(word));
  }

  private static boolean isAtMost(Optional<BigDecimal> value, Optional<BigDecimal> most) {
    return value.isPresent() && most.isPresent() && value.get().compareTo(most.get()) <= 0;
  }

  private static boolean isDistinct(List<?> values) {
    return new HashSet<>(values).size() == values.size();
  }
}
