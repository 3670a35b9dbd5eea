package io.cavra.readiness.testkit.arbitrary;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.fault.Fault;
import io.cavra.readiness.testkit.fault.FaultCatalogue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for whole sets, as changes to the set that is ready at {@link #NOW}: ready, broken in
 * one way, broken in many, and bytes that are no evidence at all.
 *
 * <p>All of them can be served from memory. A sample shrinks to few changes and prints them in
 * words. Stateless and thread-safe.
 *
 * <pre>{@code
 * @Property
 * void aReadySetSelectsGo(@ForAll("ready") Variation change) {
 *   assertThat(select(change.applyTo(ReadySet.at(NOW)))).isGo();
 * }
 *
 * @Provide
 * Arbitrary<Variation> ready() {
 *   return ReadyArbitraries.ready();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReadyArbitraries {

  /** The time at which the sets made here are judged; it has nanoseconds. */
  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456789Z");

  private static final int MOST_CHANGES = 3;

  private ReadyArbitraries() {}

  /** Answers changes that leave a set ready: at every limit, with ties, in any order. */
  public static Arbitrary<Variation> ready() {
    return few(SetVariations.harmless());
  }

  /**
   * Answers faults of the catalogue, each check that inputs can block as often as any other.
   *
   * <p>The smallest of a check's faults is not known; a sample shrinks towards the first listed.
   */
  public static Arbitrary<Fault> brokenOnce() {
    return Arbitraries.oneOf(Faults.BY_CHECK.stream().map(Arbitraries::of).toList());
  }

  /** Answers two to four faults of the catalogue at once, each independent of the others. */
  public static Arbitrary<Fault> brokenInMany() {
    return brokenOnce().withoutEdgeCases().list().ofMinSize(2).ofMaxSize(4).map(Faults::union);
  }

  /** Answers any drills: the ready ones with changed fields, and one or two beside them. */
  public static Arbitrary<Variation> drills() {
    return few(Arbitraries.oneOf(SetVariations.ofLatestDrill(), SetVariations.ofAddedDrill()));
  }

  /** Answers another drill at the latest instant, listed last, that fails one rule on a drill. */
  public static Arbitrary<Variation> failingTies() {
    return SetVariations.ofFailingTie();
  }

  /** Answers changes that give one of these inputs a problem, each that a reader can answer. */
  public static Arbitrary<Variation> broken(Set<EvidenceInput<?>> inputs) {
    // in the order of the table, so that the same seed gives the same sample
    return SetVariations.ofBroken(EvidenceInput.all().stream().filter(inputs::contains).toList());
  }

  /** Answers changes that put a value of another JSON type where one belongs. */
  public static Arbitrary<Variation> otherTypes() {
    return SetVariations.ofOtherType();
  }

  /** Answers changes that read the same from memory and from whatever stores files. */
  public static Arbitrary<Variation> storable() {
    return Arbitraries.oneOf(drills(), ready(), Arbitraries.of(Faults.storable().toList()));
  }

  /**
   * Answers changes that read the same from memory and from a store of bytes by name, which holds
   * what {@link ReadySet#findBytes} answers: it has neither folders nor permissions.
   */
  public static Arbitrary<Variation> storableAsBytes() {
    List<Variation> faults =
        Faults.storable().filter(fault -> isToldByBytes(fault.applyTo(ReadySet.at(NOW)))).toList();
    return Arbitraries.oneOf(drills(), ready(), Arbitraries.of(faults));
  }

  private static boolean isToldByBytes(ReadySet set) {
    boolean shut =
        set.snapshot()
            .of(EvidenceInput.RUNTIME)
            .document()
            .filter(runtime -> !runtime.executable())
            .isPresent();
    return !shut
        && EvidenceInput.all().stream()
            .flatMap(input -> set.snapshot().of(input).problem().stream())
            .noneMatch(problem -> problem.code() == ProblemCode.NOT_A_FILE);
  }

  /** Answers any changes: harmless, to the drills, and at most one fault of the catalogue. */
  public static Arbitrary<Variation> any() {
    Arbitrary<Variation> kept =
        Arbitraries.oneOf(
            SetVariations.harmless(), SetVariations.ofLatestDrill(), SetVariations.ofAddedDrill());
    // the fault comes last: it may take away what the others change
    return Combinators.combine(
            kept.list().ofMaxSize(MOST_CHANGES - 1),
            brokenOnce().withoutEdgeCases().map(Variation::from).list().ofMaxSize(1))
        .as(
            (some, fault) ->
                Variation.allOf(Stream.concat(some.stream(), fault.stream()).toList()));
  }

  /** Answers the sets that {@link #any} leads to. */
  public static Arbitrary<ReadySet> sets() {
    return any().map(change -> change.applyTo(ReadySet.at(NOW)));
  }

  /**
   * Answers the ages at which a drill is fresh, as the ready set has it, those at a limit first.
   */
  public static Arbitrary<Duration> freshAges() {
    return DrillTimes.freshAges();
  }

  /** Answers the ages that are too great for the ready set, the least first. */
  public static Arbitrary<Duration> staleAges() {
    return DrillTimes.staleAges();
  }

  /** Answers the ages that are too far ahead, below zero, the nearest first. */
  public static Arbitrary<Duration> agesAhead() {
    return DrillTimes.agesAhead();
  }

  /** Answers how much time goes by, up to years; around a limit of the ready set first. */
  public static Arbitrary<Duration> timesGone() {
    return DrillTimes.gone();
  }

  /** Answers minutes up to the 15 that the ready plan allows, the 15 among the first. */
  public static Arbitrary<BigDecimal> minutesAllowed() {
    return FieldValues.minutes().filter(minutes -> minutes.compareTo(FieldValues.ALLOWED) <= 0);
  }

  /** Answers minutes by which a recovery is late, the smallest fractions first. */
  public static Arbitrary<BigDecimal> excess() {
    return FieldValues.excess();
  }

  /** Answers bytes that no strict reader takes for a JSON object. */
  public static Arbitrary<byte[]> hostileBytes() {
    return HostileBytes.all();
  }

  private static Arbitrary<Variation> few(Arbitrary<Variation> one) {
    return one.list().ofMaxSize(MOST_CHANGES).map(Variation::allOf);
  }

  /** The catalogue is long: it is put in order once. */
  private static final class Faults {

    private static final List<Fault> ALL = FaultCatalogue.inMemory();

    static final List<List<Fault>> BY_CHECK =
        FaultCatalogue.checkIds().stream()
            .map(id -> ALL.stream().filter(fault -> fault.blocks().contains(id)).toList())
            .filter(faults -> !faults.isEmpty())
            .toList();

    static Stream<Variation> storable() {
      return ALL.stream().filter(fault -> fault.where() == Fault.Where.BOTH).map(Variation::from);
    }

    /** Leaves out what does not go with what came before. */
    static Fault union(List<Fault> faults) {
      return faults.stream()
          .reduce((one, other) -> canJoin(one, other) ? one.union(other) : one)
          .orElseThrow();
    }

    private static boolean canJoin(Fault one, Fault other) {
      return one.isIndependentOf(other) && one.isShownWith(other);
    }
  }
}
