package io.cavra.readiness.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.core.evidence.FileEvidenceSource;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A set says the same in memory and in files, however long its numbers are when written plainly.
 */
class WrittenMinutesTest {

  @TempDir private Path folder;

  static Stream<BigDecimal> minutes() {
    return Stream.of(
        new BigDecimal("1E-99"),
        new BigDecimal("1E-999"),
        new BigDecimal("1E-1000"),
        new BigDecimal(BigInteger.TEN.pow(95).subtract(BigInteger.ONE), 999));
  }

  @ParameterizedTest
  @MethodSource("minutes")
  void memoryAndFilesAgree(BigDecimal minutes) {
    ReadySet set =
        ReadySet.at(Instant.parse("2026-11-22T12:00:00Z"))
            .drill(0, drill -> drill.recoveryMinutes(minutes));
    WrittenSet written = set.writeTo(folder, Layout.FLAT);

    assertEquals(
        set.snapshot().of(EvidenceInput.DRILL_HISTORY),
        FileEvidenceSource.standard().read(written.settings()).of(EvidenceInput.DRILL_HISTORY));
  }
}
