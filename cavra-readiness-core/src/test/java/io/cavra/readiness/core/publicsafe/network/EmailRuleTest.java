package io.cavra.readiness.core.publicsafe.network;

import static io.cavra.readiness.core.publicsafe.text.RuleCheck.letters;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Where a mail address begins and ends. */
class EmailRuleTest {

  private static final RuleCheck MAIL = new RuleCheck(new EmailRule()::finds);

  @Test
  void anAddressHasALocalPartThatIsNoSign() {
    MAIL.finds(
        "a@" + "b.de",
        "\"a\"@" + "b.de",
        "_@" + "b.de",
        "x/a@" + "b.de",
        "?to=a@" + "b.de",
        letters(64) + "@" + "b.de",
        "/" + letters(65) + "@" + "b.de",
        "12@" + "b.de",
        "123456@" + "b.de");
    MAIL.leaves("@b.de", "-@b.de", "\"-\"@b.de", "//a@b.de", "123@b.de", "12345@b.de");
  }

  @Test
  void theUserOfAUrlIsNoAddress() {
    MAIL.finds(
        "u:a@" + "b.de",
        "mailto:a@" + "b.de",
        "/u:a@" + "b.de",
        "//" + letters(63) + ":a@" + "b.de");
    MAIL.leaves("http://u:a@b.de", "//u:a@b.de", "//u%20:a@b.de", "//" + letters(62) + ":a@b.de");
  }

  @Test
  void aDomainHasAnEndOfItsOwn() {
    MAIL.finds(
        "a@" + "b.de.",
        "a@" + "b.internal",
        "a@" + "b.in",
        "a@" + "b.md",
        "a@" + "1.de",
        "a@" + "1.2.de",
        "a@" + "b.final",
        "a@" + "b1.final",
        "a@" + "公.de",
        "a@" + "b.de公",
        "a@" + "" + letters(252) + ".de");
    MAIL.leaves(
        "a@b",
        "a@b.",
        "a@.de",
        "a@b..de",
        "a@b.f",
        "a@b.fi1al",
        "a@b.java",
        "a@b公.de",
        "a@example.com",
        "a@" + letters(253) + ".de");
  }

  @Test
  void aVersionIsNoDomain() {
    MAIL.finds("a@" + "1v.final", "a@" + "vv.final");
    MAIL.leaves("a@1.2.final", "a@v1.final", "a@v.final");
  }

  @Test
  void aPathBehindAColonMakesItAPlaceToFetchFrom() {
    MAIL.finds("a@" + "b.de:x", "a@" + "b.de: x", "a@" + "b.de:1/y");
    MAIL.leaves("a@b.de:/x", "a@b.de:~x", "a@b.de:x/y", "a@b.de:x.git");
  }
}
