package io.cavra.readiness.testkit.arbitrary;

import io.cavra.readiness.evidence.Minutes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What a field of a record may hold: what is right, what nearly is, and nothing. */
final class FieldValues {

  /** What the ready plan allows. */
  static final BigDecimal ALLOWED = BigDecimal.valueOf(15);

  private static final BigDecimal[] EDGES = {
    ALLOWED,
    new BigDecimal("15.0000000000000000000000000001"),
    new BigDecimal("14.9999999999999999999999999999"),
    new BigDecimal("1E-20"),
    Minutes.GREATEST
  };

  private FieldValues() {}

  /** Answers the right words first, then near misses, a blank and nothing. */
  static Arbitrary<Optional<String>> texts(String... right) {
    Stream<String> near =
        Stream.of(right).flatMap(word -> Stream.of(word.toUpperCase(Locale.ROOT), word + " "));
    List<Optional<String>> known =
        Stream.of(Stream.of(right), near, Stream.of("x", "fail", "true", " "))
            .flatMap(words -> words)
            .map(Optional::of)
            .toList();
    Arbitrary<Optional<String>> any =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .ofMinLength(1)
            .ofMaxLength(8)
            .map(Optional::of);
    return Arbitraries.oneOf(Arbitraries.of(known), any, Arbitraries.just(Optional.empty()));
  }

  static Arbitrary<Optional<Boolean>> flags() {
    return Arbitraries.of(List.of(Optional.of(true), Optional.of(false), Optional.empty()));
  }

  /** Answers minutes that a record can hold, those at the limit of the ready plan first. */
  static Arbitrary<BigDecimal> minutes() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.001"), BigDecimal.valueOf(60))
        .ofScale(3)
        .shrinkTowards(new BigDecimal("7.000"))
        .map(BigDecimal::stripTrailingZeros)
        .edgeCases(edges -> edges.add(EDGES));
  }

  static Arbitrary<BigDecimal> excess() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.001"), BigDecimal.TEN)
        .ofScale(3)
        .map(BigDecimal::stripTrailingZeros)
        .edgeCases(edges -> edges.add(new BigDecimal("1E-28"), new BigDecimal("1E-9")));
  }

  static Arbitrary<List<String>> lists() {
    return Arbitraries.of("docs/x.md", "go-rollback-drill://ci/run-7", "python-fallback-available")
        .list()
        .ofMaxSize(2);
  }
}
