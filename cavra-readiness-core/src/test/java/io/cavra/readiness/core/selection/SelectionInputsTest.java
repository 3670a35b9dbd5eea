package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.SelectionInput;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.PackageDirectory;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RuntimeBinary;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SPEC.md section 9: one entry for each path setting, in every mode. */
final class SelectionInputsTest {

  private static final List<String> NAMES =
      List.of(
          "runtime",
          "policy",
          "registry",
          "package-dir",
          "endpoint-deployment",
          "ci-runner-bundles",
          "channel-manifest",
          "updater-policy",
          "promotion-evidence",
          "rollback-plan",
          "rollback-rehearsal",
          "rollback-drill-history",
          "denied-terms-file",
          "allowed-text-file");

  @ParameterizedTest
  @EnumSource
  void everyModeListsAllInTheOrderOfTheTable(BackendMode mode, @TempDir Path folder)
      throws Exception {
    ReadySet set = READY.mode(mode).registry(Map.of()).deniedTerms("Acme").allowedText("x");
    WrittenSet written = set.writeTo(folder, Layout.PACKAGE_DIR);
    BackendSelection selection = Answers.fromFiles(written.settings(), NOW);
    assertEquals(NAMES, selection.inputs().stream().map(SelectionInput::name).toList());
    for (SelectionInput input : selection.inputs()) {
      assertEquals(Optional.empty(), input.problem(), input.name());
      Path path = Path.of(input.path().orElseThrow());
      boolean hashed = !List.of("runtime", "package-dir").contains(input.name());
      assertEquals(hashed ? Optional.of(sha256(path)) : Optional.empty(), input.sha256());
    }
    assertEquals(
        folder.resolve("package").resolve("cavra-runtime.channels.json").toString(),
        selection.inputs().get(6).path().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void everyModeListsWhatNobodyConfigured(BackendMode mode) {
    BackendSelection selection =
        Answers.fromFiles(ReadinessSettings.builder().mode(mode).build(), NOW);
    assertEquals(NAMES, selection.inputs().stream().map(SelectionInput::name).toList());
    for (SelectionInput input : selection.inputs()) {
      assertEquals(Optional.of(ProblemCode.NOT_CONFIGURED), input.problem());
      assertEquals(Optional.empty(), input.path());
      assertEquals(Optional.empty(), input.sha256());
    }
  }

  @Test
  void writesEachEntryWithItsFourKeys(@TempDir Path folder) {
    WrittenSet written =
        READY
            .broken(EvidenceInput.ROLLBACK_PLAN, ProblemCode.MALFORMED_FIELD)
            .writeTo(folder, Layout.FLAT);
    List<?> inputs = (List<?>) Answers.fromFiles(written.settings(), NOW).toMap().get("inputs");
    Map<?, ?> plan = (Map<?, ?>) inputs.get(9);
    assertEquals(List.of("name", "path", "sha256", "problem"), plan.keySet().stream().toList());
    assertEquals("rollback-plan", plan.get("name"));
    assertEquals(folder.resolve("rollback-plan.json").toString(), plan.get("path"));
    assertEquals(64, ((String) plan.get("sha256")).length());
    assertEquals("malformed_field", plan.get("problem"));
  }

  @Test
  void aDigestIsThereWheneverAllBytesWereRead(@TempDir Path folder) throws Exception {
    WrittenSet written =
        READY
            .edit(EvidenceInput.PROMOTION_EVIDENCE, JsonEdit.replaceText("nonsense"))
            .edit(EvidenceInput.ROLLBACK_PLAN, JsonEdit.set("/schema_version", "other"))
            .writeTo(folder, Layout.FLAT);
    written.delete(EvidenceInput.ROLLBACK_REHEARSAL);
    BackendSelection selection = Answers.fromFiles(written.settings(), NOW);
    assertInput(selection, 8, ProblemCode.MALFORMED_JSON, sha256("nonsense".getBytes("UTF-8")));
    Path plan = written.path(EvidenceInput.ROLLBACK_PLAN);
    assertInput(selection, 9, ProblemCode.WRONG_SCHEMA, sha256(plan));
    assertInput(selection, 10, ProblemCode.MISSING, null);
  }

  @Test
  void aPathThatCannotBeAPathIsMissingAndShownAsConfigured() {
    BackendSelection selection =
        Answers.fromFiles(
            ReadinessSettings.builder()
                .mode(BackendMode.PROMOTED)
                .set(Setting.ROLLBACK_PLAN_PATH, " a\u0000b ")
                .build(),
            NOW);
    assertEquals(Optional.of(" a\u0000b "), selection.inputs().get(9).path());
    assertInput(selection, 9, ProblemCode.MISSING, null);
  }

  @Test
  void whatASourceAnswersWithoutAPathIsNotConfigured() {
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      ReadinessSettings settings = READY.settings().toBuilder().set(Setting.of(input), "").build();
      BackendSelection selection =
          Readiness.builder()
              .settings(settings)
              .evidence(READY.asEvidenceSource())
              .clock(Clock.fixed(NOW, ZoneOffset.UTC))
              .build()
              .select();
      boolean optional = READY.settings().path(input).isEmpty();
      assertEquals(optional ? Backend.GO : Backend.PYTHON, selection.backend(), input.name());
    }
  }

  @Test
  void noTextIsShownWhileASourceDoesNotKnowWhatIsDenied() {
    for (ProblemCode code : List.of(ProblemCode.UNREADABLE, ProblemCode.MISSING)) {
      ReadySet set = READY.deniedTerms("Acme").broken(EvidenceInput.DENIED_TERMS, code);
      assertNoApprovalIsShown(set, set.settings());
      assertNoApprovalIsShown(set, READY.settings()); // which name no file of terms
    }
  }

  private static void assertNoApprovalIsShown(ReadySet set, ReadinessSettings settings) {
    BackendSelection selection =
        Readiness.builder()
            .settings(settings)
            .evidence(any -> set.snapshot())
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build()
            .select();
    assertEquals(Backend.PYTHON, selection.backend());
    String shown = selection.toMap().toString();
    for (EvidenceInput<?> input :
        List.of(EvidenceInput.PROMOTION_EVIDENCE, EvidenceInput.ROLLBACK_PLAN)) {
      String text = new String(set.findBytes(input).orElseThrow(), StandardCharsets.UTF_8);
      Matcher approval = Pattern.compile("\"approval_id\" *: *\"([^\"]+)\"").matcher(text);
      assertTrue(approval.find());
      assertFalse(shown.contains(approval.group(1)));
    }
  }

  @Test
  void whateverASourceSaysThereIsNoDigestOfBinaryAndFolder() {
    EvidenceSnapshot snapshot =
        READY.snapshot().toBuilder()
            .put(
                EvidenceInput.RUNTIME,
                EvidenceDocument.of(new RuntimeBinary(1, true)).withSha256("0".repeat(64)))
            .put(
                EvidenceInput.PACKAGE_DIRECTORY,
                EvidenceDocument.of(new PackageDirectory()).withSha256("0".repeat(64)))
            .build();
    BackendSelection selection =
        Answers.of(READY.setting(Setting.PACKAGE_DIR, "package"))
            .evidence(settings -> snapshot)
            .build()
            .select();
    assertThat(selection).isGo();
    assertEquals(Optional.empty(), selection.inputs().get(0).sha256());
    assertEquals(Optional.empty(), selection.inputs().get(3).sha256());
  }

  @Test
  void withoutAPathAnInputIsNotConfiguredWhateverASourceSays() {
    ReadinessSettings pathless = ReadinessSettings.builder().mode(BackendMode.PROMOTED).build();
    BackendSelection selection = Answers.of(READY).settings(pathless).build().select();
    assertInput(
        selection, 9, ProblemCode.NOT_CONFIGURED, selection.inputs().get(9).sha256().orElse(null));
  }

  @Test
  void whatIsConfiguredAndNotAnsweredIsMissing() {
    EvidenceSource answersLess = READY.asEvidenceSource();
    for (Setting setting :
        List.of(Setting.REGISTRY_PATH, Setting.DENIED_TERMS_FILE, Setting.PACKAGE_DIR)) {
      BackendSelection selection =
          Answers.of(READY)
              .settings(READY.settings().toBuilder().set(setting, "there").build())
              .evidence(answersLess)
              .build()
              .select();
      assertThat(selection).fellBack();
      assertInput(selection, Setting.paths().indexOf(setting), ProblemCode.MISSING, null);
    }
  }

  private static void assertInput(
      BackendSelection selection, int place, ProblemCode problem, String sha256) {
    SelectionInput input = selection.inputs().get(place);
    assertEquals(Optional.of(problem), input.problem());
    assertEquals(Optional.ofNullable(sha256), input.sha256());
  }

  private static String sha256(Path file) throws Exception {
    return sha256(Files.readAllBytes(file));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
