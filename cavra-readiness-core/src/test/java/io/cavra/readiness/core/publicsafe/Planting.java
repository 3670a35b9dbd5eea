package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.JsonEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One way to put a text into a public document.
 *
 * @param input the document
 * @param name where it is put, to show
 * @param key the member that it stands under; nothing where it is a key itself
 * @param scanned whether the document is one that can be scanned
 * @param edits what puts it there
 */
record Planting(
    EvidenceInput<?> input,
    String name,
    String key,
    boolean scanned,
    Function<String, List<JsonEdit>> edits) {

  private static final String DRILLS = "/drills";

  /** Answers every way to put a text into that document. */
  static List<Planting> all(EvidenceInput<?> input) {
    List<Planting> all = new ArrayList<>();
    for (String pointer : pointers(input)) {
      String key = pointer.replaceAll("/(\\d+|-)$", "");
      all.add(
          new Planting(
              input,
              pointer,
              key.substring(key.lastIndexOf('/') + 1),
              true,
              text -> List.of(JsonEdit.set(pointer, text))));
    }
    all.add(inKey(input, "a key", text -> JsonEdit.set("/" + escaped(text), 1)));
    all.add(inKey(input, "an inner key", text -> JsonEdit.set("/extra", Map.of(text, List.of()))));
    all.add(
        inKey(
            input,
            "a key above a fault",
            text -> JsonEdit.set("/extra", Map.of(text, Map.of("a", List.of(1, text))))));
    all.add(
        new Planting(
            input,
            "an unknown schema",
            "note",
            true,
            text ->
                List.of(
                    JsonEdit.set("/schema_version", "cavra.unknown.v9"),
                    JsonEdit.set("/note", text))));
    all.add(broken(input, "behind the end", JsonEdit::append));
    all.add(broken(input, "without quotes", text -> JsonEdit.setText("/note", text + ",")));
    all.add(broken(input, "a key twice", text -> JsonEdit.setText("/note", twice(text))));
    if (input == EvidenceInput.DRILL_HISTORY) {
      all.add(
          inKey(input, "a key of a drill", text -> JsonEdit.set("/drills/1/" + escaped(text), 1)));
    }
    return all;
  }

  private static Planting inKey(
      EvidenceInput<?> input, String name, Function<String, JsonEdit> edit) {
    return new Planting(input, name, "", true, text -> List.of(edit.apply(text)));
  }

  private static Planting broken(
      EvidenceInput<?> input, String name, Function<String, JsonEdit> edit) {
    return new Planting(input, name, "note", false, text -> List.of(edit.apply(text)));
  }

  /** Flags and numbers are among them: there the text is of the wrong type. */
  private static List<String> pointers(EvidenceInput<?> input) {
    Stream<String> common =
        Stream.of("schema_version", "note", "evidence_refs", "evidence_refs/0", "evidence_refs/-");
    if (input == EvidenceInput.PROMOTION_EVIDENCE) {
      return rooted(common, "parity_status", "deployment_status", "approved", "approval_id");
    }
    if (input == EvidenceInput.ROLLBACK_PLAN) {
      return rooted(
          common,
          "status",
          "target_mode",
          "approved",
          "approval_id",
          "max_recovery_minutes",
          "controls/0",
          "controls/-",
          "rollback_steps",
          "rollback_steps/1");
    }
    if (input == EvidenceInput.ROLLBACK_REHEARSAL) {
      return rooted(
          common,
          "status",
          "plan_approval_id",
          "simulated",
          "fallback_verified",
          "recovery_minutes",
          "max_recovery_minutes",
          "runbook_ref");
    }
    List<String> drill =
        rooted(
            Stream.of("drill_id", "executed_at", "actor", "source_mode", "target_mode", "status"),
            "fallback_verified",
            "recovery_minutes",
            "max_recovery_minutes",
            "runbook_ref",
            "evidence_refs/0",
            "note");
    List<String> all = new ArrayList<>(List.of("/schema_version", "/environment", "/note", DRILLS));
    drill.forEach(pointer -> all.add(DRILLS + "/0" + pointer));
    drill.forEach(pointer -> all.add(DRILLS + "/1" + pointer));
    return all;
  }

  private static List<String> rooted(Stream<String> names, String... more) {
    return Stream.concat(names, Stream.of(more)).map(name -> "/" + name).toList();
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  private static String twice(String text) {
    String quoted = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return "1," + quoted + ":1," + quoted + ":2";
  }
}
