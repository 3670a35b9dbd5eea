package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.text.RuleCheck.letters;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Private keys in armour, in XML and in JSON; public ones are none. */
class PrivateKeyRuleTest {

  private static final RuleCheck KEY = new RuleCheck(new PrivateKeyRule()::finds);
  private static final String PRIVATE = "PRI" + "VATE KEY";

  @Test
  void armourHasDashesAndSaysThatItIsPrivate() {
    KEY.finds(
        "-----BEGIN " + PRIVATE + "-----",
        "----BEGIN RSA " + PRIVATE + "----",
        "-----END " + PRIVATE + "-----",
        "----- BEGIN " + PRIVATE,
        "-----        BEGIN " + PRIVATE,
        "-- -----BEGIN " + PRIVATE);
    KEY.leaves(
        "---BEGIN " + PRIVATE + "---",
        "-----BEGIN PUBLIC KEY-----",
        "-----         BEGIN " + PRIVATE,
        "-----BEGIN\n" + PRIVATE,
        "-----BEGUN " + PRIVATE,
        "-----BEGIN " + letters(60) + " " + PRIVATE,
        "-----BEGIN PRI" + "VATE " + letters(20) + " KEY");
  }

  @Test
  void aKeyInXmlHasThePrivateElements() {
    KEY.finds(
        "<RSAKeyValue><Modulus>x</Modulus><D>x</D></RSAKeyValue>",
        "<RSAKeyValue><InverseQ>x</InverseQ></RSAKeyValue>",
        "<RSAKeyValue><Modulus>x</Modulus></RSAKeyValue> <RSAKeyValue><D>x</D></RSAKeyValue>");
    KEY.leaves(
        "<RSAKeyValue><Modulus>x</Modulus><Exponent>x</Exponent></RSAKeyValue>",
        "<D>x</D><RSAKeyValue><Modulus>x</Modulus></RSAKeyValue>",
        "<D>x</D>");
  }

  @Test
  void aKeyInJsonHasThePrivateMember() {
    KEY.finds("{\"kty\":\"EC\",\"d\":\"x\"}", "{\"d\":\"x\",\"kty\":\"EC\"}");
    KEY.leaves("{\"kty\":\"EC\",\"x\":\"x\"}", "{\"d\":\"x\"}");
  }

  @Test
  void otherFormatsHaveMarks() {
    KEY.finds("PuTTY-User-" + "Key-File-2: x", "AGE-SECRET-" + "KEY-1x");
    KEY.leaves("PuTTY-User-Key", "age-secret-key");
  }

  @Test
  void aMarkThatIsAllowedDoesNotHideAnother() {
    String mark = "PuTTY-User-" + "Key-File-";
    PublicSafeScanner allowing = PublicSafeScanner.standard().withAllowedStrings(List.of(mark));
    assertTrue(allowing.isSafe("see " + mark + "2 in the notes"));
    assertFalse(allowing.isSafe("see " + mark + "2 in the notes; AGE-SECRET-" + "KEY-1x"));

    String key = "<RSAKeyValue><D>x</D></RSAKeyValue>";
    PublicSafeScanner spelt =
        PublicSafeScanner.standard().withAllowedStrings(List.of("<RSAKeyValue>"));
    assertTrue(spelt.isSafe(key));
    assertFalse(spelt.isSafe(key + " and " + key.toLowerCase(Locale.ROOT)));
  }
}
