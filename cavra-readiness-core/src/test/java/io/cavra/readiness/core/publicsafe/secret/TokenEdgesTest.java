package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFoundUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;
import static io.cavra.readiness.core.publicsafe.Judgement.rulesUnder;
import static io.cavra.readiness.core.publicsafe.Plant.joined;
import static io.cavra.readiness.core.publicsafe.Plant.random;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.Plant;
import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * How long and how placed a token must be to be one: the last that is, and the first that is not.
 */
class TokenEdgesTest {

  private static final String NUMBER = "123456789";

  /** From the least length to the greatest the rule finds it, and one outside it does not. */
  private static void assertLengths(String rule, int least, int most, IntFunction<String> text) {
    assertFound(rule, text.apply(least), text.apply(most));
    assertNotFound(rule, text.apply(least - 1), text.apply(most + 1));
  }

  private static void assertLeast(String rule, int least, IntFunction<String> text) {
    assertFound(rule, text.apply(least), text.apply(least + 1));
    assertNotFound(rule, text.apply(least - 1));
  }

  /** A documented length needs no mixture: whoever makes up a token writes the alphabet. */
  @Test
  void aTokenOfTheDocumentedShapeIsOneHoweverPlain() {
    for (String prefix : new String[] {"gh|p_", "gh|s_", "np|m_"}) {
      assertPlainShape("vcs_token", prefix, 36);
    }
    for (String prefix : new String[] {"gl|pat-", "gl|dt-", "gl|rt-"}) {
      assertPlainShape("vcs_token", prefix, 20);
    }
    assertPlainShape("vcs_token", "dc|kr_pat_", 27);
    assertPlainShape("vcs_token", "github|_pat_", 82);
    assertPlainShape("cloud_key", "sk_|live_", 24);
    assertPlainShape("cloud_key", "h|f_", 34);
    assertPlainShape("cloud_key", "s|k-", 48);
    assertPlainShape("cloud_key", "GOC|SPX-", 28);
  }

  private static void assertPlainShape(String rule, String prefix, int length) {
    String start = prefix.replace("|", "");
    for (String all : new String[] {"a", "7", "abcdefghij0123456789"}) {
      String body = all.repeat(length).substring(0, length);
      assertFound(rule, start + body, "Used " + start + body + ".");
    }
    assertNotFound(
        rule, start + "a".repeat(length - 1), start + "a".repeat(length + 1), "x" + start + "7");
  }

  @Test
  void slacksTokensBeginWithTheNumberOfAWorkspace() {
    String kind = joined("xo", "xb-");
    assertLengths("chat_token", 9, 20, n -> joined(kind, "1".repeat(n), "-abcdefgh"));
    assertLeast("chat_token", 8, n -> joined(kind, "1".repeat(12), "-", "a".repeat(n)));
    assertFound(
        "chat_token",
        joined(kind, "1".repeat(12), "-", "2".repeat(13), "-", "a".repeat(24)),
        joined("xo", "xa-2-", "1".repeat(12), "-", "2".repeat(12), "-", "a".repeat(32)),
        joined("(xo", "xp-", "1".repeat(10), "-", "2".repeat(10), ")"));
    assertNotFound(
        "chat_token",
        joined("bo", "xoxb-", "1".repeat(12), "-abcdefgh"),
        joined("xo", "x1-", "1".repeat(12), "-abcdefgh"),
        joined("xo", "xb_", "1".repeat(12), "-abcdefgh"),
        joined("xo", "xb-token-of-the-release-board"));
  }

  @Test
  void telegramsBotsHaveANumberOfEightToTenDigitsAndASecretOfThirtyFive() {
    assertLengths("chat_token", 8, 10, n -> joined(random(NUMBER, n), ":", secret(35)));
    assertLengths("chat_token", 35, 35, n -> joined(random(NUMBER, 9), ":", secret(n)));
    assertFound(
        "chat_token",
        joined("bot", random(NUMBER, 9), ":", secret(35)),
        joined("ratio 3:4, then ", random(NUMBER, 9), ":", secret(35)));
    assertNotFound(
        "chat_token",
        joined("x", random(NUMBER, 9), ":", secret(35)),
        joined("run", random(NUMBER, 9), ":", secret(35)),
        joined(random(NUMBER, 9), ":", "a".repeat(35)));
  }

  private static String secret(int length) {
    return joined("AA", random(Plant.URL64, length - 2));
  }

  @Test
  void discordsBotsHaveThreePartsOfTheirLengths() {
    assertLengths("chat_token", 23, 28, n -> discord(n, 6, 30));
    assertLengths("chat_token", 6, 6, n -> discord(24, n, 30));
    assertLeast("chat_token", 26, n -> discord(24, 6, n));
    assertFound(
        "chat_token", joined("(", discord(24, 6, 27), ")"), "N" + discord(24, 6, 27).substring(1));
    assertNotFound(
        "chat_token", "P" + discord(24, 6, 27).substring(1), joined("x", discord(28, 6, 27)));
  }

  private static String discord(int first, int second, int third) {
    return joined(
        "M",
        random(Plant.BASE62, first - 1),
        ".",
        random(Plant.BASE62, second),
        ".",
        random(Plant.URL64, third));
  }

  @Test
  void webhooksHaveASecretBehindTheirHostAndVersion() {
    String own = joined("https://chat.exam", "ple.com/hooks/");
    assertLeast("chat_token", 26, n -> joined(own, random(Plant.BASE36, n)));
    assertFound("chat_token", joined(own, "abc/", random(Plant.BASE36, 26)));
    assertNotFound(
        "chat_token",
        joined("docs/hooks/", random(Plant.BASE36, 30)),
        joined(own, "a".repeat(30)),
        joined("https://", "x".repeat(260), "/hooks/", random(Plant.BASE36, 30)));
    String discord = joined("https://disc", "ord.com/api/");
    assertFound(
        "chat_token",
        joined(discord, "webhooks/1", random(Plant.BASE62, 9)),
        joined(discord, "v10/webhooks/1", random(Plant.BASE62, 9)));
    assertNotFound(
        "chat_token",
        joined(discord, "v10/users/1", random(Plant.BASE62, 9)),
        joined(discord, "vx/webhooks/1", random(Plant.BASE62, 9)),
        joined(discord, "webhooks/"),
        joined(discord, "webhooks/about"));
  }

  @Test
  void accountKeysAreOfThirtyTwoCharactersOrMore() {
    String name = joined("Account", "Key=");
    assertLeast("cloud_key", 32, n -> joined(name, key(n)));
    assertFound(
        "cloud_key",
        joined("aws_secret_", "access_key = \"", key(40), "\""),
        joined("aws_secret_", "access_key: '", key(40), "'"),
        joined("SharedAccess", "Key=", key(44), ";EntityPath=x"),
        joined("AccountKey=; Account", "Key=", key(44)));
    assertNotFound("cloud_key", joined(name, "a".repeat(40)), joined(name, "<your key here>"));
  }

  private static String key(int length) {
    return joined("Zq7+", random(Plant.BASE62, length - 4));
  }

  @Test
  void aKeyMakesItsValueACloudSecretByItself() {
    String name = joined("aws_secret_", "access_key");
    assertFoundUnder("cloud_key", name, key(32), key(40), key(128));
    for (String other : new String[] {key(31), key(129), "a".repeat(40), key(40) + "!"}) {
      assertFalse(rulesUnder(name, other).contains("cloud_key"));
    }
  }

  @Test
  void signaturesCountInAQueryThatSaysMore() {
    assertLeast("cloud_key", 32, n -> joined("?sv=2024&si", "g=", random(Plant.BASE62, n)));
    assertFound(
        "cloud_key",
        joined("?se=2026&si", "g=", random(Plant.BASE62, 40), "%3D"),
        joined("?sp=r&si", "g=", random(Plant.BASE62, 40)),
        joined("?si", "g=short&sp=r&si", "g=", random(Plant.BASE62, 40)));
    assertNotFound(
        "cloud_key",
        joined("?x=r&si", "g=", random(Plant.BASE62, 40)),
        joined("?sp=r&xsi", "g=", random(Plant.BASE62, 40)));
  }

  @Test
  void marksCountAtTheirPlaceAlone() {
    String entra = joined("abc", "8", "Q", "~", random(Plant.URL64, 34));
    assertFound("cloud_key", entra.substring(0, 36), entra, entra + "abcd");
    assertNotFound(
        "cloud_key",
        entra.substring(0, 35),
        entra + "abcde",
        "x" + entra,
        joined("abcx", "Q", "~", random(Plant.URL64, 34)));
    String hex = random(Plant.HEX, 32);
    assertFound("cloud_key", joined(hex, "-u", "s1"), joined(hex, "-u", "s123"));
    assertNotFound(
        "cloud_key", joined(hex, "-u", "s1234"), joined("g", hex.substring(1), "-u", "s1"));
    String mailgun = joined(hex, "-", random(Plant.HEX, 8), "-", random(Plant.HEX, 8));
    assertFound("cloud_key", mailgun);
    assertNotFound(
        "cloud_key",
        mailgun + "0",
        mailgun.substring(0, 49) + "g",
        mailgun.substring(0, 41) + "_" + mailgun.substring(42));
    String relic = joined(random(Plant.HEX, 32), "FFFF", "NRA", "L");
    assertFound("cloud_key", relic);
    assertNotFound("cloud_key", "0" + relic, "g" + relic.substring(1));
  }

  @Test
  void markedTokensHaveALeastLength() {
    String mark = joined("T3Blbk", "FJ");
    assertLeast("cloud_key", 32, n -> joined("x", mark, random(Plant.BASE62, n - 1)));
    assertNotFound("cloud_key", joined(mark, random(Plant.BASE62, 40)));
    String atlas = joined(".atlas", "v1.");
    assertLeast("cloud_key", 50, n -> joined("x", atlas, random(Plant.BASE62, n)));
    String azure = joined(random(Plant.BASE62, 52), "JQQJ9", "9", random(Plant.BASE62, 26));
    assertFound("cloud_key", azure);
    assertNotFound("cloud_key", azure + "x", "x" + azure.substring(0, 83));
  }

  @Test
  void aJsonWebTokenHasAHeaderAndTwoDots() {
    String header = Plant.url64("{\"alg\":\"HS256\"}");
    String payload = Plant.url64("{\"sub\":\"1\"}");
    String signature = random(Plant.URL64, 43);
    assertFound(
        "jwt",
        joined(header, ".", payload, "."),
        joined(header, "..", signature),
        joined(header, "=.", payload, "=.", signature),
        joined("eyes on ", header, ".", payload, ".", signature),
        joined(Plant.url64("{ \"typ\":\"JWT\"}"), ".", payload, ".", signature),
        joined(Plant.url64("{\n\"enc\":\"A128GCM\"}"), ".", payload, ".", signature),
        joined(Plant.url64("{\t\"kid\":\"1\"}"), ".", payload, ".", signature),
        joined(Plant.url64("{\r\n\"alg\":\"none\"}"), ".", payload, ".", signature));
    assertNotFound(
        "jwt",
        joined(header, ".", payload),
        joined(header, ".. and so on"),
        joined(header, ".", payload, ",", signature),
        joined("x", header, ".", payload, ".", signature),
        joined(Plant.url64("{\"a\":\"b\"}"), ".", payload, ".", signature),
        joined("E", header.substring(1), ".", payload, ".", signature));
  }

  @Test
  void aJsonWebTokenThatIsAllowedIsLetThroughWhole() {
    String token =
        joined(
            Plant.url64("{\"alg\":\"HS256\"}"),
            ".",
            Plant.url64("{\"sub\":\"1\"}"),
            ".",
            random(Plant.URL64, 43));
    PublicSafeScanner scanner = PublicSafeScanner.standard().withAllowedStrings(List.of(token));
    assertTrue(finds(PublicSafeScanner.standard(), token));
    assertFalse(finds(scanner, token + "."));
    assertTrue(finds(scanner, token + "x"));
  }

  private static boolean finds(PublicSafeScanner scanner, String text) {
    return scanner.scan(Map.of("notes", text)).shown().stream()
        .anyMatch(finding -> finding.rule().equals("jwt"));
  }
}
