package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.core.report.PlainJson;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of every reader, whatever the bytes. */
class ReaderProperties {

  private static final Pattern NAME = Pattern.compile("\"([a-z_]+)\":");

  private static final String[] TOKENS = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u",
    "d800",
    "1",
    "-",
    ".",
    "e",
    "E+",
    "0",
    "true",
    "false",
    "null",
    " ",
    "\n",
    "\"schema_version\"",
    "\"drills\"",
    "\"executed_at\"",
    "\"a\"",
    "\"2026-05-21T15:40:00Z\"",
    "\"recovery_minutes\"",
    "\uFEFF",
    "\u0000",
    "é",
    "\uD83D\uDE00",
    "NaN",
    "//",
    "/*"
  };

  @Provide
  Arbitrary<String> tokens() {
    return Arbitraries.of(TOKENS).list().ofMaxSize(40).map(list -> String.join("", list));
  }

  /** A document of that kind with every field somewhere. */
  private static byte[] document(Kind kind, long seed) {
    Records records = new Records(seed);
    return JsonWriter.toBytes(
        switch (kind) {
          case PROMOTION -> records.promotion().toMap();
          case PLAN -> records.plan().toMap();
          case REHEARSAL -> records.rehearsal().toMap();
          case ENDPOINTS -> records.endpoints().toMap();
          case BUNDLES -> records.bundles().toMap();
          case CHANNELS -> records.channels().toMap();
          case UPDATER -> records.updater().toMap();
          case DRILLS -> records.drills().toMap();
        });
  }

  private static void assertLawful(Kind kind, byte[] bytes) {
    Evidence<?> evidence = kind.read(bytes);
    assertEquals(Optional.of(sha256(bytes)), evidence.sha256());
    assertEquals(evidence, kind.read(bytes));
    if (evidence.problem().isPresent()) {
      ProblemCode code = Kind.code(evidence);
      assertTrue(code.compareTo(ProblemCode.MALFORMED_JSON) >= 0, code.toString());
      assertEquals(code == ProblemCode.MALFORMED_FIELD, !Kind.problem(evidence).faults().isEmpty());
      assertFalse(Kind.problem(evidence).message().contains("\n"));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Property(tries = 1000)
  void noBytesMakeAReaderThrow(@ForAll Kind kind, @ForAll @Size(max = 200) byte[] bytes) {
    assertLawful(kind, bytes);
  }

  @Property(tries = 1000)
  void noTokensMakeAReaderThrow(@ForAll Kind kind, @ForAll("tokens") String text) {
    assertLawful(kind, text.getBytes(StandardCharsets.UTF_8));
    assertLawful(kind, kind.with("\"x\":" + text).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 1000)
  void noMutationOfADocumentMakesAReaderThrow(
      @ForAll Kind kind, @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int changes) {
    byte[] bytes = document(kind, seed);
    Random random = new Random(seed);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    assertLawful(kind, bytes);
  }

  @Property(tries = 1000)
  void noPartOfADocumentIsADocument(@ForAll Kind kind, @ForAll long seed) {
    String whole = new String(document(kind, seed), StandardCharsets.UTF_8).strip();
    String part = whole.substring(0, new Random(seed).nextInt(whole.length()));
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    assertLawful(kind, bytes);
    assertEquals(ProblemCode.MALFORMED_JSON, Kind.code(kind.read(bytes)));
  }

  @Property(tries = 1000)
  void orderWhiteSpaceAndUnknownFieldsChangeNothingButTheDigest(
      @ForAll Kind kind, @ForAll long seed) {
    byte[] bytes = document(kind, seed);
    Random random = new Random(seed);
    byte[] other = respaced(shuffled(PlainJson.parse(bytes), random), random);
    Evidence<?> one = kind.read(bytes);
    Evidence<?> two = kind.read(other);
    assertEquals(one.document(), two.document());
    assertNotEquals(one.sha256(), two.sha256());
  }

  /** The parser reads a few thousand characters at once, and compares names before it knows all. */
  @Property(tries = 1000)
  void escapesInNamesAndThePlacesOfNamesChangeNothingButTheDigest(
      @ForAll Kind kind, @ForAll long seed, @ForAll @IntRange(max = 9000) int blanks) {
    String written = new String(document(kind, seed), StandardCharsets.UTF_8);
    String escaped = withEscapedNames(written, new Random(seed));
    Evidence<?> one = kind.read(written);
    Evidence<?> two = kind.read(" ".repeat(blanks) + escaped);
    assertEquals(one.document(), two.document());
    assertNotEquals(one.sha256(), two.sha256());
  }

  /** Writes one character of every second name as its number. */
  private static String withEscapedNames(String written, Random random) {
    StringBuilder escaped = new StringBuilder();
    Matcher names = NAME.matcher(written);
    while (names.find()) {
      String name = names.group(1);
      int at = random.nextInt(2 * name.length());
      String other =
          at >= name.length()
              ? name
              : name.substring(0, at)
                  + String.format(Locale.ROOT, "\\u%04x", (int) name.charAt(at))
                  + name.substring(at + 1);
      names.appendReplacement(escaped, Matcher.quoteReplacement('"' + other + "\":"));
    }
    return names.appendTail(escaped).append(' ').toString();
  }

  /** Every line feed that the writer writes stands between tokens. */
  private static byte[] respaced(Object members, Random random) {
    String written = JsonWriter.toText(asMap(members));
    String space = List.of("", " ", "\t", "\r\n", "\n\n  ").get(random.nextInt(5));
    return written.replaceAll("\n *", space).concat("\t \r\n").getBytes(StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked") // parsed from JSON
  private static Map<String, Object> asMap(Object members) {
    return (Map<String, Object>) members;
  }

  private static Object shuffled(Object value, Random random) {
    if (value instanceof List<?> list) {
      return list.stream().map(element -> shuffled(element, random)).toList();
    }
    if (!(value instanceof Map<?, ?>)) {
      return value;
    }
    Map<String, Object> all = new LinkedHashMap<>();
    asMap(value).forEach((name, one) -> all.put(name, shuffled(one, random)));
    all.put("unknown " + random.nextInt(100), List.of(Map.of("status", 7), "text"));
    all.put("Status", true);
    List<String> names = new ArrayList<>(all.keySet());
    Collections.shuffle(names, random);
    Map<String, Object> shuffled = new LinkedHashMap<>();
    names.forEach(name -> shuffled.put(name, all.get(name)));
    return shuffled;
  }

  /** Eight characters in a row of the input never show, unless they spell the name of a field. */
  @Property(tries = 1000)
  void malformedJsonQuotesNothingOfTheInput(@ForAll long seed, @ForAll Kind kind) {
    Random random = new Random(seed);
    StringBuilder secret = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      secret.append((char) ('A' + random.nextInt(26)));
    }
    String json = kind.with("\"x\":{\"" + secret + "\":[\"" + secret + "\"," + secret + "]}");
    int cut = json.indexOf(secret.toString()) + random.nextInt(100);
    String message =
        Kind.problem(kind.read(json.substring(0, Math.min(cut, json.length())))).toString();
    for (int i = 0; i + 8 <= secret.length(); i++) {
      assertFalse(message.contains(secret.substring(i, i + 8)), message);
    }
  }
}
