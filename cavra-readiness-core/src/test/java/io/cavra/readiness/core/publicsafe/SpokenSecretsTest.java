package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.RuleCheck.spaces;
import static io.cavra.readiness.core.publicsafe.SampleSecret.NAME;
import static io.cavra.readiness.core.publicsafe.SampleSecret.ODD;
import static io.cavra.readiness.core.publicsafe.SampleSecret.WORD;

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
        NAME + " is " + WORD,
        "notes is " + ODD,
        "是" + ODD);
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
