package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.text.RuleCheck.letters;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Tokens of Azure DevOps: 76 characters, a mark and four more. */
class VcsTokenRuleTest {

  private static final RuleCheck TOKEN = new RuleCheck(new VcsTokenRule()::finds);
  private static final String MARK = "AZ" + "DO";

  @Test
  void theMarkHasItsPlaceInALongWord() {
    String token = letters(76) + MARK + letters(4);
    TOKEN.finds(token, "is " + token + ", now", MARK + " " + token, "-" + token + "-");
    TOKEN.leaves(
        letters(75) + MARK + letters(4),
        letters(77) + MARK + letters(4),
        letters(76) + MARK + letters(3),
        letters(76) + MARK + letters(5),
        letters(75) + "-" + MARK + letters(4),
        "-" + letters(75) + MARK + letters(4),
        letters(76) + MARK + letters(3) + "-",
        letters(76) + MARK + "-" + letters(3),
        letters(76) + "AZ-D" + letters(4));
  }
}
