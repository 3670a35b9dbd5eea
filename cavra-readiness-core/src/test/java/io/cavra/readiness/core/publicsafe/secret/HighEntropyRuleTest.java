package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.Judgement.assertCleanUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFoundUnder;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A digest is let through by its length and its name, and is random text otherwise. */
class HighEntropyRuleTest {

  private static final RuleCheck RANDOM = new RuleCheck(new HighEntropyRule()::finds);

  private static String hex(int length) {
    return HexFormat.of().formatHex(random("SHA-512")).substring(0, length);
  }

  private static String base64(String algorithm) {
    return Base64.getEncoder().encodeToString(random(algorithm));
  }

  private static byte[] random(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm).digest("sample".getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void digestsAreNamed() {
    RANDOM.leaves(
        "sha384:" + hex(96),
        "sha-384:" + hex(96),
        "sha3-384:" + hex(96),
        "sha512:" + hex(128),
        "sha512=" + hex(128),
        "sha512-" + hex(128),
        "sha512_" + hex(128),
        "sha512/" + hex(128),
        "sha-512-" + hex(128),
        "sha224-" + hex(56),
        "is sha224-" + hex(56),
        "sha512-" + base64("SHA-512"),
        "sha384-" + base64("SHA-384"),
        "sha256-" + base64("SHA-256"),
        "sha256:" + base64("SHA-256"));
    RANDOM.finds(
        hex(96),
        "sha384:" + hex(128),
        "sha512:" + hex(96),
        "sha384." + hex(96),
        "xsha384:" + hex(96),
        "sha385:" + hex(96),
        "sha512-" + base64("SHA-384"));
  }

  @Test
  void keysOfDigestsHaveThem() {
    assertCleanUnder("sha384", hex(96));
    assertCleanUnder("digest", hex(128), hex(96), hex(56));
    assertFoundUnder("high_entropy", "digest", hex(100), hex(120));
    assertFoundUnder("high_entropy", "notes", hex(128), hex(96), hex(56));
  }
}
