package io.cavra.readiness.core.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.core.gate.Section;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every combination of the six gates' statuses and the four modes, one gives Go. */
class EveryCombinationTest {

  private static final List<SelectionReason> REASONS =
      List.of(new SelectionReason("go_selected", Optional.empty(), "for this test"));

  /** A gate that answers one status; what its checks say must not matter unless it is ready. */
  private record StubGate(String name, ReadinessReport report) implements ReadinessGate {

    static StubGate of(Section section, BackendMode mode, ReadinessStatus status, boolean warns) {
      CheckResult check =
          warns && status != ReadinessStatus.READY
              ? CheckResult.warn("stub", "warns")
              : CheckResult.pass("stub", "passes");
      ReadinessReport report =
          ReadinessReport.builder(section.sectionName(), mode)
              .checks(List.of(check))
              .status(status)
              .build();
      return new StubGate(section.sectionName(), report);
    }

    @Override
    public ReadinessReport evaluate(ReadinessContext context) {
      return report;
    }
  }

  @Test
  void exactlyOneSelectsGo() {
    for (boolean warns : new boolean[] {true, false}) {
      List<BackendSelection> go = new ArrayList<>();
      for (BackendMode mode : BackendMode.values()) {
        ReadinessContext context = context(mode);
        forEachCombination(
            mode,
            warns,
            gates -> {
              BackendSelection selection = Selection.select(context, gates, List.of());
              if (selection.backend() == Backend.GO) {
                go.add(selection);
              }
            });
      }
      assertEquals(1, go.size());
      assertEquals(BackendMode.PROMOTED, go.get(0).mode());
      assertEquals(
          List.of(true), go.get(0).reports().stream().map(r -> r.isReady()).distinct().toList());
    }
  }

  @Test
  void noOtherCanEvenBeBuilt() {
    int[] built = new int[1];
    for (BackendMode mode : BackendMode.values()) {
      forEachCombination(
          mode,
          true,
          gates -> {
            BackendSelection.Builder builder =
                BackendSelection.builder(mode)
                    .backend(Backend.GO)
                    .reasons(REASONS)
                    .reports(gates.stream().map(gate -> ((StubGate) gate).report()).toList());
            try {
              builder.build();
              built[0]++;
            } catch (IllegalArgumentException refused) {
              // as it must be for all but one
            }
          });
    }
    assertEquals(1, built[0]);
  }

  @Test
  void goWithoutAnyReportCannotBeBuilt() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            BackendSelection.builder(BackendMode.PROMOTED)
                .backend(Backend.GO)
                .reasons(REASONS)
                .build());
  }

  private static ReadinessContext context(BackendMode mode) {
    return ReadinessContext.of(
        ReadinessSettings.builder().mode(mode).build(),
        EvidenceSnapshot.builder().build(),
        Instant.EPOCH);
  }

  private static void forEachCombination(
      BackendMode mode, boolean warns, Consumer<List<ReadinessGate>> test) {
    List<List<StubGate>> stubs =
        Stream.of(Section.values())
            .map(
                section ->
                    Stream.of(ReadinessStatus.values())
                        .map(status -> StubGate.of(section, mode, status, warns))
                        .toList())
            .toList();
    choose(stubs, new ArrayList<>(), test);
  }

  private static void choose(
      List<List<StubGate>> stubs, List<ReadinessGate> chosen, Consumer<List<ReadinessGate>> test) {
    if (chosen.size() == stubs.size()) {
      test.accept(List.copyOf(chosen));
      return;
    }
    for (StubGate stub : stubs.get(chosen.size())) {
      chosen.add(stub);
      choose(stubs, chosen, test);
      chosen.remove(chosen.size() - 1);
    }
  }
}
