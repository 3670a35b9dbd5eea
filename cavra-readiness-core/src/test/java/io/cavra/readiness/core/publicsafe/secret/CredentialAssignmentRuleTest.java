package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.SampleSecret.NAME;
import static io.cavra.readiness.core.publicsafe.SampleSecret.ODD;
import static io.cavra.readiness.core.publicsafe.SampleSecret.WORD;
import static io.cavra.readiness.core.publicsafe.text.RuleCheck.spaces;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Where a name of a secret has its value. */
class CredentialAssignmentRuleTest {

  private static final RuleCheck SECRET = new RuleCheck(new CredentialAssignmentRule()::finds);

  @Test
  void signsAssignAndOthersCompare() {
    SECRET.finds(
        NAME + "=" + WORD,
        NAME + "==" + WORD,
        NAME + ":=" + WORD,
        NAME + "+=" + WORD,
        NAME + "?=" + WORD,
        NAME + "=>" + WORD,
        NAME + "::" + WORD,
        NAME + "    =" + WORD,
        "\"" + NAME + "\"])=" + WORD,
        NAME + "    )=" + WORD,
        "my " + NAME + ": " + WORD,
        "pw=" + WORD);
    SECRET.leaves(
        NAME + "!=" + WORD,
        NAME + "<=" + WORD,
        NAME + "  ))))=" + WORD,
        "notes=" + WORD,
        "w=" + WORD);
  }

  @Test
  void emphasisAndMarksOfBlocksAreSteppedOver() {
    SECRET.finds(
        NAME + "=**" + WORD,
        "**" + NAME + ":** " + WORD,
        NAME + ": |\n  " + WORD,
        NAME + ": |-\n  " + WORD,
        NAME + ": >2+\n  " + WORD);
    SECRET.leaves(NAME + ": |-+12\n  " + WORD, NAME + ": | " + WORD, NAME + ": >x");
  }

  @Test
  void aCommandBehindAnEmptyValueIsNoValue() {
    SECRET.finds(NAME + "=./run", NAME + "= .../run", NAME + " = ./run", NAME + ": ./run");
    SECRET.leaves(NAME + "= ./run", NAME + "= ../run");
  }

  @Test
  void aNameAndItsValueMayStandInFieldsOfTheirOwn() {
    SECRET.finds(
        "name: " + NAME + ", value: " + WORD,
        "name: " + NAME + " value: " + WORD,
        "name=" + NAME + ",value: " + WORD,
        "name: \"" + NAME + "\", \"value\": \"" + WORD + "\"",
        "name: " + NAME + "\n  value: " + WORD,
        "name: " + NAME + "," + spaces(23) + "value: " + WORD,
        "name: \"\"\"" + NAME + ", value: " + WORD);
    SECRET.leaves(
        "value: " + WORD,
        "name: notes, value: " + WORD,
        "name " + NAME + ", value: " + WORD,
        "name: " + NAME + "," + spaces(24) + "value: " + WORD,
        "name: \"\"\"\"" + NAME + ", value: " + WORD);
  }

  @Test
  void passAloneIsOftenAnOutcome() {
    SECRET.finds("pass=" + WORD, "pass=a1b2c", "pass=" + ODD, "pass: " + ODD, "x-pass=" + WORD);
    SECRET.leaves(
        "pass: " + WORD,
        "pass=5",
        "pass=12345",
        "pass=a1b2",
        "pass=word",
        "pass=/a/b1",
        "pass=12:30",
        "pass: 9f3b2c1d",
        "pass: /" + ODD,
        "xpass=" + WORD,
        "_pass: " + ODD);
  }

  @Test
  void aFlagTakesTheNextWord() {
    SECRET.finds(
        "--" + NAME + " " + WORD,
        "-" + NAME + " " + WORD,
        "--" + NAME + "=" + WORD,
        "--" + NAME + " \"" + WORD + "\"");
    SECRET.leaves(
        "--" + NAME,
        "--" + NAME + " -x",
        "--" + NAME + " the",
        "---" + NAME + " " + WORD,
        "x--" + NAME + " " + WORD,
        "--notes " + WORD);
  }

  @Test
  void aRowOfATableAndTwoArgumentsArePairs() {
    SECRET.finds(
        NAME + " | " + ODD,
        NAME + "|" + ODD,
        "| " + NAME + " | " + ODD + " |",
        "\"" + NAME + "\", \"" + ODD + "\"");
    SECRET.leaves(
        NAME + " | " + WORD,
        NAME + " | word",
        NAME + " | a/" + ODD,
        NAME + " | a:" + ODD,
        "notes | " + ODD,
        "\"" + NAME + "\", " + ODD,
        NAME + ", \"" + ODD + "\"");
  }

  @Test
  void aWordInAClauseIsAValueWhereTheClauseEndsOrItMixesDigits() {
    SECRET.finds(
        NAME + ": " + WORD + " is",
        NAME + ": word x=1",
        NAME + ": word\nnext",
        NAME + "=\"" + WORD + "\"",
        "<" + NAME + ">" + WORD + "</" + NAME + ">");
    SECRET.leaves(NAME + ": hunter two", NAME + " " + WORD);
  }
}
