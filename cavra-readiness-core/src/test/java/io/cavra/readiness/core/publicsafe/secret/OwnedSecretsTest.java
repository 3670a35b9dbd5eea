package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.SampleSecret.NAME;
import static io.cavra.readiness.core.publicsafe.SampleSecret.ODD;
import static io.cavra.readiness.core.publicsafe.SampleSecret.WORD;
import static io.cavra.readiness.core.publicsafe.text.RuleCheck.letters;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Secrets whose name says whose they are, or which of many. */
class OwnedSecretsTest {

  private static final RuleCheck SECRET = new RuleCheck(new CredentialAssignmentRule()::finds);

  @Test
  void aPlaceOrAnIndexMayStandBehindTheName() {
    SECRET.finds(
        NAME + "[0]=" + WORD,
        NAME + "[]=" + WORD,
        NAME + "[\"x\"]=" + WORD,
        NAME + "[0]: " + WORD,
        NAME + "(prod)=" + ODD,
        NAME + " (prod)=" + ODD,
        NAME + "(" + letters(46) + ")=" + ODD);
    SECRET.leaves(
        "notes[0]=" + WORD,
        NAME + " (prod)=word",
        NAME + " (a)b)=" + ODD,
        NAME + "(" + letters(47) + ")=" + ODD);
  }

  @Test
  void anOwnerMayStandBehindTheName() {
    SECRET.finds(
        NAME + " for db=" + ODD,
        NAME + " of db=" + ODD,
        NAME + " für db=" + ODD,
        NAME + " pour db=" + ODD,
        NAME + " para db=" + ODD,
        NAME + " for a@b-c_d.e=" + ODD,
        NAME + " for " + letters(42) + "=" + ODD);
    SECRET.leaves(
        NAME + " on db=" + ODD,
        "notes for db=" + ODD,
        NAME + " for db/x=" + ODD,
        NAME + " for " + letters(43) + "=" + ODD,
        " for db=" + ODD);
  }
}
