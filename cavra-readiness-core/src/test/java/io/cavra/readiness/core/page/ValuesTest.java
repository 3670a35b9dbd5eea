package io.cavra.readiness.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as a person reads them, however long somebody made them. */
class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "7.50, 7.50",
    "1E+2, 100",
    "1E+19, 10000000000000000000",
    "1E+20, 100000000000000000000",
    "1E-9, 0.000000001",
    "1E+40, 1E+40",
    "1E-40, 1E-40"
  })
  void exponentIsWrittenOutWhereThatIsNotLong(BigDecimal number, String shown) {
    assertEquals(shown, Values.of(number));
  }
}
