package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;
import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import io.cavra.readiness.testkit.arbitrary.Variation;
import io.cavra.readiness.testkit.fault.Fault;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The trail holds every check that blocks, no other, in the order of the gates (SPEC.md section 9).
 *
 * @since 0.1.0
 */
public interface SelectionTrailContract extends SelectionSubject, PropertiesGuard {

  /** Nothing but what the rules say blocks. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void whatIsReadySelectsGo(@ForAll("ready") Variation change) {
    assertThat(select(change.applyTo(ReadySet.at(NOW)), NOW)).isGo();
  }

  /** No blocker is left out, and none is made up. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void aFaultBlocksExactlyWhatItSays(@ForAll Fault fault) {
    assertBlocks(fault);
  }

  /** The second fault is seen behind the first. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void severalFaultsBlockAllThatEachOfThemBlocks(@ForAll("brokenInMany") Fault faults) {
    assertBlocks(faults);
  }

  /** The reasons are the blocking checks of the reports, one by one. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theTrailFollowsTheReports(@ForAll Variation change) {
    BackendSelection selection = select(change.applyTo(ReadySet.at(NOW)), NOW);
    if (selection.backend() == Backend.PYTHON) {
      List<String> blocking =
          selection.reports().stream()
              .flatMap(report -> report.blocking().stream())
              .map(CheckResult::id)
              .toList();
      assertEquals(
          blocking,
          selection.reasons().stream().map(SelectionReason::code).toList(),
          selection::explain);
    }
  }

  /** Answers changes that leave a set ready. */
  @Provide
  default Arbitrary<Variation> ready() {
    return ReadyArbitraries.ready();
  }

  /** Answers several faults at once. */
  @Provide
  default Arbitrary<Fault> brokenInMany() {
    return ReadyArbitraries.brokenInMany();
  }

  private void assertBlocks(Fault fault) {
    assertThat(select(fault.applyTo(ReadySet.at(NOW)), NOW))
        .fellBack()
        .isBlockedByExactly(fault.blocks().toArray(String[]::new));
  }
}
