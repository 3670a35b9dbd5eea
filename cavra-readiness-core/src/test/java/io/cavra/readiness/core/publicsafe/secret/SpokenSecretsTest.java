package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.SampleSecret.NAME;
import static io.cavra.readiness.core.publicsafe.SampleSecret.ODD;
import static io.cavra.readiness.core.publicsafe.SampleSecret.WORD;
import static io.cavra.readiness.core.publicsafe.text.RuleCheck.spaces;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Secrets told in sentences. */
class SpokenSecretsTest {

  private static final RuleCheck SECRET = new RuleCheck(new CredentialAssignmentRule()::finds);

  @Test
  void aVerbTiesTheValueToItsName() {
    SECRET.finds(
        "the " + NAME + " is " + ODD,
        NAME + " is " + ODD,
        NAME + " for db is " + ODD,
        NAME + " of db is " + ODD,
        NAME + " für db is " + ODD,
        "密码是" + ODD,
        "密码为" + ODD);
    SECRET.leaves(
        NAME + " is now " + ODD,
        NAME + " on db is " + ODD,
        NAME + " is renewed",
        "notes is " + ODD,
        "是" + ODD);
  }

  @Test
  void aWordThatMixesLettersAndDigitsIsOneWhereItEndsItsClause() {
    SECRET.finds(
        "the " + NAME + " is " + WORD,
        NAME + " is " + WORD + ".",
        NAME + " is " + WORD + ", and so on",
        NAME + " was '" + WORD + "'",
        "the " + NAME + " is: " + WORD,
        NAME + " is " + "a1".repeat(12));
    SECRET.leaves(
        NAME + " is " + WORD + " long",
        NAME + " is " + "a1".repeat(12) + "b",
        NAME + " is a1b2c",
        NAME + " is sha256",
        NAME + " is run4711.",
        NAME + " is 90days",
        NAME + " is docs/a1b2c3.md",
        NAME + " is: renewed",
        "notes is " + WORD,
        "notes is: " + WORD,
        "question is: " + NAME);
  }

  @Test
  void aLoginAndADatabaseNameItsPassword() {
    SECRET.finds(
        "login x " + NAME + " " + WORD,
        "x IDENTIFIED BY '" + WORD + "'",
        "x identified by " + WORD);
    SECRET.leaves(
        NAME + " " + WORD,
        "login" + spaces(60) + " " + NAME + " " + WORD,
        "x identified with '" + WORD + "'");
  }

  @Test
  void aValueBesideItsNameIsUnlikeWords() {
    SECRET.finds(NAME + " \"" + ODD + "\"", NAME + " " + ODD, NAME + " " + ODD + "1a");
    SECRET.leaves(
        NAME + " \"Zx9$kQ2\"",
        NAME + " \"" + WORD + "\"",
        NAME + " Zx/9$kQ2v1a",
        NAME + " OAuth2Client",
        "notes \"" + ODD + "\"");
  }
}
