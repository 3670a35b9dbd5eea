package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import io.cavra.readiness.testkit.arbitrary.Variation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * The latest drill is the latest wherever it is listed, and all that share its instant count
 * (SPEC.md section 7.6).
 *
 * @since 0.1.0
 */
public interface LatestDrillContract extends ReadinessSubject, PropertiesGuard {

  /** The order of the list says nothing. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theOrderOfTheDrillsChangesNothing(@ForAll("drillChanges") Variation change) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    assertEquals(
        isReady(set, NOW),
        isReady(reversed(set), NOW),
        () -> "with the drills in order, and the other way round: " + change);
  }

  /** None is forgiven for sharing its instant with one that passes. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void everyDrillAtTheLatestInstantCounts(@ForAll("failingTies") Variation change) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    assertFalse(isReady(set, NOW), () -> "ready with the failing drill last: " + change);
    assertFalse(isReady(reversed(set), NOW), () -> "ready with the failing drill first: " + change);
  }

  /** What holds for every drill of none has not been shown. */
  @Test
  default void aHistoryWithoutDrillsIsNotReady() {
    assertFalse(isReady(ReadySet.at(NOW).drills(), NOW), "ready without any drill");
  }

  /** Answers changes to the drills. */
  @Provide
  default Arbitrary<Variation> drillChanges() {
    return ReadyArbitraries.drills();
  }

  /** Answers another drill at the latest instant that fails. */
  @Provide
  default Arbitrary<Variation> failingTies() {
    return ReadyArbitraries.failingTies();
  }

  private static ReadySet reversed(ReadySet set) {
    return set.drillHistory(
        history -> {
          List<RollbackDrill> drills = new ArrayList<>(history.build().drills());
          Collections.reverse(drills);
          return history.drills(drills);
        });
  }
}
