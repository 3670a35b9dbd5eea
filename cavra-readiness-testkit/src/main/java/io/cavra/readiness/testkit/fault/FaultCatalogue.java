package io.cavra.readiness.testkit.fault;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For every rule of SPEC.md sections 2, 3, 7 and 8 the smallest changes to a ready set that break
 * it.
 *
 * <p>Stateless and thread-safe; the names are unique, the order is always the same.
 *
 * <pre>
 * &#64;ParameterizedTest
 * &#64;MethodSource("io.cavra.readiness.testkit.fault.FaultCatalogue#inFiles")
 * void everyFaultBlocksExactlyWhatItSays(Fault fault, &#64;TempDir Path folder) {
 *   WrittenSet written = fault.applyTo(ReadySet.at(NOW)).writeTo(folder, Layout.FLAT);
 *   assertThat(select(written.settings()))
 *       .fellBack()
 *       .isBlockedByExactly(fault.blocks().toArray(String[]::new));
 * }
 * </pre>
 *
 * <p>{@link #all()} keeps the mode promoted. Eight ids of section 7 are not in it: {@code
 * python_fallback}, {@code parity_gate} and {@code python_fallback_available} always pass, and
 * {@code go_backend_opt_in} and the four {@code ..._requested} ones cannot warn while the mode is
 * promoted; those five are in {@link #outsidePromoted()}.
 *
 * @since 0.1.0
 */
public final class FaultCatalogue {

  private static final List<Supplier<Stream<Fault>>> SECTIONS =
      List.of(
          SettingsFaults::all,
          ProblemFaults::all,
          JsonFaults::all,
          TimestampFaults::all,
          ManifestFields::all,
          EvidenceFields::all,
          RuntimeFaults::all,
          DeploymentFaults::all,
          PromotionFaults::all,
          PlanFaults::all,
          RehearsalFaults::all,
          DrillFaults::all,
          FreshnessFaults::all,
          PublicSafeFaults::all);

  private FaultCatalogue() {}

  /**
   * Answers every fault that keeps the mode promoted: with any of them Python is selected as the
   * fallback, blocked by exactly {@link Fault#blocks()}.
   */
  public static List<Fault> all() {
    return SECTIONS.stream().flatMap(Supplier::get).map(Blocks::withKnockOn).toList();
  }

  /** Answers those of {@link #all()} that can be written as files. */
  public static List<Fault> inFiles() {
    return all().stream().filter(fault -> fault.where().inFiles()).toList();
  }

  /** Answers those of {@link #all()} that can be served from memory. */
  public static List<Fault> inMemory() {
    return all().stream().filter(fault -> fault.where().inMemory()).toList();
  }

  /**
   * Answers the faults that end the promoted mode: with any of them Python is selected without
   * being a fallback, and the checks that warn in the reports are exactly {@link Fault#blocks()}.
   */
  public static List<Fault> outsidePromoted() {
    return OutsidePromotedFaults.all().map(Blocks::withKnockOn).toList();
  }

  /** Answers the ids of all checks that some fault of either list blocks, in order. */
  public static Set<String> checkIds() {
    return Stream.concat(all().stream(), outsidePromoted().stream())
        .flatMap(fault -> fault.blocks().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
