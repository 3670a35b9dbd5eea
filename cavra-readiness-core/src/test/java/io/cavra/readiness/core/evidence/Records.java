package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.EndpointDeployment;
import io.cavra.readiness.evidence.PromotionEvidence;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.evidence.RollbackRehearsal;
import io.cavra.readiness.evidence.UpdaterPolicy;
import io.cavra.readiness.evidence.WorkstationChannels;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes records of every kind, of anything that their constructors take; one seed, one record. */
final class Records {

  private static final List<String> TEXTS =
      List.of(
          "pass",
          "promoted",
          "",
          " ",
          "\u200b",
          "\u0000",
          "\"\\/\b\n",
          "é€",
          "\uD83D\uDE00",
          "e\u0301",
          "\u007F\u0085\u2028",
          "\uFEFF!",
          "null",
          "7",
          "x".repeat(200));

  private static final List<String> MINUTES =
      List.of(
          "1",
          "7.0",
          "0.1",
          "1e-999",
          "525600",
          "5256E+2",
          "525599.999999999999999999999",
          "0.30000000000000004",
          "1.00000000000000000000000000000000000000000000000001e-40",
          "123456.7890123456789012345678901234567890123456789012345678901234567890123456789");

  private static final List<String> INSTANTS =
      List.of(
          "0000-01-01T00:00:00Z",
          "-0001-12-31T06:00:00Z",
          "9999-12-31T23:59:59.999999999Z",
          "+10000-01-01T17:59:59Z",
          "1969-12-31T23:59:59.5Z",
          "2026-05-21T15:40:00.000000001Z");

  private final Random random;

  Records(long seed) {
    random = new Random(seed);
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> some(Supplier<T> value) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      some.add(value.get());
    }
    return some;
  }

  private Optional<String> text() {
    return maybe(() -> oneOf(TEXTS));
  }

  private List<String> texts() {
    return some(() -> "x" + oneOf(TEXTS));
  }

  private Optional<Boolean> truth() {
    return maybe(random::nextBoolean);
  }

  private Optional<BigDecimal> minutes() {
    return maybe(() -> new BigDecimal(oneOf(MINUTES)));
  }

  PromotionEvidence promotion() {
    return new PromotionEvidence(text(), text(), truth(), text(), texts());
  }

  RollbackPlan plan() {
    return new RollbackPlan(text(), text(), truth(), text(), minutes(), texts(), texts(), texts());
  }

  RollbackRehearsal rehearsal() {
    return new RollbackRehearsal(
        text(), text(), truth(), truth(), minutes(), minutes(), text(), texts());
  }

  RollbackDrill drill() {
    Instant executedAt = Instant.parse(oneOf(INSTANTS));
    return new RollbackDrill(
        text(),
        executedAt,
        text(),
        text(),
        text(),
        text(),
        truth(),
        minutes(),
        minutes(),
        text(),
        texts());
  }

  DrillHistory drills() {
    return new DrillHistory(text(), some(this::drill));
  }

  EndpointDeployment endpoints() {
    return new EndpointDeployment(
        some(() -> new EndpointDeployment.Target(text(), text(), text(), text())));
  }

  CiRunnerBundles bundles() {
    return new CiRunnerBundles(
        text(), texts(), some(() -> new CiRunnerBundles.Bundle(text(), text(), text(), texts())));
  }

  WorkstationChannels channels() {
    return new WorkstationChannels(text(), some(this::channel));
  }

  private WorkstationChannels.Channel channel() {
    return new WorkstationChannels.Channel(
        text(),
        truth(),
        truth(),
        some(() -> new WorkstationChannels.Target(text(), text(), text(), text(), text())));
  }

  UpdaterPolicy updater() {
    return new UpdaterPolicy(
        text(), truth(), some(() -> new UpdaterPolicy.Policy(text(), truth(), truth())));
  }
}
