package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertCleanUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFoundUnder;
import static io.cavra.readiness.core.publicsafe.Plant.joined;

import org.junit.jupiter.api.Test;

/** What the rule {@code credential_assignment} takes for a value, and what excuses one. */
class SecretValuesTest {

  private static final String RULE = "credential_assignment";
  private static final String WORD = joined("hunt", "er2");
  private static final String NAME = joined("pass", "word");
  private static final String MIXED = joined("S3cr", "3t99");

  private static void assertFoundGiven(String... values) {
    for (String value : values) {
      assertFoundUnder(RULE, NAME, value);
      assertFound(
          RULE, NAME + "=" + value, NAME + ": " + value, "\"" + NAME + "\": \"" + value + "\"");
    }
  }

  private static void assertCleanGiven(String... values) {
    for (String value : values) {
      assertCleanUnder(NAME, value);
      assertClean(NAME + "=" + value, NAME + ": " + value, "\"" + NAME + "\": \"" + value + "\"");
    }
  }

  @Test
  void aBracketOrASigilExcusesNoSecret() {
    assertFoundGiven(
        "$" + MIXED,
        joined("$ecr", "3t"),
        joined("$uperS3cr", "et99"),
        "%" + MIXED + "%",
        "[" + WORD + "]",
        "(" + WORD + ")",
        "{" + WORD + "}",
        "{{" + WORD + "}}",
        "«" + WORD + "»",
        "$(" + WORD + ")",
        "vault:" + WORD,
        "vault://" + WORD);
    assertFoundUnder(RULE, "api_key", joined("[A1b2", "C3d4E5]"));
    assertFoundUnder(RULE, "client_secret", joined("«aB3d", "E6gH9»"));
    assertFound(RULE, joined("tok", "en=(abc123", "XYZ789)"));
  }

  /** Words that people choose are secrets; words that say what became of one are not. */
  @Test
  void aWordIsAValueUnlessItTellsAState() {
    assertFoundGiven("secret", "default", "public", "private", "admin", "static", "123", "12");
    assertCleanGiven("null", "none", "true", "false");
    assertCleanUnder(NAME, "rotated", "revoked", "unset", "string", "7");
    assertClean(NAME + ": rotated", NAME + " is secret", NAME + "s: 12", NAME + ": 7");
  }

  @Test
  void placesToFillInAreNoValues() {
    assertCleanGiven(
        "$DB_PASSWORD",
        "${X}",
        "%DB_PASSWORD%",
        "{{ vault_db_password }}",
        "{{db2_password}}",
        "[redacted]",
        "(see the vault)",
        "(sha256)",
        "(RFC6749)",
        "[step2]",
        "vault:secret/data/db#password",
        "vault://kv/db1",
        "$env:DB_PASSWORD1",
        "<your key>",
        "${X");
  }

  @Test
  void aPlaceholderBesideASecretExcusesNothing() {
    assertFoundGiven(
        "${X}" + WORD,
        "<b>" + WORD + "</b>",
        "<x>" + WORD + "<y>",
        "<%= x %>" + WORD,
        "${" + WORD,
        "<" + WORD,
        joined("${PREFIX}aB3d", "E6gH9"),
        "<x> " + WORD,
        "${X} " + WORD,
        "none " + WORD,
        "none, " + WORD,
        "null " + WORD,
        "n/a " + WORD,
        "redacted " + WORD);
    assertFoundUnder(RULE, NAME, "*** " + WORD);
    assertFound(RULE, NAME + ": *** " + WORD);
    assertCleanGiven(
        "${HOST}:${PORT}", "${USER}-password", "<user>/<password>", "<b>none</b>", "none run4711");
  }

  @Test
  void sentencesThatTellASecretAreFound() {
    assertFoundGiven(
        joined("reset to Welc", "ome1"),
        "changed to " + MIXED,
        "is " + MIXED,
        "use " + MIXED,
        "see " + WORD,
        joined("Xk9 ", "Tr7 Qp2"),
        joined("a1b2 ", "c3d4"),
        joined("Pa55 ", "w0rd"));
    assertClean(
        "token: rotated on 2026-11-10T15:40:00Z",
        "password: sha256 hash stored",
        "secret: stored in namespace prod1",
        "password: see docs/password-policy-v2.md",
        "password: see RFC6749",
        "password: use oauth2",
        "secret: set to base64",
        "token: node1 node2",
        "token: used in run1, run2",
        "password: correct horse battery staple",
        "password: changed to a new one");
    assertCleanUnder(NAME, "sha256 hash stored", "see section4", "stored in namespace prod1");
  }

  @Test
  void furtherFormsGiveAValue() {
    assertFound(
        RULE,
        NAME + "[0]=" + WORD,
        NAME + "+=" + WORD,
        NAME + "?=" + WORD,
        NAME + ": |\n  " + WORD,
        NAME + ": >-\n  " + WORD,
        joined("<sec", "ret type=\"x\">abc</sec", "ret>"),
        "<property name=\"" + NAME + "\">" + WORD + "</property>",
        "Password for admin: " + WORD,
        "Password (admin): " + WORD);
    assertFoundUnder(RULE, "password for admin", joined("abc1", "23xyz"));
    assertClean(
        "token[0]=5",
        "password: |\n  see the vault",
        "<string name=\"password\">Password</string>",
        "<secret type=\"x\"></secret>",
        "Password for admin: rotated",
        "Password (admin): kept in the vault",
        "PASSWORD= ./run");
    assertCleanUnder("password for admin", "rotated", "kept in the vault");
  }

  @Test
  void aSentenceWithoutSpacesIsNoValue() {
    assertClean("パスワード：金庫に保管されています", "密码：保存在保险库中", "密码：已轮换");
    assertCleanUnder(NAME, "金庫に保管されています");
    assertFound(RULE, "密码：" + WORD);
  }
}
