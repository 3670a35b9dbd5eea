package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertCleanUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.PublicSafeFinding;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicSafeScannerTest {

  private static final String HOST = "build.acme" + ".com";
  private static final String ADDRESS = "10.1." + "2.3";

  private static boolean safe(PublicSafeScanner scanner, String text) {
    return scanner.isSafe(text);
  }

  private static PublicSafeScanner denying(String... terms) {
    return PublicSafeScanner.standard().withDeniedTerms(List.of(terms));
  }

  private static PublicSafeScanner allowing(String... strings) {
    return PublicSafeScanner.standard().withAllowedStrings(List.of(strings));
  }

  @Test
  void deniedTermIsFoundInAnyCaseWidthAndSpacing() {
    PublicSafeScanner scanner = denying("Acme Corp", "Straße", "ΟΔΟΣ", "İstanbul", "Globex");
    for (String text :
        List.of(
            "acme corp",
            "ACME  CORP",
            "the Acme\n\tCorp drill",
            "Acme\u00A0Corp",
            "acme\u3000corp",
            "ＡＣＭＥ　ｃｏｒｐ",
            "Ac\u200Bme Corp",
            "A\u00ADcme Corp",
            "STRASSE",
            "strasse",
            "STRAẞE",
            "οδος",
            "οδοσ",
            "Οδος",
            "istanbul",
            "i\u0307stanbul",
            "İSTANBUL",
            "globex_drill",
            "drill-globex-7",
            "(Globex)",
            "globex.json",
            "glo%62ex",
            "Globex™",
            Plant.base64("this is a text about globex and others"),
            "{\"a\":\"\\u0067lobex\"}")) {
      assertFalse(safe(scanner, text), "denied_term must be found");
    }
  }

  @Test
  void deniedTermIsNotFoundWithinALongerWord() {
    PublicSafeScanner scanner = denying("Acme", "ısı");
    for (String text : List.of("acmeist", "pacme", "acme2", "2acme", "acmé", "ac me", "isi")) {
      assertTrue(safe(scanner, text), "must be safe");
    }
  }

  @Test
  void deniedTermIsFoundAmongLettersOfAScriptWithoutSpaces() {
    assertFalse(safe(denying("宏达"), "联系宏达公司"));
    assertFalse(safe(denying("Acme"), "联系Acme公司"));
  }

  @Test
  void deniedTermsThatOverlapAreAllLookedFor() {
    PublicSafeScanner scanner = denying("acme corp international", "corp", "he", "she");
    assertFalse(safe(scanner, "acme corp"));
    assertFalse(safe(scanner, "x he"));
    assertTrue(safe(scanner, "ashes"));
  }

  @Test
  void blankDeniedTermsAreRefusedWithoutShowingAny() {
    for (String blank : List.of("", "  ", "\u200B", "\u00A0\t")) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> denying("Globex", blank));
      assertFalse(refused.getMessage().contains("Globex"));
    }
  }

  @Test
  void allowedStringLetsThroughExactlyThatPiece() {
    assertTrue(safe(allowing(HOST), "see " + HOST + "."));
    assertTrue(safe(allowing(HOST), "https://" + HOST + "/job/1"));
    assertFalse(safe(allowing(HOST), "see x." + HOST));
    assertFalse(safe(allowing(HOST), "see " + HOST.toUpperCase(java.util.Locale.ROOT)));
    assertFalse(safe(allowing(HOST), HOST + " and other.acme" + ".com"));
    assertTrue(safe(allowing(ADDRESS), "at " + ADDRESS + ":443"));
    assertTrue(safe(allowing(ADDRESS + ":443"), "at " + ADDRESS + ":443"));
    assertFalse(safe(allowing(ADDRESS + ":443"), "at " + ADDRESS));
    assertTrue(safe(allowing("ops@acme" + ".com"), "ask ops@acme" + ".com"));
    assertFalse(safe(allowing(""), HOST));
  }

  @Test
  void allowedStringNeverLetsThroughADeniedTerm() {
    assertFalse(safe(denying("Globex").withAllowedStrings(List.of("Globex")), "Globex"));
  }

  @Test
  void scannersAreValuesAndTermsAddUp() {
    PublicSafeScanner one = denying("Globex");
    PublicSafeScanner two = one.withDeniedTerms(List.of("Initech"));
    assertTrue(safe(PublicSafeScanner.standard(), "Globex Initech"));
    assertTrue(safe(one, "Initech"));
    assertFalse(safe(two, "Globex"));
    assertFalse(safe(two, "Initech"));
  }

  @Test
  void everyViewOfATextIsSeen() {
    String mail = "ops@acme" + ".com";
    assertFound(
        "email",
        "ops\u200B@acme" + ".com",
        "ｏｐｓ＠ａｃｍｅ．ｃｏｍ",
        "ops%40acme" + "%2Ecom",
        Plant.base64("to " + mail + " at noon, all"),
        Plant.base64("please write to " + mail + " about it"),
        "data:text/plain;base64," + Plant.base64("please write to " + mail + " about it"),
        Plant.url64("please write to " + mail + " about it??>>"),
        "{\"a\":[1,{\"b\":\"ops\\u0040acme" + ".com\"}]}",
        "\"ops\\u0040acme" + ".com\"",
        Plant.base64("{\"a\": \"ops\\u0040acme" + ".com\", \"b\": true}"));
    assertFound(
        "credential_assignment",
        "{\"password\":\"sword" + "fish\"}",
        "{\"p\\u0061ssword\":\"x7\"}");
  }

  @Test
  void jsonInAStringIsParsedOnce() {
    assertFound("credential_assignment", " {\"a\":{\"token\":\"sword" + "fish\"}}");
    assertCleanUnder(
        "a", "{\"status\":\"pass\"}", "[1, 2, 3]", "{placeholder} text", "[see docs/x.md]");
  }

  @Test
  void jsonInJsonInAStringIsNotParsedAgain() {
    String inner = "{\"p\\u0061ssword\":\"sword" + "fish\"}";
    String outer = "{\"b\":\"" + inner.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    assertFalse(safe(PublicSafeScanner.standard(), inner));
    assertTrue(safe(PublicSafeScanner.standard(), outer));
  }

  @Test
  void keysAreScannedEverywhere() {
    assertEquals(
        List.of(new PublicSafeFinding("hostname", "/a/0")),
        PublicSafeScanner.standard().scan(Map.of("a", List.of(Map.of(HOST, 1)))).shown());
  }

  @Test
  void whatIsNoJsonMakesTheScanIncomplete() {
    Map<String, Object> circular = new HashMap<>();
    circular.put("self", circular);
    for (Map<String, ?> odd :
        List.of(Map.of("a", Instant.EPOCH), Map.of("a", Map.of(1, "x")), circular)) {
      assertEquals(
          List.of(new PublicSafeFinding("scan_incomplete", "")),
          PublicSafeScanner.standard().scan(odd).shown());
    }
  }

  @Test
  void nothingIsFoundInNothing() {
    assertTrue(safe(PublicSafeScanner.standard(), ""));
    assertTrue(PublicSafeScanner.standard().scan(Map.of()).isEmpty());
    Map<String, Object> nulls = new HashMap<>();
    nulls.put("password", null);
    assertTrue(PublicSafeScanner.standard().scan(nulls).isEmpty());
  }

  /**
   * What is expected is judged once, by the rules and terms that hold, in whatever order they come.
   */
  @Test
  void whatIsExpectedIsFoundAllTheSame() {
    Map<String, Set<String>> expected =
        Map.of("status", Set.of("all clear", HOST), "host", Set.of("web"), "acme_ref", Set.of());
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("status", List.of("all clear", HOST, "Acme", "clear"));
    document.put("host", "web");
    document.put("acme_ref", "all clear");
    for (List<String> terms : List.of(List.<String>of(), List.of("acme"), List.of("all clear"))) {
      for (List<String> allowed : List.of(List.<String>of(), List.of(HOST))) {
        PublicSafeScanner plain =
            PublicSafeScanner.standard().withDeniedTerms(terms).withAllowedStrings(allowed);
        PublicSafeScanner before =
            PublicSafeScanner.standard()
                .expecting(expected)
                .withDeniedTerms(terms)
                .withAllowedStrings(allowed);
        assertEquals(plain.scan(document), plain.expecting(expected).scan(document));
        assertEquals(plain.scan(document), before.scan(document));
        assertEquals(plain.scan(document), before.scan(document), "the second time");
        assertFalse(terms.isEmpty() && allowed.isEmpty() && plain.scan(document).isEmpty());
      }
    }
  }
}
