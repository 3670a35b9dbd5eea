package io.cavra.readiness.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.EndpointDeployment;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.Minutes;
import io.cavra.readiness.evidence.PromotionEvidence;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.evidence.RollbackRehearsal;
import io.cavra.readiness.evidence.UpdaterPolicy;
import io.cavra.readiness.evidence.WorkstationChannels;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.fault.Fault;
import io.cavra.readiness.testkit.fault.ReferenceGates;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.TypeUsage;

class ReadyArbitrariesProperties {

  private static final Instant NOW = ReadyArbitraries.NOW;

  @Property
  void readySetsAreReadyByASecondReadingOfTheRules(@ForAll("ready") Variation change) {
    assertEquals(Set.of(), warnings(change.applyTo(ReadySet.at(NOW))));
  }

  @Property
  void setsBrokenOnceAreBlockedByWhatTheFaultSays(@ForAll Fault fault) {
    assertEquals(fault.blocks(), warnings(fault.applyTo(ReadySet.at(NOW))));
  }

  @Property
  void setsBrokenInManyWaysAreBlockedByAllOfThem(@ForAll("brokenInMany") Fault fault) {
    assertEquals(fault.blocks(), warnings(fault.applyTo(ReadySet.at(NOW))));
  }

  @Property
  void everySetCanBeServedFromMemory(@ForAll ReadySet set) {
    assertEquals(set.snapshot(), set.snapshot());
  }

  @Property
  @Domain(ReadinessDomain.class)
  void inTheDomainANumberIsMinutes(@ForAll BigDecimal minutes, @ForAll Duration age) {
    assertTrue(Minutes.isValid(minutes));
    assertTrue(age.abs().compareTo(Duration.ofDays(400)) < 0);
  }

  @Example
  void termsAreBrokenInTheWaysThatAReaderAnswers() {
    Set<String> changes =
        ReadyArbitraries.broken(Set.of(EvidenceInput.DENIED_TERMS))
            .allValues()
            .orElseThrow()
            .map(Variation::toString)
            .collect(Collectors.toSet());

    assertEquals(
        Set.of("not_configured", "missing", "not_a_file", "unreadable", "too_large").stream()
            .map(code -> EvidenceInput.DENIED_TERMS + " is " + code)
            .collect(Collectors.toSet()),
        changes);
  }

  @Example
  void everyTypeOfOursIsFoundWithoutRegistration() {
    for (Class<?> type :
        List.of(
            PromotionEvidence.class,
            RollbackPlan.class,
            RollbackRehearsal.class,
            RollbackDrill.class,
            DrillHistory.class,
            DrillHistorySummary.class,
            EndpointDeployment.class,
            CiRunnerBundles.class,
            WorkstationChannels.class,
            UpdaterPolicy.class,
            Fault.class,
            Variation.class,
            ReadySet.class)) {
      assertNotNull(Arbitraries.defaultFor(TypeUsage.of(type)).sample(), type.getName());
    }
  }

  @Example
  void nothingIsProvidedForTypesOfOthers() {
    ReadinessArbitraryProvider provider = new ReadinessArbitraryProvider();

    assertFalse(provider.canProvideFor(TypeUsage.of(String.class)));
    assertFalse(provider.canProvideFor(TypeUsage.of(Object.class)));
    assertFalse(provider.canProvideFor(TypeUsage.of(Instant.class)));
  }

  @Example
  void theAgesNextToALimitComeFirst() {
    List<Duration> edges = new ArrayList<>();
    EvidenceArbitraries.drillAges().edgeCases().forEach(edge -> edges.add(edge.value()));

    Duration limit = Duration.ofDays(90);
    assertTrue(edges.containsAll(List.of(limit, limit.plusNanos(1), Duration.ofMinutes(-5))));
  }

  @Example
  void everySampleShrinksToTheReadyOne() {
    assertEquals("the ready set", simplest(ReadyArbitraries.any()).toString());
    assertEquals("the ready set", simplest(ReadyArbitraries.ready()).toString());
    assertEquals(
        EvidenceArbitraries.ready(EvidenceInput.ROLLBACK_PLAN),
        simplest(EvidenceArbitraries.rollbackPlan()));
  }

  @Example
  void aSampleSaysInWordsWhatItChanges() {
    Variation stale =
        Variation.of("stale", set -> set.drill(0, d -> d.executedAt(NOW.minusSeconds(9_999_999))));

    assertEquals("stale; stale", Variation.allOf(List.of(stale, stale)).toString());
    assertEquals(Set.of("go_rollback_drill_freshness"), warnings(stale.applyTo(ReadySet.at(NOW))));
  }

  @Provide
  Arbitrary<Variation> ready() {
    return ReadyArbitraries.ready();
  }

  @Provide
  Arbitrary<Fault> brokenInMany() {
    return ReadyArbitraries.brokenInMany();
  }

  private static Set<String> warnings(ReadySet set) {
    return ReferenceGates.warnings(set.settings(), set.snapshot(), set.now());
  }

  /** Shrinks as if every smaller sample failed as well. */
  private static <T> T simplest(Arbitrary<T> arbitrary) {
    Shrinkable<T> sample = arbitrary.generator(1000, false).next(new Random(7));
    while (true) {
      Shrinkable<T> before = sample;
      sample = before.shrink().filter(s -> s.compareTo(before) < 0).findFirst().orElse(before);
      if (sample == before) {
        return sample.value();
      }
    }
  }
}
