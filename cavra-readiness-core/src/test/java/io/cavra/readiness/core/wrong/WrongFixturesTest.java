package io.cavra.readiness.core.wrong;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.cavra.readiness.core.wrong.ContractRun.Caught;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong on purpose is found out, within a thousand tries, by a sample one can read. */
class WrongFixturesTest {

  private static final int MOST_TRIES = 1000;

  /**
   * One that is wrong, what finds it out, and the words that its smallest sample must be.
   *
   * @param sample a pattern for the sample, as it prints
   */
  record Fixture(String what, Object contract, String caughtBy, String sample) {

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Fixture> fixtures() {
    return Stream.of(
        new Fixture(
            "accepts future drills",
            new DrillGateContract(WrongGates.acceptingFutureDrills()),
            "aDrillDatedAheadIsNotReady",
            "[PT-5M-0.000000001S]"),
        new Fixture(
            "compares with <",
            new DrillGateContract(WrongGates.comparingWithLess()),
            "aRecoveryInExactlyTheTimeAllowedIsReady",
            "[7]"),
        new Fixture(
            "takes the last drill in the list",
            WrongSources.takingTheLastDrill(),
            "whatIsStoredIsWhatIsRead",
            "[the ready set]"),
        new Fixture(
            "ignores one blocker",
            WrongSelectors.ignoringOneBlocker(),
            "aFaultBlocksExactlyWhatItSays",
            ""),
        new Fixture(
            "coerces strings",
            WrongSources.coercingStrings(),
            "noTypeIsTakenForAnother",
            "[promotion-evidence /approved = \"true\"]"),
        new Fixture(
            "rounds ages",
            new DrillGateContract(WrongGates.roundingAges()),
            "aStaleDrillIsNotReady",
            "[PT2160H0.000000001S]"),
        new Fixture(
            "caches past the limit",
            WrongSelectors.cachingPastTheLimit(),
            "noAnswerIsKeptPastItsInstant",
            ""),
        new Fixture(
            "short-circuits the trail",
            WrongSelectors.shortCircuiting(),
            "aFaultBlocksExactlyWhatItSays",
            ""),
        new Fixture(
            "passes on an empty list",
            new DrillGateContract(WrongGates.passingOnAnEmptyList()),
            "aHistoryWithoutDrillsIsNotReady",
            ""),
        new Fixture(
            "is watched once", WrongSources.watchingOnce(), "whoWatchesSeesWhatIsStoredNext", ""),
        new Fixture(
            "mutates its input",
            WrongSources.mutatingItsInput(),
            "readingChangesNothing",
            "[the ready set]"));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isCaughtWithinAThousandTries(Fixture fixture) {
    Optional<Caught> caught = run(fixture);
    if (caught.isEmpty()) {
      fail(fixture + " | " + fixture.caughtBy() + " | not caught");
    }
    String row =
        fixture
            + " | "
            + fixture.caughtBy()
            + " | "
            + caught.get().tries()
            + " | "
            + caught.get().sample();
    System.out.println(row); // the table, in target/surefire-reports
    assertTrue(caught.get().tries() <= MOST_TRIES, row);
    if (!fixture.sample().isEmpty()) {
      assertTrue(caught.get().sample().equals(fixture.sample()), row);
    }
  }

  private static Optional<Caught> run(Fixture fixture) {
    AtomicReference<Optional<Caught>> caught = new AtomicReference<>(Optional.empty());
    JqwikSession.run(
        () -> caught.set(new ContractRun(fixture.contract(), fixture.caughtBy()).run()));
    return caught.get();
  }
}
