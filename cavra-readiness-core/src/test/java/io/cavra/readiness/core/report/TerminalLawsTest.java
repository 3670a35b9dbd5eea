package io.cavra.readiness.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessReport;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever wrote a text, it neither steers a terminal nor breaks the lines of a report. */
class TerminalLawsTest {

  @Property(tries = 1000)
  void noLineIsWiderThan80ColumnsUnlessItIsOneWord(@ForAll("texts") List<String> texts) {
    for (String shown : everything(TextReport.plain(), texts)) {
      for (String line : shown.lines().toList()) {
        boolean oneWord = line.strip().indexOf(' ') < 0;
        assertTrue(Columns.of(line) <= 80 || oneWord, () -> "'" + line + "' in\n" + shown);
      }
    }
  }

  @Property(tries = 1000)
  void noControlCharacterGetsThrough(@ForAll("texts") List<String> texts) {
    for (String shown : everything(TextReport.plain(), texts)) {
      assertTrue(shown.codePoints().noneMatch(TerminalLawsTest::steers), shown);
    }
  }

  @Property(tries = 1000)
  void colourChangesNothingButColour(@ForAll("texts") List<String> texts) {
    List<String> plain = everything(TextReport.plain(), texts);
    List<String> coloured = everything(TextReport.coloured(), texts);

    assertEquals(
        plain, coloured.stream().map(text -> text.replaceAll("\u001B\\[[0-9]*m", "")).toList());
  }

  @Property(tries = 1000)
  void noLineEndsInABlankAndTheLastOneEnds(@ForAll("texts") List<String> texts) {
    for (String shown : everything(TextReport.plain(), texts)) {
      assertTrue(shown.endsWith("\n") && !shown.startsWith("\n"), shown);
      assertTrue(shown.lines().noneMatch(line -> line.endsWith(" ")), shown);
    }
  }

  private static List<String> everything(TextReport writer, List<String> texts) {
    ReadinessReport report = report(texts.get(0), texts);
    BackendSelection selection =
        BackendSelection.builder(BackendMode.PROMOTED)
            .reports(List.of(report))
            .advisoryReports(List.of(report(texts.get(0) + texts.get(0), texts)))
            .reasons(Selections.reasons(List.of(report)))
            .build();
    ProductionReadiness production =
        new ProductionReadiness(BackendMode.PROMOTED, report.checks(), List.of(report));
    return Stream.of(
            writer.report(report),
            writer.selection(selection),
            writer.production(production),
            writer.sentence(texts.get(0)))
        .toList();
  }

  private static ReadinessReport report(String section, List<String> texts) {
    return ReadinessReport.builder(section, BackendMode.PROMOTED)
        .checks(List.of(CheckResult.warn(texts.get(1), texts.get(2)).with("pointer", texts.get(3))))
        .settings(Map.of("runtime_path", texts.get(4), "policy_path", texts.get(5)))
        .summary(
            Map.of(
                "evidence",
                Map.of(
                    "approval_id",
                    texts.get(0),
                    "fresh_until",
                    texts.get(1),
                    "evidence_refs",
                    List.of(texts.get(2), texts.get(3)))))
        .operatorNotes(texts)
        .build();
  }

  private static boolean steers(int c) {
    return c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<Character> hostile =
        Arbitraries.of('\u001B', '\n', '\r', '\u009B', '\u202E', '\uD800', '\u0000', '\u65E5');
    Arbitrary<String> words =
        Arbitraries.strings().withCharRange(' ', '~').withChars(' ', ' ').ofMaxLength(200);
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
    Arbitrary<String> nasty = hostile.list().ofMaxSize(8).map(TerminalLawsTest::join);
    // An id or a message must not be blank.
    return Arbitraries.oneOf(words, any, nasty)
        .map(text -> "x" + text)
        .list()
        .ofSize(6)
        .withoutEdgeCases();
  }

  private static String join(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }
}
