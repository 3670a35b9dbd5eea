package io.cavra.readiness.testkit.arbitrary;

import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.EndpointDeployment;
import io.cavra.readiness.evidence.PromotionEvidence;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.evidence.RollbackRehearsal;
import io.cavra.readiness.evidence.UpdaterPolicy;
import io.cavra.readiness.evidence.WorkstationChannels;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.fault.Fault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik find the arbitraries of this library's own types, and of no others, without
 * registration: {@code @ForAll RollbackPlan plan}.
 *
 * <p>Stateless and thread-safe. jqwik makes it; a test has no use for it.
 *
 * @since 0.1.0
 */
public final class ReadinessArbitraryProvider implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> OWN =
      Map.ofEntries(
          Map.entry(PromotionEvidence.class, EvidenceArbitraries::promotionEvidence),
          Map.entry(RollbackPlan.class, EvidenceArbitraries::rollbackPlan),
          Map.entry(RollbackRehearsal.class, EvidenceArbitraries::rollbackRehearsal),
          Map.entry(RollbackDrill.class, EvidenceArbitraries::rollbackDrill),
          Map.entry(DrillHistory.class, EvidenceArbitraries::drillHistory),
          Map.entry(DrillHistorySummary.class, EvidenceArbitraries::drillHistorySummary),
          Map.entry(EndpointDeployment.class, ManifestArbitraries::endpointDeployment),
          Map.entry(CiRunnerBundles.class, ManifestArbitraries::ciRunnerBundles),
          Map.entry(WorkstationChannels.class, ManifestArbitraries::workstationChannels),
          Map.entry(UpdaterPolicy.class, ManifestArbitraries::updaterPolicy),
          Map.entry(Action.class, PilotArbitraries::actions),
          Map.entry(Decision.class, PilotArbitraries::decisions),
          Map.entry(Fault.class, ReadyArbitraries::brokenOnce),
          Map.entry(Variation.class, ReadyArbitraries::any),
          Map.entry(ReadySet.class, ReadyArbitraries::sets));

  /** Made by jqwik. */
  public ReadinessArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return find(targetType).isPresent();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    return find(targetType).map(own -> Set.<Arbitrary<?>>of(own.get())).orElse(Set.of());
  }

  private static Optional<Supplier<Arbitrary<?>>> find(TypeUsage targetType) {
    return OWN.entrySet().stream()
        .filter(own -> targetType.isOfType(own.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
