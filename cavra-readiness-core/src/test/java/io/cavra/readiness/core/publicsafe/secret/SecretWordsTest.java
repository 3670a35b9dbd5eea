package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Words that mix letters and digits: secrets, or names of numbered things. */
class SecretWordsTest {

  private static final RuleCheck KNOWN =
      new RuleCheck(text -> SecretWords.isKnown(text, 0, text.length()));
  private static final RuleCheck SHORT =
      new RuleCheck(text -> SecretWords.isShortMixture(text, 0, text.length()));
  private static final RuleCheck ONE =
      new RuleCheck(text -> SecretWords.isOne(text, 0, text.length(), 6));

  @Test
  void numberedThingsStandardsAndQuantitiesAreKnown() {
    KNOWN.finds(
        "run7",
        "RUN7",
        "ABCDE7",
        "node12",
        "Node12",
        "v1",
        "sha256",
        "sha256x",
        "base64url",
        "aes256gcm",
        "7",
        "7days",
        "1h30",
        "1h30m",
        "20261122T101010");
    KNOWN.leaves(
        "x",
        "xyz7",
        "run7x",
        "ABCDEF7",
        "nonce5",
        "sha256-x",
        "5xx",
        "7dayz",
        "12.5",
        "2026112T10",
        "numberednumberednumber7");
  }

  @Test
  void aShortSecretMixesCasesWithDigits() {
    SHORT.finds("Xk9", "Xk9!", "q9q");
    SHORT.leaves("Xk", "xk9", "x9k", "XK9", "99x", "X!9", "Xk9/", "run7");
  }

  @Test
  void oneWordIsASecretWhereItMixesLettersWithDigits() {
    ONE.finds(
        "hunter22",
        "hunte22",
        "\"hunter22\",",
        " hunter22 ",
        "**hunter22**",
        "a=hunter22",
        "abc-hunter22",
        "abc_h2nt3r22",
        "_hunter22",
        "hunter22_");
    ONE.leaves(
        "hun22",
        "hun2",
        "hunter22 x",
        "hunter22/x",
        "hunter22\\x",
        "x/hunter22",
        "x(hunter22",
        "hunter22(x",
        "run-42-ok",
        "abc_hunter22",
        "ABC_H2NT3R22");
  }
}
