package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import io.cavra.readiness.testkit.arbitrary.Variation;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What a source of evidence owes: it reads what is there and nothing else, the same each time,
 * coerces nothing, changes nothing, and sees what is there next.
 *
 * <pre>{@code
 * class DatabaseTest implements EvidenceSourceContract {
 *   private final Map<String, byte[]> table = new ConcurrentHashMap<>();
 *   private final EvidenceSource source = new DatabaseSource(table);
 *
 *   @Override
 *   public EvidenceSource source() {
 *     return source;
 *   }
 *
 *   @Override
 *   public ReadinessSettings store(ReadySet set) {
 *     table.clear();
 *     for (EvidenceInput<?> input : EvidenceInput.all()) {
 *       set.findBytes(input).ifPresent(bytes -> table.put(input.name(), bytes));
 *     }
 *     return set.settings();
 *   }
 *
 *   @Override
 *   @Provide
 *   public Arbitrary<Variation> storable() {
 *     return ReadyArbitraries.storableAsBytes(); // a table has no folders and no permissions
 *   }
 * }
 * }</pre>
 *
 * <p>It does not check the scan of SPEC.md section 8, and a source that passes and does not scan
 * lets a secret through: one of your own has to scan the promotion evidence, the rollback plan, the
 * rehearsal and the drill history itself, with the operator's terms, and with a malformed field as
 * well. In the core, {@code FileEvidenceSource.standard().findScanner(settings)} answers what does
 * that. Give {@code EvidenceDocument} and {@code EvidenceProblem} the findings that its {@code
 * scan(Map)} answers, with {@code withFindings}. Write a test of your own for it, with a set whose
 * {@code approval_id} is a secret, say.
 *
 * @since 0.1.0
 */
public interface EvidenceSourceContract extends PropertiesGuard {

  /** Answers the source; the same one each time. */
  EvidenceSource source();

  /**
   * Puts that set where the source reads, in the place of what was there.
   *
   * @return the settings to read it with
   */
  ReadinessSettings store(ReadySet set);

  /** Every document, problem and digest is that of the set that was stored. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void whatIsStoredIsWhatIsRead(@ForAll("storable") Variation change) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    SnapshotFacts.assertSame(set.snapshot(), read(set), change.toString());
  }

  /** A text is no flag and no number, whatever it says. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void noTypeIsTakenForAnother(@ForAll("otherTypes") Variation change) {
    ReadySet set = change.applyTo(ReadySet.at(NOW));
    SnapshotFacts.assertSame(set.snapshot(), read(set), change.toString());
  }

  /** What a gate judges is made from the whole list. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theLatestDrillsAreThoseOfTheWholeHistory(@ForAll DrillHistory history) {
    ReadySet set = ReadySet.at(NOW).drills(history.drills().toArray(RollbackDrill[]::new));
    SnapshotFacts.assertSame(set.snapshot(), read(set), history.toString());
  }

  /** Whatever the bytes are, they are a problem and no exception. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void hostileBytesAreAProblem(@ForAll("hostileBytes") byte[] bytes) {
    EvidenceInput<?> input = EvidenceInput.PROMOTION_EVIDENCE;
    ReadySet set =
        ReadySet.at(NOW).broken(input, ProblemCode.MALFORMED_JSON, JsonEdit.replaceBytes(bytes));
    SnapshotFacts.assertSame(set.snapshot(), read(set), "hostile bytes");
  }

  /** Reading leaves no trace in what is read. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void readingChangesNothing(@ForAll("storable") Variation change) {
    ReadinessSettings settings = store(change.applyTo(ReadySet.at(NOW)));
    EvidenceSnapshot first = source().read(settings);
    assertEquals(first, source().read(settings), () -> "read again: " + change);
  }

  /** What is stored in the place of something else is seen at the next reading. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void theNextReadingSeesWhatIsStoredNext(
      @ForAll("storable") Variation before, @ForAll("storable") Variation after) {
    read(before.applyTo(ReadySet.at(NOW)));
    ReadySet set = after.applyTo(ReadySet.at(NOW));
    SnapshotFacts.assertSame(set.snapshot(), read(set), before + ", then " + after);
  }

  /** So it is by whoever watches the source, which is what a selector does. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void whoWatchesSeesWhatIsStoredNext(
      @ForAll("storable") Variation before, @ForAll("storable") Variation after) {
    ReadySet first = before.applyTo(ReadySet.at(NOW));
    ReadinessSettings settings = store(first);
    Supplier<EvidenceSnapshot> watch = source().watch(settings);
    SnapshotFacts.assertSame(first.snapshot(), watch.get(), "watched: " + before);
    ReadySet second = after.applyTo(ReadySet.at(NOW));
    if (store(second).equals(settings)) {
      String change = "watched: " + before + ", then " + after;
      SnapshotFacts.assertSame(second.snapshot(), watch.get(), change);
    }
  }

  /** A source is shared by every thread of a host. */
  @Test
  default void manyThreadsReadTheSame() {
    ReadinessSettings settings = store(ReadySet.at(NOW));
    EvidenceSource source = source();
    assertEquals(Set.of(source.read(settings)), Threads.answers(() -> source.read(settings)));
  }

  /** Answers changes that read the same from files; a store of less overrides this. */
  @Provide
  default Arbitrary<Variation> storable() {
    return ReadyArbitraries.storable();
  }

  /** Answers values of another type. */
  @Provide
  default Arbitrary<Variation> otherTypes() {
    return ReadyArbitraries.otherTypes();
  }

  /** Answers bytes that are no document. */
  @Provide
  default Arbitrary<byte[]> hostileBytes() {
    return ReadyArbitraries.hostileBytes();
  }

  private EvidenceSnapshot read(ReadySet set) {
    return source().read(store(set));
  }
}
