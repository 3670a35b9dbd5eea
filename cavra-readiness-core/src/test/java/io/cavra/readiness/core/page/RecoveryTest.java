package io.cavra.readiness.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the page says of a recovery and its target, which is compared exactly (SPEC.md section 3).
 */
class RecoveryTest {

  private static Bar bar(Map<String, ?> summary) {
    return Recovery.find(summary).orElseThrow().bar();
  }

  @ParameterizedTest
  @CsvSource({
    "14.9, 15, 14.9 of at most 15 minutes",
    "15, 15, 15 of at most 15 minutes",
    "15.0, 15, 15.0 of at most 15 minutes",
    "15.1, 15, '15.1 of at most 15 minutes, too long'",
    "15.00000000000000000001, 15, '15.00000000000000000001 of at most 15 minutes, too long'",
    "1E+2, 99, '100 of at most 99 minutes, too long'"
  })
  void atMostTheTargetIsNotTooLong(BigDecimal took, BigDecimal most, String words) {
    assertEquals(
        words, bar(Map.of("recovery_minutes", took, "max_recovery_minutes", most)).words());
  }

  @Test
  void numbersOfAHostsReportAreComparedToo() {
    assertEquals(
        "0.3 of at most 1 minutes",
        bar(Map.of("recovery_minutes", 0.3, "max_recovery_minutes", 1)).words());
    assertEquals(
        "2 of at most 1.5 minutes, too long",
        bar(Map.of("recovery_minutes", 2L, "max_recovery_minutes", 1.5)).words());
  }

  @Test
  void nothingIsMeasuredWhereOneIsNotKnown() {
    Bar unknown = bar(Map.of("recovery_minutes", "hidden", "max_recovery_minutes", 15));
    assertEquals("not known", unknown.words());
    assertEquals(Optional.empty(), unknown.scale());
    Bar untargeted = bar(Map.of("recovery_minutes", 7));
    assertEquals("7 minutes, no target of its own", untargeted.words());
    assertEquals(Optional.empty(), untargeted.scale());
    assertTrue(Recovery.find(Map.of("max_recovery_minutes", 15)).isEmpty());
  }
}
