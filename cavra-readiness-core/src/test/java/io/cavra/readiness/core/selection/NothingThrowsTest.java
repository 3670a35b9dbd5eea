package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.evidence.SettledFiles;
import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.core.report.TextReport;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** SPEC.md section 1: no bytes, settings or paths make select throw. */
final class NothingThrowsTest {

  private static final Path FOLDER = Folder.make();
  private static final ReadinessSettings SETTINGS =
      READY
          .registry(Map.of())
          .deniedTerms("Acme")
          .allowedText("x")
          .writeTo(FOLDER, Layout.FLAT)
          .settings();

  @AfterContainer
  static void deleteFolder() {
    Folder.delete(FOLDER);
  }

  @Provide
  Arbitrary<EvidenceInput<?>> inputs() {
    return Arbitraries.of(EvidenceInput.all());
  }

  /** Twenty cases a try, which share the pause before files written just now are read. */
  @Property(tries = 50)
  void noBytesDo(@ForAll("inputs") EvidenceInput<?> input, @ForAll @Size(20) List<byte[]> contents)
      throws IOException {
    boolean mayBeAnything =
        List.of(EvidenceInput.DENIED_TERMS, EvidenceInput.ALLOWED_TEXT).contains(input);
    for (BackendSelection selection : select(input, contents)) {
      assertFalse(!mayBeAnything && selection.backend() == Backend.GO, selection::explain);
    }
  }

  /** Near misses: a good document with some bytes turned into others, doubled or dropped. */
  @Property(tries = 50)
  void noDamagedDocumentDoes(
      @ForAll("inputs") EvidenceInput<?> input, @ForAll @Size(20) List<Long> seeds)
      throws IOException {
    List<byte[]> contents =
        seeds.stream().map(seed -> damaged(READY.bytes(input), new Random(seed))).toList();
    assertEquals(20, select(input, contents).size());
  }

  private static List<BackendSelection> select(EvidenceInput<?> input, List<byte[]> contents)
      throws IOException {
    List<ReadinessSettings> settings = new ArrayList<>();
    for (byte[] content : contents) {
      Path file = Files.write(FOLDER.resolve("changed-" + settings.size()), content);
      settings.add(SETTINGS.toBuilder().path(Setting.of(input), file).build());
    }
    return settings.stream().map(NothingThrowsTest::select).toList();
  }

  private static byte[] damaged(byte[] good, Random random) {
    StringBuilder text = new StringBuilder();
    for (byte b : good) {
      int dice = random.nextInt(good.length);
      String same = String.valueOf((char) (b & 0xFF));
      text.append(
          switch (dice) {
            case 0 -> "";
            case 1 -> same + same;
            case 2 -> String.valueOf((char) random.nextInt(256));
            case 3 -> "\"\\[]{},:-+.eE09 \n".charAt(random.nextInt(17)) + same;
            default -> same;
          });
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "\u0000",
            "/dev/null",
            "/",
            ".",
            "..",
            "/proc/self/mem",
            "/no/such/folder/file",
            "\ud800",
            "NaN",
            "1e3",
            "-1",
            "0",
            "36500.000000001",
            "9".repeat(5_000),
            "x".repeat(5_000),
            "\\\\server\\share",
            "http://example.org/x",
            "~",
            "*?<>|",
            "\u202e\u2066");
    return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(40));
  }

  @Property(tries = 1000)
  void noSettingsDo(@ForAll Setting setting, @ForAll("texts") String text) {
    BackendSelection selection = select(SETTINGS.toBuilder().set(setting, text).build());
    assertEquals(14, selection.inputs().size());
  }

  @Property(tries = 1000)
  void noSettingsAllAtOnceDo(@ForAll Map<Setting, @From("texts") String> texts) {
    ReadinessSettings.Builder settings = ReadinessSettings.builder();
    texts.forEach(settings::set);
    settings.set(Setting.MODE, "promoted");
    assertEquals(Backend.PYTHON, select(settings.build()).backend());
  }

  private static BackendSelection select(ReadinessSettings settings) {
    Readiness readiness =
        Readiness.builder()
            .settings(settings)
            .evidence(SettledFiles.source())
            .clock(Answers.fixed(NOW))
            .build();
    BackendSelection selection = readiness.select();
    JsonWriter.toBytes(selection.toMap());
    TextReport.plain().selection(selection);
    TextReport.plain().production(readiness.production());
    return selection;
  }
}
