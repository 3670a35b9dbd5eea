package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.text.PlainTexts;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PlainTextsTest {

  private static final List<String> SEPARATORS = List.of("-", "-", "_", "/", "://", "");
  private static final List<String> WORDS =
      List.of(
          "go rollback drill run 17 20261110 gh|p gl|pat xo|xb np|m s|k live to|ken pass|word host"
              .concat(" internal nfs smb http ssh vscode remote jdbc py|pi h|f sha256 db01 key")
              .replace("|", "")
              .split(" "));

  private static boolean plain(String text) {
    return PlainTexts.holds(text.toCharArray(), 0, text.length());
  }

  @Test
  void identifiersReferencesAndTimestampsAreKnownAtAGlance() {
    for (String text :
        List.of(
            "",
            "pass",
            "drill_go_backend_python_fallback_17",
            "go-rollback-drill://ci/run-7",
            "2026-11-10T15:40:00Z",
            "2026-11-10T15:40:00.123+02:00",
            "linux/amd64",
            "go-remote-x://db01/x",
            "xkqzvbnmwrtplkj-qzxwvbnmkjhgfdz",
            "go-production-readiness-for-the-release-of-the-runtime-to-all-agents",
            "run-20261110-12345678",
            "abcdefghijklmno1234")) {
      assertTrue(plain(text));
    }
  }

  @Test
  void whateverARuleMightMatchIsLeftToTheRules() {
    for (String text :
        List.of(
            "http://jenkins/x",
            "nfs://filer/x",
            "//server/share",
            "server:/export",
            "a.b",
            "a@b",
            "a=b",
            "a b",
            "A",
            "%41",
            "\u00e9",
            "--secret",
            "go-x:///a",
            "vscode-remote://db01/x",
            "go-ci_http://x",
            "go-ci/http://x",
            "a1b2",
            "live_2738aa22e_x",
            "xkqzvbnmwrtplkj-qzxwvbnmkjhgfd-zzxqwkjvbn",
            "go-x://a://b",
            "2026-11-10T10.1.2.3Z",
            "a123456789",
            "a1".repeat(10),
            "go-" + "abcdefghij12345678ab",
            Plant.random(Plant.HEX, 32),
            Plant.random(Plant.LOWER, 32))) {
      assertFalse(plain(text));
    }
  }

  /** Groups of random letters, each as short as a word, with a few digits behind them. */
  private static String groups(long seed) {
    int length = 4 + (int) Math.floorMod(seed, 12L);
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 40; i++) {
      String letters = Plant.random(Plant.LOWER, length, seed + i);
      text.append(i == 0 ? "" : "-").append(letters, 0, length).append(i % 3 == 2 ? i : "");
    }
    return text.toString();
  }

  /** What rules look for, beside digits and letters, with every separator between. */
  private static String pieces(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> Plant.random(Plant.LOWER, 1 + random.nextInt(15), random.nextLong());
            case 1 -> Plant.random(Plant.HEX, 1 + random.nextInt(18), random.nextLong());
            default -> WORDS.get(random.nextInt(WORDS.size()));
          });
      text.append(SEPARATORS.get(random.nextInt(SEPARATORS.size())));
    }
    return text.toString();
  }

  @Property(tries = 20_000)
  void aPlainTextIsSafe(@ForAll @StringLength(max = 60) String noise, @ForAll long seed) {
    String words = Plant.random("abe-_/:019", Math.floorMod((int) seed, 40), seed);
    for (String text : List.of(noise, words, groups(seed), pieces(seed))) {
      if (plain(text)) {
        assertEquals(true, PublicSafeScanner.standard().isSafe(text));
      }
    }
  }
}
