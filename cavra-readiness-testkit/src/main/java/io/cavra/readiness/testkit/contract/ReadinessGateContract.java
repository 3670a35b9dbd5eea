package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.Variation;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * What every gate owes: the same answer to the same question, all of its checks in order, whatever
 * the evidence, and from any thread.
 *
 * <p>A gate that judges drills implements {@link DrillFreshnessContract}, {@link
 * RecoveryTimeContract} and {@link LatestDrillContract} as well, and one that looks at the time
 * {@link GateTimeContract}.
 *
 * <pre>{@code
 * class ChangeFreezeTest implements ReadinessGateContract {
 *   @Override
 *   public ReadinessGate gate() {
 *     return ChangeFreeze.gate();
 *   }
 *
 *   @Override
 *   public Set<EvidenceInput<?>> inputs() {
 *     return Set.of(EvidenceInput.DRILL_HISTORY);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface ReadinessGateContract extends FailClosedContract {

  /** Answers the gate; it has to be ready with {@code ReadySet.at(now)}, at that time. */
  ReadinessGate gate();

  @Override
  default boolean isReady(ReadySet set, Instant now) {
    return evaluate(set, now).isReady();
  }

  /** Asks the gate. */
  default ReadinessReport evaluate(ReadySet set, Instant now) {
    return gate().evaluate(ReadinessContext.of(set.settings(), set.snapshot(), now));
  }

  /** A report is found under the name of its gate, with the mode that was asked for. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theReportBearsTheNameAndTheMode(@ForAll Variation change) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    ReadinessReport report = evaluate(set, NOW);
    assertEquals(gate().name(), report.section(), () -> "section of the report: " + change);
    assertEquals(set.settings().mode(), report.mode(), () -> "mode of the report: " + change);
  }

  /** A gate is a pure function: what it was asked before changes nothing. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theSameQuestionHasTheSameAnswer(
      @ForAll Variation change, @ForAll Variation between) {
    ReadinessGate gate = gate();
    ReadinessContext question = context(change.applyTo(ReadySet.at(NOW)));
    ReadinessReport before = gate.evaluate(question);
    gate.evaluate(context(between.applyTo(ReadySet.at(NOW))));
    assertEquals(before.toMap(), gate.evaluate(question).toMap(), () -> "asked again: " + change);
  }

  /** Nothing is cut short: an operator sees all that is wrong in one pass. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void everyCheckIsEvaluatedInOrder(@ForAll Variation change) {
    assertEquals(
        ids(evaluate(ReadySet.at(NOW), NOW)),
        ids(evaluate(change.applyTo(ReadySet.at(NOW)), NOW)),
        () -> "ids of the checks: " + change);
  }

  /** A clock that gave no time makes no exception. */
  @Test
  default void withoutTimeThereIsAReportAllTheSame() {
    ReadySet set = ReadySet.at(NOW);
    ReadinessReport report =
        gate().evaluate(ReadinessContext.withoutTime(set.settings(), set.snapshot()));
    assertFalse(report.checks().isEmpty(), "a report without checks");
  }

  /** A gate is shared by every thread of a host. */
  @Test
  default void manyThreadsGetTheSameAnswer() {
    ReadinessGate gate = gate();
    ReadinessContext question = context(ReadySet.at(NOW));
    assertEquals(
        Set.of(gate.evaluate(question).toMap()),
        Threads.answers(() -> gate.evaluate(question).toMap()));
  }

  private static ReadinessContext context(ReadySet set) {
    return ReadinessContext.of(set.settings(), set.snapshot(), NOW);
  }

  private static List<String> ids(ReadinessReport report) {
    return report.checks().stream().map(CheckResult::id).toList();
  }
}
