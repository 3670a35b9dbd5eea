package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.network.EmailRule;
import io.cavra.readiness.core.publicsafe.text.AllowedStrings;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.evidence.PublicSafeFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicSafeScanTest {

  private static final String MAIL = "ops@acme" + ".com";
  private static final String HOST = "build.acme" + ".com";

  private final PublicSafeScan scan = PublicSafeScanner.standard().newScan();

  private List<PublicSafeFinding> shown() {
    return scan.findings().shown();
  }

  private static PublicSafeFinding finding(String rule, String pointer) {
    return new PublicSafeFinding(rule, pointer);
  }

  @Test
  void aCleanDocumentHasNoFindings() {
    scan.startObject();
    assertFalse(scan.name("status"));
    assertFalse(scan.string("pass"));
    scan.endObject();
    assertTrue(scan.findings().isEmpty());
  }

  @Test
  void aCleanTextIsNotWithheldTheFirstTimeNorTheNext() {
    scan.startArray();
    for (String text : List.of("Restored by Python on Monday.", "pass", "a note: all is well")) {
      assertFalse(scan.string(text), text);
      assertFalse(scan.string(text), text);
    }
  }

  /** What a scan remembers of the objects before, by name and by place, changes no answer. */
  @Test
  void theObjectsOfALongListAreJudgedLikeEachAlone() {
    PublicSafeScanner standard = PublicSafeScanner.standard();
    assertJudgedAlike(standard.expecting(Map.of("id", Set.of(), MAIL, Set.of())));
    assertJudgedAlike(standard.withDeniedTerms(List.of("run-18")));
  }

  private static void assertJudgedAlike(PublicSafeScanner scanner) {
    List<String> names = List.of("id", "notes", "host", "version", "password", "refs", MAIL);
    List<String> texts = List.of("run-17", "run-18", "nodeA1", "x.7", MAIL, HOST, "1.2.3.4", "7");
    Random random = new Random(7);
    PublicSafeScan scan = scanner.newScan();
    scan.startArray();
    for (int i = 0; i < 500; i++) {
      scan.startObject();
      for (int k = 0; k < 3 + i % 20; k++) {
        String name = names.get(random.nextInt(names.size()));
        String text = texts.get(random.nextInt(texts.size()));
        PublicSafeScan alone = scanner.newScan();
        alone.startObject();
        String spelt = random.nextBoolean() ? name : String.valueOf(name.toCharArray());
        assertEquals(alone.name(name), scan.name(spelt), name);
        if (random.nextInt(8) == 0) {
          scan.startObject();
          scan.name("notes");
          assertFalse(scan.string("run-19"));
          scan.endObject();
        } else {
          assertEquals(alone.string(text), scan.string(text), name + " in object " + i);
        }
      }
      scan.endObject();
    }
  }

  @Test
  void aTextThatCannotEvenBeLookedAtIsNotSafe() {
    Views views = new Views(Rules.with(DeniedTerms.NONE), AllowedStrings.NONE);
    assertEquals(Rules.INCOMPLETE, views.judge(new char[0], 0, 50, 0));
  }

  @Test
  void aValueIsFoundAtItsOwnPointer() {
    scan.startObject();
    scan.name("drills");
    scan.startArray();
    scan.startObject();
    scan.name("actor");
    scan.string("release-agent");
    scan.endObject();
    scan.startObject();
    scan.name("actor");
    assertTrue(scan.string(MAIL));
    assertEquals(List.of(finding("email", "/drills/1/actor")), shown());
  }

  @Test
  void aKeyIsFoundAtTheObjectThatHoldsItAndItsStepIsAStar() {
    scan.startObject();
    scan.name("notes");
    scan.startObject();
    assertTrue(scan.name(MAIL));
    assertEquals("/notes/*", scan.pointer());
    scan.string(HOST);
    scan.endObject();
    assertEquals(List.of(finding("email", "/notes"), finding("hostname", "/notes/*")), shown());
  }

  @Test
  void aRuleIsReportedOncePerPointerHoweverManyKeysHaveIt() {
    scan.startObject();
    scan.name(MAIL);
    scan.string(HOST);
    scan.name("x" + MAIL);
    scan.string(HOST);
    assertEquals(List.of(finding("email", ""), finding("hostname", "/*")), shown());
    assertEquals(2, scan.findings().total());
  }

  @Test
  void rulesOfOnePointerComeInTheOrderOfTheTable() {
    scan.startObject();
    scan.name("notes");
    scan.string(MAIL + " at " + HOST + ", password=hunt" + "er2, 10.1." + "2.3");
    assertEquals(
        List.of("credential_assignment", "ip_address", "hostname", "email"),
        shown().stream().map(PublicSafeFinding::rule).toList());
  }

  @Test
  void aKeyIsJudgedTogetherWithItsValue() {
    scan.startObject();
    scan.name("password");
    assertTrue(scan.string("sword" + "fish"));
    scan.name("note");
    assertFalse(scan.string("sword" + "fish"));
    assertEquals(List.of(finding("credential_assignment", "/password")), shown());
  }

  @Test
  void aKeyAlsoJudgesTheStringsOfItsArrayButNotOfObjectsInIt() {
    scan.startObject();
    scan.name("password");
    scan.startArray();
    assertTrue(scan.string("sword" + "fish"));
    scan.startArray();
    assertTrue(scan.string("sword" + "fish"));
    scan.endArray();
    scan.startObject();
    scan.name("note");
    assertFalse(scan.string("sword" + "fish"));
    scan.endObject();
    scan.endArray();
    scan.name("next");
    assertFalse(scan.string("sword" + "fish"));
    assertEquals(
        List.of(
            finding("credential_assignment", "/password/0"),
            finding("credential_assignment", "/password/1/0")),
        shown());
  }

  @Test
  void theExactPointerShowsWhatTheOtherHides() {
    scan.startObject();
    assertTrue(scan.name(MAIL));
    scan.startArray();
    scan.otherValue();
    assertEquals("/*/0", scan.pointer());
    assertEquals("/" + MAIL + "/0", scan.exactPointer());
  }

  @Test
  void whatIsAbsentHasThePointerAtWhichItWouldBe() {
    scan.startObject();
    assertTrue(scan.name(MAIL));
    scan.otherValue();
    scan.absent("executed_at");
    assertEquals("/executed_at", scan.pointer());
    assertEquals(List.of(finding("email", "")), shown());
  }

  @Test
  void aScanThatLooksForNothingFindsNothingAndKnowsWhereItStands() {
    PublicSafeScan unread = PublicSafeScan.lookingForNothing();
    unread.startObject();
    assertFalse(unread.name("password"));
    unread.startArray();
    assertFalse(unread.string("sword" + "fish"));
    assertFalse(unread.string(MAIL));
    assertEquals("/password/1", unread.pointer());
    assertFalse(unread.string("word".toCharArray(), 0, 4));
    assertEquals("/password/2", unread.pointer());
    unread.endArray();
    assertFalse(unread.name(MAIL));
    assertEquals("/" + MAIL, unread.pointer());
    assertEquals(0, unread.findings().total());
  }

  @Test
  void thePointerIsThatOfTheValueLastToldOrAboutToBe() {
    assertEquals("", scan.pointer());
    scan.startObject();
    assertEquals("", scan.pointer());
    scan.name("a/b~c");
    assertEquals("/a~1b~0c", scan.pointer());
    scan.startArray();
    assertEquals("/a~1b~0c", scan.pointer());
    scan.otherValue();
    assertEquals("/a~1b~0c/0", scan.pointer());
    scan.string("x");
    assertEquals("/a~1b~0c/1", scan.pointer());
    scan.startObject();
    assertEquals("/a~1b~0c/2", scan.pointer());
    scan.name("");
    assertEquals("/a~1b~0c/2/", scan.pointer());
    scan.otherValue();
    assertEquals("/a~1b~0c/2/", scan.pointer());
    scan.endObject();
    assertEquals("/a~1b~0c/2", scan.pointer());
    scan.endArray();
    assertEquals("/a~1b~0c", scan.pointer());
    scan.endObject();
    assertEquals("", scan.pointer());
  }

  @Test
  void twentyFindingsAreShownAndTheRestCounted() {
    scan.startObject();
    scan.name("notes");
    scan.startArray();
    for (int i = 0; i < 50; i++) {
      scan.string(MAIL);
    }
    assertEquals(20, shown().size());
    assertEquals(50, scan.findings().total());
    assertEquals("/notes/19", shown().get(19).pointer());
  }

  @Test
  void aScanThatStopsIsAFindingOnce() {
    scan.incomplete();
    scan.incomplete();
    assertEquals(List.of(finding("scan_incomplete", "")), shown());
  }

  @Test
  void aBufferIsScannedWhereItIs() {
    String text = "####" + MAIL + "####";
    scan.startObject();
    scan.name("a");
    assertFalse(scan.string("plain text".toCharArray(), 2, 3));
    scan.name("b");
    assertTrue(scan.string(text.toCharArray(), 4, MAIL.length()));
  }

  @Test
  void theSameCleanTextUnderAnotherKeyIsJudgedAgain() {
    scan.startObject();
    for (String key : List.of("note", "password", "note", "host")) {
      scan.name(key);
      assertEquals(!key.equals("note"), scan.string("sword" + "fish"), key);
    }
  }

  @Test
  void aRuleThatFailsMakesTheScanIncompleteAndItsTextUnsafe() {
    List<Consumer<String>> failures =
        List.of(
            text -> {
              throw new IllegalStateException(text);
            },
            text -> {
              throw new ExceptionInInitializerError(text);
            },
            text -> {
              throw new StackOverflowError(text);
            });
    for (Consumer<String> failure : failures) {
      Rules rules = new Rules(List.of(failing(failure), new EmailRule()));
      PublicSafeScan broken = scanWith(rules);
      broken.startObject();
      broken.name("a");
      assertTrue(broken.string(MAIL));
      assertEquals(
          List.of("scan_incomplete", "email"),
          broken.findings().shown().stream().map(PublicSafeFinding::rule).toList());
    }
  }

  @Test
  void aRuleThatCannotBeMadeMakesEveryScanIncomplete() {
    Rule broken =
        Rules.made(
            () -> {
              throw new ExceptionInInitializerError();
            });
    Rules rules = new Rules(List.of(broken, new EmailRule()));
    PublicSafeScan scan = scanWith(rules);
    scan.startObject();
    scan.name("a");
    assertTrue(scan.string("ready"));
    assertEquals("scan_incomplete", scan.findings().shown().get(0).rule());
  }

  @Test
  void aRuleThatFailedWhenTheScannerWasMadeIsAskedAgainInEveryScan() {
    AtomicBoolean failed = new AtomicBoolean();
    Rule once =
        failing(
            text -> {
              if (failed.compareAndSet(false, true)) {
                throw new StackOverflowError();
              }
            });
    Rules rules = new Rules(List.of(once, new EmailRule()));
    Views views = new Views(rules, AllowedStrings.NONE);
    Expected expected = new Expected(Map.of("status", Set.of("pass")), views);
    assertTrue(failed.get());
    PublicSafeScan scan = new PublicSafeScan(rules, views, expected);
    scan.startObject();
    assertFalse(scan.name("status"));
    assertFalse(scan.string("pass"));
    assertTrue(scan.findings().isEmpty());
  }

  private static Rule failing(Consumer<String> failure) {
    return new Rule() {
      @Override
      public String id() {
        return "failing";
      }

      @Override
      public long features() {
        return ~0L;
      }

      @Override
      public boolean finds(Text text) {
        failure.accept(text.piece(0, text.length()));
        return false;
      }
    };
  }

  @Test
  void containersThatDoNotMatchAreACallersMistake() {
    assertThrows(IllegalStateException.class, scan::endObject);
    scan.startArray();
    assertThrows(IllegalStateException.class, scan::endObject);
    assertThrows(IllegalStateException.class, () -> scan.name("x"));
  }

  @Test
  void aMillionElementsDoNotGrowThePath() {
    scan.startObject();
    scan.name("drills");
    scan.startArray();
    IntStream.range(0, 1_000_000)
        .forEach(
            i -> {
              scan.startObject();
              scan.name("drill_id");
              scan.string("drill");
              scan.endObject();
            });
    assertEquals("/drills/999999", scan.pointer());
    assertTrue(scan.findings().isEmpty());
  }

  @Test
  void starredPointersOfDifferentKeysAreOneFinding() {
    List<String> pointers = new ArrayList<>();
    scan.startObject();
    for (int i = 0; i < 3; i++) {
      scan.name(i + MAIL);
      scan.startObject();
      scan.name("x");
      scan.string(HOST);
      pointers.add(scan.pointer());
      scan.endObject();
    }
    assertEquals(List.of("/*/x", "/*/x", "/*/x"), pointers);
    assertEquals(List.of(finding("email", ""), finding("hostname", "/*/x")), shown());
  }

  /** A pointer as long as the document, written for each of its findings, would take a square. */
  @Test
  void manyFindingsDeepDownAreCountedInLinearTime() {
    String name = "n".repeat(16_000);
    for (int i = 0; i < 60; i++) {
      scan.startObject();
      scan.name(name);
    }
    scan.startArray();
    for (int i = 0; i < 1_000_000; i++) {
      scan.string("10.0.0.5");
    }
    assertEquals(20, shown().size());
    assertEquals(1_000_000, scan.findings().total());
  }

  @Test
  void longPointersBelowAStarAreToldApartAtFirstAndCountedAlways() {
    scan.startObject();
    scan.name(MAIL);
    scan.startObject();
    scan.name("n".repeat(16_000));
    for (int i = 0; i < 100_000; i++) {
      scan.string("10.0.0.5");
    }
    assertEquals(2, shown().size());
    assertEquals(2 + 99_000, scan.findings().total());
  }

  private static PublicSafeScan scanWith(Rules rules) {
    Views views = new Views(rules, AllowedStrings.NONE);
    return new PublicSafeScan(rules, views, new Expected(Map.of(), views));
  }

  /** Names are remembered by their place in an object, long ones are not. */
  @Test
  void longNamesInOnePlaceAreEachJudgedAnew() {
    String harmless = "word ".repeat(60);
    String mail = harmless + "ops@" + "northwind.com";
    PublicSafeScan scan = PublicSafeScanner.standard().newScan();
    scan.startArray();
    for (String name : List.of(harmless, mail, harmless, mail)) {
      scan.startObject();
      assertEquals(name.equals(mail), scan.name(name));
      scan.otherValue();
      scan.endObject();
    }
    scan.endArray();
    assertEquals(
        List.of("/1", "/3"),
        scan.findings().shown().stream()
            .filter(finding -> finding.rule().equals("email"))
            .map(PublicSafeFinding::pointer)
            .toList());
  }
}
