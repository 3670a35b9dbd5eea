package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.report.PlainJson;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import io.cavra.readiness.testkit.fault.Fault;
import io.cavra.readiness.testkit.fault.FaultCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Laws of SPEC.md section 1: less evidence, or worse, never gives Go. */
final class FailClosedLawsTest {

  private static final Path FOLDER = Folder.make();
  private static final WrittenSet WRITTEN = READY.writeTo(FOLDER, Layout.FLAT);
  private static final WrittenSet REWRITTEN =
      READY.writeTo(FOLDER.resolve("rewritten"), Layout.FLAT);

  /** All that a ready set can do without, as far as the rules go. */
  private static final List<String> OPTIONAL =
      List.of(
          "/policy_id",
          "/rules",
          "/environment",
          "/drills/0/actor",
          "/drills/1",
          "/drills/1/drill_id",
          "/drills/1/actor",
          "/drills/1/source_mode",
          "/drills/1/target_mode",
          "/drills/1/status",
          "/drills/1/fallback_verified",
          "/drills/1/recovery_minutes",
          "/drills/1/max_recovery_minutes",
          "/drills/1/runbook_ref",
          "/drills/1/evidence_refs",
          "/drills/1/evidence_refs/0",
          "/deployment_targets/0/platform",
          "/deployment_targets/0/binary",
          "/deployment_targets/1",
          "/deployment_targets/1/id",
          "/deployment_targets/1/surface",
          "/deployment_targets/1/platform",
          "/deployment_targets/1/binary",
          "/runner_bundles/0/runtime_binary",
          "/channels/0/workstation_targets/0/binary",
          "/policies/0/auto_update",
          "/policies/0/approval_required",
          "/rollback_steps/0",
          "/rollback_steps/1",
          "/rollback_steps/2");

  @AfterContainer
  static void deleteFolder() {
    Folder.delete(FOLDER);
  }

  /** One thing that can be taken out of a document. */
  record Part(EvidenceInput<?> input, String pointer) {

    boolean isInside(Part other) {
      return input == other.input && pointer.startsWith(other.pointer + "/");
    }

    JsonEdit removal() {
      return JsonEdit.remove(pointer);
    }

    /** The rehearsal states its own limit beside the plan's; a list may lose one of two refs. */
    boolean isOptional() {
      boolean oneOfSome =
          input == EvidenceInput.PROMOTION_EVIDENCE && pointer.startsWith("/evidence_refs/");
      boolean ownLimit =
          input == EvidenceInput.ROLLBACK_REHEARSAL && pointer.equals("/max_recovery_minutes");
      return oneOfSome || ownLimit || OPTIONAL.contains(pointer);
    }
  }

  static List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      boolean json = input != EvidenceInput.RUNTIME && input != EvidenceInput.PACKAGE_DIRECTORY;
      if (json && WRITTEN.settings().path(input).isPresent()) {
        collect(input, "", PlainJson.parse(READY.bytes(input)), parts);
      }
    }
    return parts;
  }

  private static void collect(
      EvidenceInput<?> input, String pointer, Object value, List<Part> parts) {
    if (!pointer.isEmpty()) {
      parts.add(new Part(input, pointer));
    }
    if (value instanceof Map<?, ?> members) {
      members.forEach((key, one) -> collect(input, pointer + "/" + key, one, parts));
    } else if (value instanceof List<?> elements) {
      for (int i = 0; i < elements.size(); i++) {
        collect(input, pointer + "/" + i, elements.get(i), parts);
      }
    }
  }

  @Example
  void takingOutAnyPartThatARuleRequiresGivesPythonAndNoOtherDoes() throws IOException {
    List<ReadinessSettings> settings = new ArrayList<>();
    for (Part part : parts()) {
      settings.add(without(List.of(part), settings.size()));
    }
    for (int i = 0; i < settings.size(); i++) {
      Part part = parts().get(i);
      BackendSelection answer = Answers.fromFiles(settings.get(i), NOW);
      Backend expected = part.isOptional() ? Backend.GO : Backend.PYTHON;
      assertEquals(expected, answer.backend(), () -> part + " " + answer.explain());
    }
  }

  @Provide
  Arbitrary<List<List<Part>>> removals() {
    return Arbitraries.of(parts())
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(FailClosedLawsTest::outermost)
        .filter(removal -> removal.stream().anyMatch(part -> !part.isOptional()))
        .list()
        .ofSize(20);
  }

  /** What goes with something else that goes is not taken out by itself. */
  private static List<Part> outermost(List<Part> removal) {
    return removal.stream()
        .distinct()
        .filter(part -> removal.stream().noneMatch(part::isInside))
        .sorted(Comparator.comparing(Part::pointer).reversed())
        .toList();
  }

  /** Twenty cases a try, which share the pause before files written just now are read. */
  @Property(tries = 50)
  void takingOutMoreNeverBringsGoBack(@ForAll("removals") List<List<Part>> removals)
      throws IOException {
    List<ReadinessSettings> settings = new ArrayList<>();
    for (List<Part> removal : removals) {
      settings.add(without(removal, settings.size()));
    }
    for (int i = 0; i < settings.size(); i++) {
      BackendSelection answer = Answers.fromFiles(settings.get(i), NOW);
      assertEquals(Backend.PYTHON, answer.backend(), removals.get(i)::toString);
    }
  }

  /** Writes what is left of the documents, each under a name of the case's own. */
  private static ReadinessSettings without(List<Part> removal, int place) throws IOException {
    ReadySet set = READY;
    for (Part part : removal) {
      set = set.edit(part.input, part.removal());
    }
    ReadinessSettings.Builder settings = WRITTEN.settings().toBuilder();
    for (Part part : removal) {
      Path file = FOLDER.resolve("left-" + place + "-" + part.input.name() + ".json");
      settings.path(Setting.of(part.input), Files.write(file, set.bytes(part.input)));
    }
    return settings.build();
  }

  @Property(tries = 1000)
  void takingOutAnInputOrASettingNeverKeepsGo(@ForAll("required") List<EvidenceInput<?>> inputs) {
    ReadySet without = READY;
    var settings = READY.settings().toBuilder();
    for (EvidenceInput<?> input : inputs) {
      without = without.without(input);
      settings.set(Setting.of(input), "");
    }
    assertEquals(Backend.PYTHON, Answers.from(without).backend());
    var unset = Answers.of(without).settings(settings.build()).build().select();
    assertEquals(Backend.PYTHON, unset.backend());
  }

  @Provide
  Arbitrary<List<EvidenceInput<?>>> required() {
    List<EvidenceInput<?>> configured =
        EvidenceInput.all().stream()
            .filter(input -> READY.settings().path(input).isPresent())
            .toList();
    return Arbitraries.<EvidenceInput<?>>of(configured).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Fault> faults() {
    return Arbitraries.of(FaultCatalogue.all());
  }

  @Provide
  Arbitrary<Fault> pairs() {
    return Combinators.combine(faults(), faults())
        .filter((first, second) -> first.isIndependentOf(second) && first.isShownWith(second))
        .as(Fault::union);
  }

  @Property(tries = 2000)
  void aFaultMoreNeverTurnsPythonIntoGo(@ForAll("pairs") Fault both, @ForAll boolean inFiles) {
    BackendSelection answer =
        both.where().inMemory() && !(inFiles && both.where().inFiles())
            ? Answers.from(both.applyTo(READY))
            : fromFiles(both.applyTo(READY));
    assertEquals(Backend.PYTHON, answer.backend());
    assertEquals(new TreeSet<>(both.blocks()), Answers.codeSet(answer), answer::explain);
  }

  @Property(tries = 1200)
  void aFaultNeverGivesGoAtAnyTimeInAnyMode(
      @ForAll("faults") Fault fault, @ForAll BackendMode mode, @ForAll int seconds) {
    Assume.that(fault.where().inMemory() && !isAboutTime(fault));
    ReadySet set = fault.applyTo(READY.mode(mode));
    assertEquals(Backend.PYTHON, Answers.at(set, NOW.plusSeconds(seconds)).backend());
  }

  private static boolean isAboutTime(Fault fault) {
    return fault.blocks().contains("go_rollback_drill_freshness") && fault.blocks().size() == 1;
  }

  @Example
  void noSettingTextOfTheModeButPromotedGivesGo() {
    Stream.of("disabled", "shadow", "enforce", "promote", "", " ", "go", "\u0131promoted")
        .map(mode -> READY.setting(Setting.MODE, mode))
        .forEach(set -> assertEquals(Backend.PYTHON, Answers.from(set).backend()));
  }

  private static BackendSelection fromFiles(ReadySet set) {
    return Answers.fromFiles(REWRITTEN.rewrite(set).settings(), NOW);
  }
}
