package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.SampleSecret.NAME;
import static io.cavra.readiness.core.publicsafe.SampleSecret.WORD;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Secrets in the elements and attributes of XML. */
class SecretElementsTest {

  private static final RuleCheck SECRET = new RuleCheck(new CredentialAssignmentRule()::finds);

  @Test
  void anElementHoldsASecret() {
    SECRET.finds(
        "<" + NAME + ">" + WORD + "</" + NAME + ">",
        "<" + NAME + " >" + WORD + "</" + NAME + ">",
        "<" + NAME + " x=\"y\">" + WORD + "</" + NAME + ">",
        "<" + NAME + ">word</" + NAME + ">");
    SECRET.leaves(
        "<" + NAME + "/>" + WORD + "</" + NAME + ">",
        "<" + NAME + ">" + WORD,
        "<" + NAME + ">" + WORD + "<x",
        "<" + NAME + "></" + NAME + ">",
        "<notes>" + WORD + "</notes>");
  }

  @Test
  void anAttributeNamesTheElement() {
    SECRET.finds(
        "<property name=\"" + NAME + "\">" + WORD + "</property>",
        "<property name='" + NAME + "'>" + WORD + "</property>",
        "<property id=\"" + NAME + "\">" + WORD + "</property>",
        "<property key=\"" + NAME + "\">" + WORD + "</property>");
    SECRET.leaves(
        "<property name=" + NAME + ">" + WORD + "</property>",
        "<property xname=\"" + NAME + "\">" + WORD + "</property>",
        "<property name=\"notes\">" + WORD + "</property>",
        "<property name=\"" + NAME + "\">" + NAME + "</property>");
  }

  @Test
  void anAttributeHoldsTheValueOfAnother() {
    SECRET.finds(
        "<add key=\"" + NAME + "\" value=\"" + WORD + "\">",
        "<add key='" + NAME + "' value='" + WORD + "'>");
    SECRET.leaves(
        "<add key=\"" + NAME + "\" val=\"" + WORD + "\">",
        "<add key=\"notes\" value=\"" + WORD + "\">");
  }
}
