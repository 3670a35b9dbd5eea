package io.cavra.readiness.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionInput;
import io.cavra.readiness.SelectionReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever evidence says, it stays text: no tag, no attribute, no character that misleads. */
class EscapingProperties {

  private static final List<String> PLAIN = Pages.tags(page(Collections.nCopies(8, "x")));

  @Property(tries = 500)
  void hostileTextMakesNoTag(@ForAll("hostile") List<String> texts) {
    String page = page(texts);

    assertEquals(PLAIN, Pages.tags(page));
    assertTrue(Pages.words(page).chars().noneMatch(c -> "<>\"'".indexOf(c) >= 0), page);
  }

  @Property(tries = 500)
  void noCharacterThatMisleadsGetsThrough(@ForAll("hostile") List<String> texts) {
    String page = page(texts);

    assertTrue(page.codePoints().filter(c -> c != '\n').noneMatch(EscapingProperties::misleads));
  }

  private static boolean misleads(int codePoint) {
    return Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || Character.getType(codePoint) == Character.SURROGATE
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  @Provide
  Arbitrary<List<String>> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>",
            "</style>",
            "</title>",
            "<!--",
            "]]>",
            "\"",
            "'",
            ">",
            "<",
            "&lt;",
            "&#60;",
            " onload=x",
            "javascript:",
            "\u0000",
            "\u001b[2J",
            "\u202e",
            "\u2066",
            "\u200f",
            "\u2028",
            "\ud800",
            "\r\n",
            "\u05d0",
            "\ufeff");
    Arbitrary<String> nasty = pieces.list().ofMaxSize(6).map(list -> String.join("", list));
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(20);
    return Arbitraries.oneOf(nasty, any).map(text -> "x" + text).list().ofSize(8);
  }

  /** A selection in which every text that can come from outside is hostile. */
  private static String page(List<String> texts) {
    CheckResult warn = CheckResult.warn(texts.get(2), texts.get(3));
    CheckResult pass = CheckResult.pass(texts.get(4), texts.get(5));
    Map<String, Object> summary = new LinkedHashMap<>();
    for (String key :
        List.of(
            "approval_id", "latest_drill_id", "latest_executed_at", "fresh_until", "runbook_ref")) {
      summary.put(key, texts.get(6));
    }
    summary.put("recovery_minutes", texts.get(6));
    summary.put("max_recovery_minutes", texts.get(6));
    summary.put("evidence_refs", List.of(texts.get(7), texts.get(7)));
    List<ReadinessReport> reports = new ArrayList<>();
    reports.add(
        ReadinessReport.builder(texts.get(6), BackendMode.PROMOTED)
            .checks(List.of(warn, pass))
            .summary(Map.of("evidence", summary))
            .operatorNotes(List.of(texts.get(7)))
            .build());
    return ReadinessPage.write(
        BackendSelection.builder(BackendMode.SHADOW)
            .reasons(
                List.of(
                    new SelectionReason(texts.get(0), Optional.empty(), texts.get(1)),
                    new SelectionReason(texts.get(2), Optional.of(texts.get(3)), texts.get(4))))
            .reports(reports)
            .inputs(
                List.of(
                    new SelectionInput(
                        texts.get(5),
                        Optional.of(texts.get(6)),
                        Optional.of(texts.get(7)),
                        Optional.empty())))
            .build());
  }
}
