package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Recovery times, exactly: a drill may take as long as it was allowed to, and as the plan allows,
 * and not the smallest fraction of a minute more (SPEC.md section 7.6, {@code
 * go_rollback_drill_recovery_sla} and {@code go_rollback_drill_plan_target}).
 *
 * @since 0.1.0
 */
public interface RecoveryTimeContract extends ReadinessSubject, PropertiesGuard {

  /** Equal is in time. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void aRecoveryInExactlyTheTimeAllowedIsReady(
      @ForAll("minutesAllowed") BigDecimal minutes) {
    assertTrue(
        isReady(recovered(minutes, minutes), NOW),
        () -> "not ready with a recovery in exactly the " + minutes + " minutes allowed");
  }

  /** More is late, however little more it is. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void aRecoveryInMoreThanTheTimeAllowedIsNotReady(
      @ForAll("minutesAllowed") BigDecimal minutes, @ForAll("excess") BigDecimal excess) {
    BigDecimal took = minutes.add(excess);
    assertFalse(
        isReady(recovered(took, minutes), NOW),
        () -> "ready with a recovery in " + took + " minutes where " + minutes + " are allowed");
  }

  /** What the drill allows itself does not stretch the plan. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void aRecoveryInMoreThanThePlanAllowsIsNotReady(@ForAll("excess") BigDecimal excess) {
    BigDecimal took = BigDecimal.valueOf(15).add(excess);
    assertFalse(
        isReady(recovered(took, BigDecimal.valueOf(60)), NOW),
        () -> "ready with a recovery in " + took + " minutes where the plan allows 15");
  }

  /** Absent never equals absent. */
  @Test
  default void aRecoveryWithoutMinutesIsNotReady() {
    ReadySet set = ReadySet.at(NOW).drill(0, d -> d.recoveryMinutes(null).maxRecoveryMinutes(null));
    assertFalse(isReady(set, NOW), "ready with a drill that states no minutes");
  }

  /** Answers minutes up to the 15 that the ready plan allows. */
  @Provide
  default Arbitrary<BigDecimal> minutesAllowed() {
    return ReadyArbitraries.minutesAllowed();
  }

  /** Answers small numbers above zero. */
  @Provide
  default Arbitrary<BigDecimal> excess() {
    return ReadyArbitraries.excess();
  }

  private static ReadySet recovered(BigDecimal took, BigDecimal allowed) {
    return ReadySet.at(NOW).drill(0, d -> d.recoveryMinutes(took).maxRecoveryMinutes(allowed));
  }
}
