package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.Minutes;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.testkit.RollbackPlanBuilder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is written with a record's {@code toMap()} reads back equal. */
class RoundTripProperties {

  private static void assertReadsBack(Kind kind, Map<String, Object> written, Object expected) {
    var evidence = kind.read(JsonWriter.toBytes(written));
    assertEquals("", evidence.problem().map(problem -> problem.message()).orElse(""));
    assertEquals(expected, evidence.document().orElseThrow());
  }

  @Property(tries = 1000)
  void promotionEvidence(@ForAll long seed) {
    var one = new Records(seed).promotion();
    assertReadsBack(Kind.PROMOTION, one.toMap(), one);
  }

  @Property(tries = 1000)
  void rollbackPlan(@ForAll long seed) {
    var one = new Records(seed).plan();
    assertReadsBack(Kind.PLAN, one.toMap(), one);
  }

  @Property(tries = 1000)
  void rollbackRehearsal(@ForAll long seed) {
    var one = new Records(seed).rehearsal();
    assertReadsBack(Kind.REHEARSAL, one.toMap(), one);
  }

  /** Minutes that a record takes can be written, and the finest that can be read are taken. */
  @Property(tries = 2000)
  void anyMinutes(
      @ForAll @IntRange(min = 1, max = 101) int digits,
      @ForAll @IntRange(min = 0, max = 1200) int scale,
      @ForAll long seed) {
    String nines = "9".repeat(digits - 1) + (1 + Math.floorMod(seed, 9));
    BigDecimal minutes = new BigDecimal(new BigInteger(nines), scale);
    if (Minutes.isValid(minutes)) {
      RollbackPlan one =
          RollbackPlanBuilder.from(new Records(seed).plan()).maxRecoveryMinutes(minutes).build();
      assertReadsBack(Kind.PLAN, one.toMap(), one);
    } else if (minutes.compareTo(Minutes.GREATEST) <= 0) {
      for (int exponent = 0; exponent <= Math.min(999, scale); exponent++) {
        String suffix = exponent == 0 ? "" : "e-" + exponent;
        String text = minutes.scaleByPowerOfTen(exponent).toPlainString() + suffix;
        assertTrue(text.length() > 100, text);
      }
    }
  }

  /** A history is read as what a gate judges of it. */
  @Property(tries = 1000)
  void drillHistory(@ForAll long seed) {
    DrillHistory one = new Records(seed).drills();
    assertReadsBack(Kind.DRILLS, one.toMap(), one.summary());
  }

  @Property(tries = 1000)
  void endpointDeployment(@ForAll long seed) {
    var one = new Records(seed).endpoints();
    assertReadsBack(Kind.ENDPOINTS, one.toMap(), one);
  }

  @Property(tries = 1000)
  void ciRunnerBundles(@ForAll long seed) {
    var one = new Records(seed).bundles();
    assertReadsBack(Kind.BUNDLES, one.toMap(), one);
  }

  @Property(tries = 1000)
  void workstationChannels(@ForAll long seed) {
    var one = new Records(seed).channels();
    assertReadsBack(Kind.CHANNELS, one.toMap(), one);
  }

  @Property(tries = 1000)
  void updaterPolicy(@ForAll long seed) {
    var one = new Records(seed).updater();
    assertReadsBack(Kind.UPDATER, one.toMap(), one);
  }
}
