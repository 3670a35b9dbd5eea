package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;
import static io.cavra.readiness.core.publicsafe.Plant.joined;
import static io.cavra.readiness.core.publicsafe.Plant.random;

import org.junit.jupiter.api.Test;

/**
 * The rules {@code private_key}, {@code cloud_key}, {@code vcs_token}, {@code chat_token}, {@code
 * jwt}.
 */
class SecretRulesTest {

  @Test
  void privateKeyFindsEveryArmour() {
    assertFound(
        "private_key",
        Plant.header("PRIVATE KEY"),
        Plant.header("RSA PRIVATE KEY"),
        Plant.header("EC PRIVATE KEY"),
        Plant.header("DSA PRIVATE KEY"),
        Plant.header("ENCRYPTED PRIVATE KEY"),
        Plant.header("OPENSSH PRIVATE KEY"),
        Plant.header("PGP PRIVATE KEY BLOCK"),
        joined("-".repeat(4), " BEGIN SSH2 ENCRYPTED PRIVATE KEY ", "-".repeat(4)),
        joined("PuTTY-User-", "Key-File-3: ssh-ed25519"),
        joined("AGE-SECRET-", "KEY-1", random(Plant.UPPER, 58)),
        "key:\n" + Plant.header("PRIVATE KEY") + "\n" + random(Plant.BASE64, 64));
  }

  @Test
  void privateKeyLeavesPublicOnesAlone() {
    assertNotFound(
        "private_key",
        Plant.header("PUBLIC KEY"),
        Plant.header("CERTIFICATE"),
        Plant.header("PGP PUBLIC KEY BLOCK"),
        "the private key begins life in the vault",
        "--begin the drill-- private notes");
  }

  @Test
  void cloudKeyFindsDocumentedShapes() {
    assertFound(
        "cloud_key",
        joined("AK", "IA", random(Plant.BASE32, 16)),
        joined("AS", "IA", random(Plant.BASE32, 16)),
        joined("AI", "za", random(Plant.URL64, 35)),
        joined("GOC", "SPX-", random(Plant.URL64, 28)),
        joined("ya", "29.", random(Plant.URL64, 60)),
        joined("AccountName=x;Account", "Key=", random(Plant.BASE64, 86), "=="),
        joined(
            "https://example.com/c?sv=2024-01-01&se=2026-12-01&si",
            "g=",
            random(Plant.BASE62, 43),
            "%3D"),
        joined("abc", "8", "Q~", random(Plant.URL64, 34)),
        joined("sk", "-", random(Plant.BASE62, 20), "T3Blbk", "FJ", random(Plant.BASE62, 20)),
        joined("sk", "-proj-", random(Plant.URL64, 80)),
        joined("sk", "-ant-api03-", random(Plant.URL64, 93)),
        joined("sk", "_live_", random(Plant.BASE62, 24)),
        joined("rk", "_test_", random(Plant.BASE62, 24)),
        joined("wh", "sec_", random(Plant.BASE62, 32)),
        joined("S", "K", random(Plant.HEX, 32)),
        joined("A", "C", random(Plant.HEX, 32)),
        joined("S", "G.", random(Plant.URL64, 22), ".", random(Plant.URL64, 43)),
        joined("ke", "y-", random(Plant.HEX, 32)),
        joined("do", "p_v1_", random(Plant.HEX, 64)),
        joined(random(Plant.HEX, 32), "-us", "12"),
        joined("NRA", "K-", random(Plant.UPPER + Plant.DIGITS, 27)),
        joined("da", "pi", random(Plant.HEX, 32)),
        joined("h", "f_", random(Plant.BASE62, 34)),
        joined("hv", "s.", random(Plant.URL64, 90)),
        joined("shp", "at_", random(Plant.HEX, 32)),
        joined("gl", "sa_", random(Plant.BASE62, 32), "_", random(Plant.HEX, 8)),
        joined("LT", "AI", random(Plant.BASE62, 20)),
        joined("dp.p", "t.", random(Plant.BASE62, 43)),
        joined("tskey", "-auth-", random(Plant.BASE62, 12), "-", random(Plant.BASE62, 32)));
  }

  @Test
  void cloudKeyLeavesNamesAlone() {
    assertClean(
        "AKIA is how such keys begin",
        "sk-learn-pipeline-with-a-long-name",
        "live_migration_of_every_backend",
        "test_selector_returns_python_when_stale",
        "secret_rotation_drill_finished",
        "SKILLS-AND-ROLES-OF-THE-TEAM");
  }

  @Test
  void vcsTokenFindsDocumentedShapes() {
    assertFound(
        "vcs_token",
        joined("gh", "p_", random(Plant.BASE62, 36)),
        joined("gh", "o_", random(Plant.BASE62, 36)),
        joined("gh", "u_", random(Plant.BASE62, 36)),
        joined("gh", "s_", random(Plant.BASE62, 36)),
        joined("gh", "r_", random(Plant.BASE62, 36)),
        joined("github", "_pat_", random(Plant.BASE62, 22), "_", random(Plant.BASE62, 59)),
        joined("gl", "pat-", random(Plant.URL64, 20)),
        joined("gl", "dt-", random(Plant.URL64, 20)),
        joined("gl", "rt-", random(Plant.URL64, 20)),
        joined("AT", "BB", random(Plant.BASE62, 32)),
        joined("np", "m_", random(Plant.BASE62, 36)),
        joined("py", "pi-AgEIcHlwaS5vcmc", random(Plant.URL64, 80)),
        joined("ruby", "gems_", random(Plant.HEX, 48)),
        joined("oy", "2", random(Plant.BASE36, 43)),
        joined("ci", "o", random(Plant.BASE62, 32)),
        joined("dckr", "_pat_", random(Plant.URL64, 27)),
        joined("AK", "Cp", random(Plant.BASE62, 69)));
  }

  @Test
  void vcsTokenLeavesNamesAlone() {
    assertClean(
        "npm_config_registry", "pypi-publish-to-index", "npm_package_version_of_the_runtime");
  }

  @Test
  void chatTokenFindsTokensAndWebhooks() {
    String path =
        joined(
            "T",
            random(Plant.BASE32, 8),
            "/B",
            random(Plant.BASE32, 8),
            "/",
            random(Plant.BASE62, 24));
    assertFound(
        "chat_token",
        joined(
            "xo",
            "xb-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.BASE62, 24)),
        joined(
            "xo",
            "xp-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.HEX, 32)),
        joined(
            "xa",
            "pp-1-A",
            random(Plant.BASE32, 10),
            "-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.HEX, 64)),
        joined("https://hooks.sl", "ack.com/services/", path),
        joined(
            "https://disc",
            "ord.com/api/webhooks/",
            random(Plant.DIGITS, 18),
            "/",
            random(Plant.URL64, 68)),
        joined(
            "M",
            random(Plant.BASE62, 23),
            ".",
            random(Plant.BASE62, 6),
            ".",
            random(Plant.URL64, 27)),
        joined(random("123456789", 9), ":", "AA", random(Plant.URL64, 33)),
        joined(
            "https://api.tele",
            "gram.org/bot",
            random("123456789", 9),
            ":AA",
            random(Plant.URL64, 33),
            "/getMe"),
        joined(
            "https://acme.web",
            "hook.office.com/webhookb2/",
            random(Plant.HEX, 32),
            "@x/IncomingWebhook/",
            random(Plant.HEX, 32)));
  }

  @Test
  void jwtFindsSignedAndUnsignedTokens() {
    String header = Plant.url64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    String none = Plant.url64("{\"alg\":\"none\"}");
    String payload = Plant.url64("{\"sub\":\"1234567890\",\"name\":\"x\"}");
    assertFound(
        "jwt",
        joined(header, ".", payload, ".", random(Plant.URL64, 43)),
        joined("token ", header, ".", payload, ".", random(Plant.URL64, 43), " was used"),
        joined("jwt_", header, ".", payload, ".", random(Plant.URL64, 43)),
        joined("x-", header, ".", payload, ".", random(Plant.URL64, 43)),
        joined(none, ".", payload, "."));
    assertNotFound("jwt", header, "eyJ is how one begins", joined(header, " ", payload));
  }
}
