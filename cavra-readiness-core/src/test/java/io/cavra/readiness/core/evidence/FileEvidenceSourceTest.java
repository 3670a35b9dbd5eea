package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.report.TextReport;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every input of a set, read from files. */
class FileEvidenceSourceTest {

  private static final List<EvidenceInput<?>> NOT_HASHED =
      List.of(EvidenceInput.RUNTIME, EvidenceInput.PACKAGE_DIRECTORY);

  private final ReadySet set =
      ReadySet.at(Instant.parse("2026-06-01T00:00:00Z"))
          .registry(Map.of("a", 1))
          .deniedTerms("Acme Ltd")
          .allowedText("example text");

  @TempDir Path folder;

  private static EvidenceSnapshot read(ReadinessSettings settings) {
    return FileEvidenceSource.standard().read(settings);
  }

  @Test
  void everyInputOfAReadySetIsADocumentEqualToWhatWasWritten() throws IOException {
    WrittenSet written = set.writeTo(folder, Layout.PACKAGE_DIR);
    EvidenceSnapshot snapshot = read(written.settings());
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      Evidence<?> evidence = snapshot.of(input);
      assertEquals("", evidence.problem().map(Object::toString).orElse(""), input.name());
      assertEquals(NOT_HASHED.contains(input), evidence.sha256().isEmpty(), input.name());
    }
    assertEquals(
        set.snapshot().of(EvidenceInput.DRILL_HISTORY).document(),
        snapshot.of(EvidenceInput.DRILL_HISTORY).document());
  }

  @Test
  void noTextIsShownWhileNobodyKnowsWhatIsDenied() throws IOException {
    WrittenSet written =
        set.mode(BackendMode.PROMOTED)
            .edit(EvidenceInput.ROLLBACK_PLAN, JsonEdit.set("/schema_version", "of Acme Ltd"))
            .edit(
                EvidenceInput.PROMOTION_EVIDENCE,
                JsonEdit.set("/approval_id", "apr Acme Ltd"),
                JsonEdit.set("/parity_status", "as Acme Ltd"),
                JsonEdit.set("/Acme Ltd", Map.of("mail", "a.b@quorvane.com")))
            .edit(EvidenceInput.DRILL_HISTORY, JsonEdit.set("/drills/0/drill_id", "Acme Ltd 7"))
            .writeTo(folder, Layout.FLAT);
    Path terms = Path.of(written.settings().path(EvidenceInput.DENIED_TERMS).orElseThrow());
    Readiness readiness =
        Readiness.builder()
            .settings(written.settings())
            .clock(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC))
            .build();
    assertHidden(readiness.select());
    Files.write(terms, new byte[] {(byte) 0xff});
    assertHidden(readiness.select());
    Files.delete(terms);
    assertHidden(readiness.select());
    Files.writeString(terms, "Quorvane");
    assertTrue(readiness.select().toMap().toString().contains("apr Acme Ltd"));
  }

  private static void assertHidden(BackendSelection selection) {
    assertEquals(Backend.PYTHON, selection.backend());
    for (String shown :
        List.of(
            selection.toMap().toString(),
            selection.explain(),
            TextReport.plain().selection(selection))) {
      assertFalse(shown.toLowerCase(Locale.ROOT).contains("acme"));
    }
  }

  @Test
  void anInputWithoutAPathIsNotConfigured() {
    EvidenceSnapshot snapshot = read(ReadinessSettings.defaults());
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      assertEquals(ProblemCode.NOT_CONFIGURED, Kind.code(snapshot.of(input)));
    }
  }

  @Test
  void anInputWhosePathLeadsNowhereIsMissing() {
    ReadinessSettings.Builder settings = ReadinessSettings.builder();
    for (Setting setting : Setting.values()) {
      settings.set(setting, "a\0b");
    }
    EvidenceSnapshot snapshot = read(settings.build());
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      assertEquals(ProblemCode.MISSING, Kind.code(snapshot.of(input)), input.name());
    }
  }

  /** As the system says of it, and as an operator means it: a folder was named. */
  @Test
  void aFileUnderANameThatEndsInASeparatorIsMissing() throws IOException {
    WrittenSet written = set.writeTo(folder, Layout.FLAT);
    ReadinessSettings.Builder settings = written.settings().toBuilder();
    settings.set(Setting.PACKAGE_DIR, folder + "/");
    for (EvidenceInput<?> input : List.of(EvidenceInput.ROLLBACK_PLAN, EvidenceInput.RUNTIME)) {
      settings.set(Setting.of(input), written.path(input) + "/");
    }
    settings.set(Setting.PROMOTION_EVIDENCE_PATH, folder + "/");
    EvidenceSnapshot snapshot = read(settings.build());
    assertEquals(ProblemCode.MISSING, Kind.code(snapshot.of(EvidenceInput.ROLLBACK_PLAN)));
    assertEquals(ProblemCode.MISSING, Kind.code(snapshot.of(EvidenceInput.RUNTIME)));
    assertEquals(ProblemCode.NOT_A_FILE, Kind.code(snapshot.of(EvidenceInput.PROMOTION_EVIDENCE)));
    assertTrue(snapshot.of(EvidenceInput.PACKAGE_DIRECTORY).document().isPresent());
  }

  @Test
  void whatIsThrownWhileAFileIsReadSpoilsThatInputAlone() throws IOException {
    WrittenSet written = set.writeTo(folder, Layout.FLAT);
    Clock failing =
        new Clock() {
          @Override
          public Instant instant() {
            throw new OutOfMemoryError("a secret");
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };
    EvidenceSnapshot snapshot =
        FileEvidenceSource.builder().fileClock(failing).build().read(written.settings());
    Evidence<?> plan = snapshot.of(EvidenceInput.ROLLBACK_PLAN);
    assertEquals(ProblemCode.UNREADABLE, Kind.code(plan));
    String message = plan.problem().orElseThrow().message();
    assertEquals(
        "reading it failed with java.lang.OutOfMemoryError; shorten it, or give this process more memory",
        message);
    assertTrue(snapshot.of(EvidenceInput.RUNTIME).document().isPresent());
  }

  @Test
  void theDocumentAndTheStreamedInputsHaveLimitsOfTheirOwn() throws IOException {
    WrittenSet written = set.writeTo(folder, Layout.FLAT);
    EvidenceSnapshot document =
        FileEvidenceSource.builder().documentLimit(10).build().read(written.settings());
    assertEquals(ProblemCode.TOO_LARGE, Kind.code(document.of(EvidenceInput.ROLLBACK_PLAN)));
    assertTrue(document.of(EvidenceInput.DRILL_HISTORY).document().isPresent());
    EvidenceSnapshot streamed =
        FileEvidenceSource.builder().streamLimit(1).build().read(written.settings());
    assertEquals(ProblemCode.TOO_LARGE, Kind.code(streamed.of(EvidenceInput.DRILL_HISTORY)));
    assertEquals(ProblemCode.TOO_LARGE, Kind.code(streamed.of(EvidenceInput.POLICY)));
    assertTrue(streamed.of(EvidenceInput.ROLLBACK_PLAN).document().isPresent());
  }

  @Test
  void aLimitMustBeAboveZero() {
    FileEvidenceSource.Builder builder = FileEvidenceSource.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.documentLimit(0));
    assertThrows(IllegalArgumentException.class, () -> builder.streamLimit(-1));
  }

  @Test
  void anyObjectIsAPolicyAndNothingElse() throws IOException {
    WrittenSet written = set.writeTo(folder, Layout.FLAT);
    Path policy = written.path(EvidenceInput.POLICY);
    for (String json : List.of("{}", "{\"schema_version\":7,\"drills\":null}")) {
      Files.writeString(policy, json);
      assertTrue(read(written.settings()).of(EvidenceInput.POLICY).document().isPresent(), json);
    }
    Files.writeString(policy, "[]");
    assertEquals(
        ProblemCode.MALFORMED_JSON, Kind.code(read(written.settings()).of(EvidenceInput.POLICY)));
  }

  @Test
  void anOperatorsTermsAreFoundInTheDocumentsOfTheSameReading() throws IOException {
    WrittenSet written =
        set.plan(plan -> plan.controls("for ACME  ltd")).writeTo(folder, Layout.FLAT);
    Evidence<?> plan = read(written.settings()).of(EvidenceInput.ROLLBACK_PLAN);
    assertEquals(1, plan.findings().total());
    assertEquals("denied_term", plan.findings().shown().get(0).rule());
  }
}
