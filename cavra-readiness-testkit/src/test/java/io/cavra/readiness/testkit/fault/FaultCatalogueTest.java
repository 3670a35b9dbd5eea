package io.cavra.readiness.testkit.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultCatalogueTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final ReadySet READY = ReadySet.at(NOW);

  /** Every id in the tables of SPEC.md section 7 but those that always pass. */
  private static final Set<String> TABLES =
      Set.of(
          "go_backend_opt_in",
          "go_runtime_binary",
          "go_runtime_policy",
          "go_runtime_registry",
          "go_runtime_timeout",
          "go_deployment_metadata_configured",
          "go_release_package_dir",
          "go_endpoint_deployment_manifest",
          "go_ci_runner_bundles",
          "go_workstation_channels",
          "go_workstation_updater_policy",
          "go_promotion_requested",
          "go_runtime_ready",
          "go_deployment_ready",
          "go_parity_evidence",
          "go_promotion_approval",
          "go_promotion_public_safe",
          "go_rollback_requested",
          "go_rollback_plan",
          "go_rollback_approval",
          "go_rollback_disable_path",
          "go_rollback_controls",
          "go_rollback_public_safe",
          "go_rollback_rehearsal_requested",
          "go_rollback_rehearsal_evidence",
          "go_rollback_rehearsal_plan_approval",
          "go_rollback_rehearsal_simulated",
          "go_rollback_rehearsal_fallback_verified",
          "go_rollback_rehearsal_recovery_sla",
          "go_rollback_rehearsal_evidence_refs",
          "go_rollback_rehearsal_public_safe",
          "go_rollback_drill_history_requested",
          "go_rollback_drill_history_file",
          "go_rollback_drill_latest_passed",
          "go_rollback_drill_promoted_source",
          "go_rollback_drill_disabled_target",
          "go_rollback_drill_fallback_verified",
          "go_rollback_drill_recovery_sla",
          "go_rollback_drill_plan_target",
          "go_rollback_drill_freshness",
          "go_rollback_drill_public_safe");

  /** Those that cannot warn while the mode is promoted. */
  private static final Set<String> BY_MODE =
      Set.of(
          "go_backend_opt_in",
          "go_promotion_requested",
          "go_rollback_requested",
          "go_rollback_rehearsal_requested",
          "go_rollback_drill_history_requested");

  static List<Fault> inMemory() {
    return Stream.concat(FaultCatalogue.all().stream(), FaultCatalogue.outsidePromoted().stream())
        .filter(fault -> fault.where().inMemory())
        .toList();
  }

  @Test
  void everyCheckThatCanBlockIsBlockedBySomeFault() {
    assertEquals(new TreeSet<>(TABLES), FaultCatalogue.checkIds());
  }

  @Test
  void everyCheckThatCanBlockInPromotedModeIsBlockedThere() {
    Set<String> blocked = new TreeSet<>(BY_MODE);
    FaultCatalogue.all().forEach(fault -> blocked.addAll(fault.blocks()));

    assertEquals(new TreeSet<>(TABLES), blocked);
    assertTrue(
        FaultCatalogue.all().stream()
            .noneMatch(fault -> fault.blocks().stream().anyMatch(BY_MODE::contains)));
  }

  @Test
  void namesAreUniqueAndReadable() {
    Set<String> names = new HashSet<>();
    for (Fault fault : FaultCatalogue.all()) {
      assertTrue(names.add(fault.toString()), "twice: " + fault);
      assertTrue(fault.toString().codePoints().noneMatch(Character::isISOControl), fault.name());
      assertFalse(fault.blocks().isEmpty(), fault.name());
    }
  }

  @Test
  void theReadySetBreaksNoRule() {
    assertEquals(
        Set.of(), ReferenceGates.warnings(READY.settings(), READY.snapshot(), READY.now()));
  }

  @ParameterizedTest
  @MethodSource("inMemory")
  void aFaultBlocksExactlyWhatTheTablesSay(Fault fault) {
    assertEquals(fault.blocks(), warnings(fault));
  }

  @Test
  void theModeStaysPromotedInEveryFaultOfTheFirstList() {
    for (Fault fault : FaultCatalogue.all()) {
      assertEquals(BackendMode.PROMOTED, fault.applyTo(READY).settings().mode(), fault.name());
    }
    for (Fault fault : FaultCatalogue.outsidePromoted()) {
      assertNotEquals(BackendMode.PROMOTED, fault.applyTo(READY).settings().mode(), fault.name());
    }
  }

  @Test
  void twoIndependentFaultsBlockWhatEitherBlocks() {
    List<Fault> faults =
        FaultCatalogue.all().stream().filter(fault -> fault.where().inMemory()).toList();
    Random random = new Random(20261122);
    int tried = 0;
    while (tried < 1_000) {
      Fault one = faults.get(random.nextInt(faults.size()));
      Fault other = faults.get(random.nextInt(faults.size()));
      if (one.isIndependentOf(other) && one.isShownWith(other)) {
        Fault both = one.union(other);
        assertEquals(both.blocks(), warnings(both), both.name());
        tried++;
      }
    }
  }

  @Test
  void everyFaultOfFilesChangesAFileOrASetting(@TempDir Path folder) throws IOException {
    WrittenSet ready = READY.writeTo(folder, Layout.FLAT);
    Map<EvidenceInput<?>, String> before = files(ready);
    for (Fault fault : FaultCatalogue.all()) {
      if (fault.where().inFiles()) {
        WrittenSet broken = ready.rewrite(fault.applyTo(READY));
        boolean same = broken.settings().equals(ready.settings()) && files(broken).equals(before);
        assertFalse(same, fault.name());
      }
    }
    ready.rewrite(READY);
    assertEquals(before, files(ready));
  }

  /** A word on each file: what it says or, for a long one, how long it is. */
  private static Map<EvidenceInput<?>, String> files(WrittenSet written) throws IOException {
    Map<EvidenceInput<?>, String> files = new HashMap<>();
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      Path path = written.path(input);
      if (Files.isDirectory(path)) {
        files.put(input, "a folder");
      } else if (Files.exists(path)) {
        String text = Files.size(path) > 10_000 ? "" + Files.size(path) : text(path);
        files.put(input, text + Files.isExecutable(path));
      }
    }
    return files;
  }

  private static String text(Path path) throws IOException {
    return Files.readString(path, StandardCharsets.ISO_8859_1);
  }

  private static Set<String> warnings(Fault fault) {
    ReadySet set = fault.applyTo(READY);
    return ReferenceGates.warnings(set.settings(), set.snapshot(), set.now());
  }
}
