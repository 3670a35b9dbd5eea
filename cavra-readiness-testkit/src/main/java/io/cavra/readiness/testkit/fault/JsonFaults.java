package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.JsonEdit;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Section 3: what is no strict JSON, for a document that is read whole and two that are streamed.
 */
final class JsonFaults {

  private static final List<EvidenceInput<?>> INPUTS =
      List.of(EvidenceInput.POLICY, EvidenceInput.PROMOTION_EVIDENCE, EvidenceInput.DRILL_HISTORY);

  /** Made when they are applied, because some are long. */
  private static final Map<String, Supplier<JsonEdit>> EDITS = new LinkedHashMap<>();

  static {
    value("a number without a value", "NaN");
    value("an infinite number", "Infinity");
    value("a negative infinite number", "-Infinity");
    value("a number with a plus", "+1");
    value("a number with a leading zero", "01");
    value("a number that ends in a point", "1.");
    value("a number that starts with a point", ".5");
    value("a number without digits in its exponent", "1e");
    value("a hexadecimal number", "0x1");
    value("a number of 101 characters", "1".repeat(101));
    value("a word", "yes");
    value("a literal in capitals", "True");
    value("no value", "");
    value("a string in single quotes", "'text'");
    value("a string with a tab as it is", "\"\t\"");
    value("a string with NUL as it is", "\"\u0000\"");
    value("a string with an unknown escape", "\"\\x41\"");
    value("a string with a short escape", "\"\\u00\"");
    value("a high surrogate alone", "\"\\ud800\"");
    value("a low surrogate alone", "\"\\udc00\"");
    value("surrogates in the wrong order", "\"\\udc00\\ud800\"");
    value("a name without quotes", "1, name: 2");
    value("a line comment", "1 // comment");
    value("a block comment", "/* comment */ 1");
    value("a hash comment", "1 # comment");
    value("a trailing comma in the object", "1,");
    value("a trailing comma in a list", "[1,]");
    value("two commas in a list", "[1,,2]");
    value("a duplicate key", "1, \"note\": 1");
    value("a duplicate key, escaped", "1, \"n\\u006fte\": 1");
    value("a duplicate key further in", "[{\"a\": 1, \"a\": 1}]");
    value("a duplicate of an empty key", "{\"\": 1, \"\": 1}");
    later("65 containers open at once", () -> nested(64));
    later("65,537 members in one object", () -> members(65_537));
    later("a string of 1 MiB and a byte", () -> text("a".repeat((1 << 20) + 1)));
    later("a string of 1 MiB and a byte, as UTF-8", () -> text("a\u00e9".repeat(1 << 19)));
    later("a name of 16 KiB and a byte", () -> name("a".repeat((16 << 10) + 1)));
    whole("a list", "[]");
    whole("a string", "\"text\"");
    whole("null", "null");
    whole("nothing", "");
    whole("blanks", " \n");
    whole("cut short", "{\"schema_version\": ");
    whole("a closing bracket alone", "}");
    bytes("a byte-order mark first", JsonEdit.prepend("\uFEFF"));
    bytes("a no-break space first", JsonEdit.prepend("\u00a0"));
    bytes("another document behind it", JsonEdit.append("{}"));
    bytes("a comma behind it", JsonEdit.append(","));
    bytes("NUL behind it", JsonEdit.append("\u0000"));
    bytes("UTF-16", JsonEdit.replaceBytes("{}".getBytes(StandardCharsets.UTF_16LE)));
    bytes("a byte that is no UTF-8", inString(0xff));
    bytes("a cut UTF-8 sequence", inString(0xc3));
    bytes("an overlong UTF-8 sequence", inString(0xc0, 0xaf));
    bytes("a surrogate as UTF-8", inString(0xed, 0xa0, 0x80));
    bytes("a character past the last, as UTF-8", inString(0xf4, 0x90, 0x80, 0x80));
  }

  private JsonFaults() {}

  static Stream<Fault> all() {
    return INPUTS.stream()
        .flatMap(
            input ->
                EDITS.entrySet().stream().map(one -> fault(input, one.getKey(), one.getValue())));
  }

  private static Fault fault(EvidenceInput<?> input, String what, Supplier<JsonEdit> edit) {
    return Fault.of(
            input + " is no strict JSON: " + what,
            "3",
            set -> set.broken(input, ProblemCode.MALFORMED_JSON, edit.get()))
        .blocking(Blocks.ofProblem(input))
        .touching(input);
  }

  private static void value(String what, String json) {
    later(what, () -> JsonEdit.setText("/note", json));
  }

  private static void whole(String what, String text) {
    later(what, () -> JsonEdit.replaceText(text));
  }

  private static void bytes(String what, JsonEdit edit) {
    later(what, () -> edit);
  }

  private static void later(String what, Supplier<JsonEdit> edit) {
    EDITS.put(what, edit);
  }

  private static JsonEdit nested(int lists) {
    return JsonEdit.setText("/note", "[".repeat(lists) + "]".repeat(lists));
  }

  private static JsonEdit members(int count) {
    return JsonEdit.setText(
        "/note",
        IntStream.range(0, count)
            .mapToObj(i -> "\"" + i + "\":0")
            .collect(Collectors.joining(",", "{", "}")));
  }

  private static JsonEdit text(String text) {
    return JsonEdit.set("/note", text);
  }

  private static JsonEdit name(String name) {
    return JsonEdit.set("/" + name, 1);
  }

  private static JsonEdit inString(int... bytes) {
    byte[] head = "{\"note\": \"".getBytes(StandardCharsets.UTF_8);
    byte[] tail = "\"}".getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[head.length + bytes.length + tail.length];
    System.arraycopy(head, 0, all, 0, head.length);
    for (int i = 0; i < bytes.length; i++) {
      all[head.length + i] = (byte) bytes[i];
    }
    System.arraycopy(tail, 0, all, head.length + bytes.length, tail.length);
    return JsonEdit.replaceBytes(all);
  }
}
