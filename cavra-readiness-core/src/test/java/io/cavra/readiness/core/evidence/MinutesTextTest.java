package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RollbackPlan;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The domain of minutes: what is outside it is {@code malformed_field}. */
class MinutesTextTest {

  private static Evidence<?> read(String number) {
    return Kind.PLAN.read(Kind.PLAN.with("\"max_recovery_minutes\":" + number));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "525600, 525600",
    "525600.0, 525600",
    "5.256E+5, 525600",
    "5256e2, 525600",
    "5256000000e-4, 525600",
    "0.1, 0.1",
    "15.50, 15.5",
    "0.30000000000000004, 0.30000000000000004",
    "0.0000001e7, 1",
    "1e0000000000000000000001, 10",
    "1e-0, 1",
    "1e-999, 1e-999",
    "1E-0999, 1e-999"
  })
  void minutesAreReadExactlyAsTheDecimalsThatTheyAre(String number, BigDecimal minutes) {
    RollbackPlan plan = (RollbackPlan) read(number).document().orElseThrow();
    assertEquals(0, minutes.compareTo(plan.maxRecoveryMinutes().orElseThrow()));
  }

  @Test
  void aSumThatOnlyBinaryRoundingCouldDecideIsKeptApart() {
    assertTrue(!read("0.3").equals(read("0.30000000000000004")));
    assertEquals(read("7").document(), read("7.0").document());
    assertEquals(read("1e1").document(), read("10").document());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0",
        "0e5",
        "-1",
        "-0.1",
        "525600.000000000000000000000000000000000001",
        "525601",
        "1e6",
        "1e999"
      })
  void whatIsOutsideTheDomainIsMalformedField(String number) {
    assertFault("another number", number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e1000",
        "1e-1000",
        "1E-0001000",
        "0e1000",
        "1e99999999999999",
        "1e-99999999999999",
        "1e2147483648",
        "1e-2147483649"
      })
  void exponentBeyondTheRangeIsMalformedFieldThatSaysSo(String number) {
    assertFault("an exponent beyond 999 in magnitude", number);
  }

  private static void assertFault(String found, String number) {
    assertEquals(ProblemCode.MALFORMED_FIELD, Kind.code(read(number)));
    assertEquals(
        "expected a number above 0 and at most 525600 (minutes), found "
            + found
            + ", at /max_recovery_minutes",
        Kind.problem(read(number)).message());
  }
}
