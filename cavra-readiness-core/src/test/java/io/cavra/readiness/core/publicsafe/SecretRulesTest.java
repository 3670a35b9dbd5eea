package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;
import static io.cavra.readiness.core.publicsafe.Plant.of;
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
        of("-".repeat(4), " BEGIN SSH2 ENCRYPTED PRIVATE KEY ", "-".repeat(4)),
        of("PuTTY-User-", "Key-File-3: ssh-ed25519"),
        of("AGE-SECRET-", "KEY-1", random(Plant.UPPER, 58)),
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
        of("AK", "IA", random(Plant.BASE32, 16)),
        of("AS", "IA", random(Plant.BASE32, 16)),
        of("AI", "za", random(Plant.URL64, 35)),
        of("GOC", "SPX-", random(Plant.URL64, 28)),
        of("ya", "29.", random(Plant.URL64, 60)),
        of("AccountName=x;Account", "Key=", random(Plant.BASE64, 86), "=="),
        of(
            "https://example.com/c?sv=2024-01-01&se=2026-12-01&si",
            "g=",
            random(Plant.BASE62, 43),
            "%3D"),
        of("abc", "8", "Q~", random(Plant.URL64, 34)),
        of("sk", "-", random(Plant.BASE62, 20), "T3Blbk", "FJ", random(Plant.BASE62, 20)),
        of("sk", "-proj-", random(Plant.URL64, 80)),
        of("sk", "-ant-api03-", random(Plant.URL64, 93)),
        of("sk", "_live_", random(Plant.BASE62, 24)),
        of("rk", "_test_", random(Plant.BASE62, 24)),
        of("wh", "sec_", random(Plant.BASE62, 32)),
        of("S", "K", random(Plant.HEX, 32)),
        of("A", "C", random(Plant.HEX, 32)),
        of("S", "G.", random(Plant.URL64, 22), ".", random(Plant.URL64, 43)),
        of("ke", "y-", random(Plant.HEX, 32)),
        of("do", "p_v1_", random(Plant.HEX, 64)),
        of(random(Plant.HEX, 32), "-us", "12"),
        of("NRA", "K-", random(Plant.UPPER + Plant.DIGITS, 27)),
        of("da", "pi", random(Plant.HEX, 32)),
        of("h", "f_", random(Plant.BASE62, 34)),
        of("hv", "s.", random(Plant.URL64, 90)),
        of("shp", "at_", random(Plant.HEX, 32)),
        of("gl", "sa_", random(Plant.BASE62, 32), "_", random(Plant.HEX, 8)),
        of("LT", "AI", random(Plant.BASE62, 20)),
        of("dp.p", "t.", random(Plant.BASE62, 43)),
        of("tskey", "-auth-", random(Plant.BASE62, 12), "-", random(Plant.BASE62, 32)));
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
        of("gh", "p_", random(Plant.BASE62, 36)),
        of("gh", "o_", random(Plant.BASE62, 36)),
        of("gh", "u_", random(Plant.BASE62, 36)),
        of("gh", "s_", random(Plant.BASE62, 36)),
        of("gh", "r_", random(Plant.BASE62, 36)),
        of("github", "_pat_", random(Plant.BASE62, 22), "_", random(Plant.BASE62, 59)),
        of("gl", "pat-", random(Plant.URL64, 20)),
        of("gl", "dt-", random(Plant.URL64, 20)),
        of("gl", "rt-", random(Plant.URL64, 20)),
        of("AT", "BB", random(Plant.BASE62, 32)),
        of("np", "m_", random(Plant.BASE62, 36)),
        of("py", "pi-AgEIcHlwaS5vcmc", random(Plant.URL64, 80)),
        of("ruby", "gems_", random(Plant.HEX, 48)),
        of("oy", "2", random(Plant.BASE36, 43)),
        of("ci", "o", random(Plant.BASE62, 32)),
        of("dckr", "_pat_", random(Plant.URL64, 27)),
        of("AK", "Cp", random(Plant.BASE62, 69)));
  }

  @Test
  void vcsTokenLeavesNamesAlone() {
    assertClean(
        "npm_config_registry", "pypi-publish-to-index", "npm_package_version_of_the_runtime");
  }

  @Test
  void chatTokenFindsTokensAndWebhooks() {
    String path =
        of(
            "T",
            random(Plant.BASE32, 8),
            "/B",
            random(Plant.BASE32, 8),
            "/",
            random(Plant.BASE62, 24));
    assertFound(
        "chat_token",
        of(
            "xo",
            "xb-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.BASE62, 24)),
        of(
            "xo",
            "xp-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.HEX, 32)),
        of(
            "xa",
            "pp-1-A",
            random(Plant.BASE32, 10),
            "-",
            random(Plant.DIGITS, 12),
            "-",
            random(Plant.HEX, 64)),
        of("https://hooks.sl", "ack.com/services/", path),
        of(
            "https://disc",
            "ord.com/api/webhooks/",
            random(Plant.DIGITS, 18),
            "/",
            random(Plant.URL64, 68)),
        of(
            "M",
            random(Plant.BASE62, 23),
            ".",
            random(Plant.BASE62, 6),
            ".",
            random(Plant.URL64, 27)),
        of(random("123456789", 9), ":", "AA", random(Plant.URL64, 33)),
        of(
            "https://api.tele",
            "gram.org/bot",
            random("123456789", 9),
            ":AA",
            random(Plant.URL64, 33),
            "/getMe"),
        of(
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
        of(header, ".", payload, ".", random(Plant.URL64, 43)),
        of("token ", header, ".", payload, ".", random(Plant.URL64, 43), " was used"),
        of(none, ".", payload, "."));
    assertNotFound("jwt", header, "eyJ is how one begins", of(header, " ", payload));
  }
}
