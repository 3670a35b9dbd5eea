package io.cavra.readiness.core.publicsafe.secret;

import static io.cavra.readiness.core.publicsafe.Judgement.assertCleanUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFoundUnder;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  @Test
  void digestsAreLetThroughWhereverTheyStandInARun() {
    RANDOM.leaves(
        "integrity=sha384-" + base64("SHA-384"),
        "id=sha256-" + base64("SHA-256") + ";",
        "go-rollback-drill://ci/sha256-" + base64("SHA-256"),
        "go-rollback-drill://ci/sha512:" + hex(128) + "/report",
        "evidence_sha512-" + hex(128) + "_signed",
        "sha512: " + hex(128));
    RANDOM.finds(
        "integrity=sha384-" + base64("SHA-256").substring(0, 40),
        "go-rollback-drill://ci/sha512:" + hex(127) + "/report",
        "id=" + base64("SHA-384"),
        "build/sha1/" + "dghhIuXtiV4e5Po6mUcQB1JmNPy-" + "uc9Lu_KYbwy7K8Q");
  }

  /** Which characters an id has is chance, and must not decide whether evidence is public. */
  @Property(tries = 2000)
  void idsAreLetThroughWhateverTheirCharactersAndWhateverIsAroundThem(
      @ForAll("ids") String id, @ForAll("places") String place) {
    RANDOM.leaves(place.formatted(id));
  }

  @Provide
  Arbitrary<String> ids() {
    Arbitrary<String> ulid =
        Arbitraries.strings().withChars("0123456789ABCDEFGHJKMNPQRSTVWXYZ").ofLength(25);
    Arbitrary<String> hex = Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    Arbitrary<String> uuid =
        Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
            .as((high, low) -> new UUID(high, low).toString());
    Arbitrary<String> all = Arbitraries.oneOf(ulid.map(rest -> "0" + rest), hex, uuid);
    return Combinators.combine(all, Arbitraries.of(true, false))
        .as((id, upper) -> upper ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT));
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(
        "%s",
        "evidence/%s",
        "evidence/%s/report",
        "go-production-readiness://ci/post-drill-ready/%s",
        "go-rollback-drill://ci/%s/report-2026",
        "apr_go_backend_rollback_%s",
        "drill-go-backend-python-fallback-%s",
        "%s-restored",
        "run=%s");
  }
}
