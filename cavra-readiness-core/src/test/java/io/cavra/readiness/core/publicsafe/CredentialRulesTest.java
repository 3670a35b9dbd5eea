package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertCleanUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFoundUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;
import static io.cavra.readiness.core.publicsafe.Plant.joined;
import static io.cavra.readiness.core.publicsafe.Plant.random;

import org.junit.jupiter.api.Test;

/**
 * The rules {@code auth_header}, {@code credential_assignment}, {@code url_credentials}, {@code
 * high_entropy}.
 */
class CredentialRulesTest {

  private static final String WORD = joined("hunt", "er2");

  @Test
  void aKeyThatIsPercentEncodedMeansWhatItDecodesTo() {
    assertFoundUnder("credential_assignment", "pass%77ord", WORD);
    assertFoundUnder("credential_assignment", "%70%61%73%73%77%6f%72%64", WORD);
    assertCleanUnder("stat%75s", "pass");
  }

  @Test
  void authHeaderFindsSchemesWithTheirValues() {
    assertFound(
        "auth_header",
        joined("Authorization: Basic ", Plant.base64("user:" + WORD)),
        joined("Authorization: Bearer ", random(Plant.BASE62, 24)),
        joined("authorization: bearer ", random(Plant.BASE62, 10)),
        joined("Proxy-Authorization: Basic ", Plant.base64("a:b")),
        joined(
            "Authorization: Digest username=\"", "bob\", response=\"", random(Plant.HEX, 32), "\""),
        joined("curl -H 'Authorization: token ", random(Plant.HEX, 20), "'"),
        joined("Bearer ", random(Plant.BASE62, 30)),
        joined("basic ", Plant.base64("admin:" + WORD)),
        joined("X-API-Key: ", random(Plant.BASE62, 20)),
        joined("X-Auth-Token=", random(Plant.HEX, 32)),
        joined("{\"Authorization\": \"Bearer ", random(Plant.BASE62, 20), "\"}"),
        joined("Ocp-Apim-Subscription-Key: ", random(Plant.HEX, 32)),
        joined("Cookie: session=", random(Plant.BASE62, 24)));
    assertFoundUnder("auth_header", "Authorization", joined("Bearer ", random(Plant.BASE62, 20)));
    assertFoundUnder("auth_header", "x-api-key", random(Plant.BASE62, 20));
  }

  @Test
  void authHeaderLeavesSentencesAndPlaceholdersAlone() {
    assertClean(
        "Authorization: Bearer <token>",
        "Authorization: Bearer ${TOKEN}",
        "Authorization: Bearer ***",
        "Authorization: approved by the release owner",
        "Bearer of good news",
        "bearer authentication-required-everywhere",
        "Basic authentication is disabled",
        "Digest: complete");
    assertCleanUnder("authorization", "approved", "granted", "release-owner");
  }

  @Test
  void credentialAssignmentFindsEveryNotation() {
    assertFound(
        "credential_assignment",
        "password=" + WORD,
        "Password: " + WORD,
        "DB_PASSWORD=" + WORD,
        "db.password = " + WORD,
        "dbPassword: \"" + WORD + "\"",
        "{\"token\": \"" + WORD + "\"}",
        "--secret x",
        "--password " + WORD,
        "--api-key=" + WORD,
        "login --token " + WORD + " --json",
        "https://example.com/?token=" + WORD,
        "<password>" + WORD + "</password>",
        "password := " + WORD,
        "'client_secret' => '" + WORD + "'",
        "export AWS_SECRET_ACCESS_KEY=" + random(Plant.BASE64, 40),
        "PGPASSWORD=" + WORD + " psql",
        "machine example.com login bob password " + WORD,
        "pwd=" + WORD + ";",
        "密码：" + WORD,
        "Passwort: " + WORD,
        "api key: " + WORD,
        "secret = \"two words\"",
        "//registry.example.com/:_authToken=" + WORD,
        "the password is Winter" + "2026!x");
    assertFoundUnder("credential_assignment", "password", WORD, "swordfish", "Tr0ub4dor and 3");
    assertFoundUnder("credential_assignment", "clientSecret", WORD);
    assertFoundUnder("credential_assignment", "api-key", WORD);
    assertFoundUnder("credential_assignment", "secrets", WORD + "-x");
  }

  @Test
  void credentialAssignmentLeavesPlaceholdersAndSentencesAlone() {
    assertClean(
        "password=",
        "password=\"\"",
        "password=***",
        "password: ********",
        "password=<password>",
        "password=${DB_PASSWORD}",
        "password=$DB_PASSWORD",
        "password: null",
        "token: none",
        "secret={{ secret }}",
        "password=%DB_PASSWORD%",
        "password: [redacted]",
        "password=REDACTED",
        "token: rotated",
        "Password: must be rotated every 90 days",
        "secret: see the runbook",
        "token: not recorded in this document",
        "password: wird im Tresor verwahrt",
        "--token <token>",
        "--password $PASSWORD",
        "use --password when asked",
        "<token></token>",
        "tokens: 4096",
        "token=vault://secret/drill",
        "password_file=/run/secrets/db",
        "the secret is rotated yearly",
        "the password is required");
    assertCleanUnder(
        "password", "", "***", "<redacted>", "${X}", "null", "none", "rotated after the drill");
    assertCleanUnder("tokens", "4096", "rotated");
    assertCleanUnder("token_type", "Bearer");
  }

  @Test
  void credentialAssignmentFindsNamesWithAQualifierBehind() {
    String mixed = WORD + "Xy";
    assertFound(
        "credential_assignment",
        "DB_PASSWORD_OLD=" + mixed,
        "API_KEY_PROD=" + mixed,
        "PASSWORD_DB=" + WORD,
        "TOKEN_GITHUB=" + mixed,
        "SECRET_TOKEN_V2=" + mixed,
        "pass: " + mixed,
        "pw: " + mixed,
        "pw=" + mixed,
        "user=bob pass=" + mixed,
        "токен: " + mixed,
        "令牌：" + mixed,
        "jelszó: " + mixed,
        "{\"name\":\"DB_PASSWORD\",\"value\":\"" + WORD + "\"}",
        "- name: DB_PASSWORD\n  value: " + WORD);
    assertFoundUnder("credential_assignment", "api_key_prod", mixed);
    assertFoundUnder("credential_assignment", "secret_v2", mixed);
    assertFoundUnder("credential_assignment", "pass%77ord", mixed);
    assertFoundUnder("credential_assignment", "pass", mixed);
    assertFoundUnder("credential_assignment", "pw", mixed);
    assertClean(
        "TOKEN_GITHUB=rotated",
        "TOKEN_TEST=run-42-ok",
        "token_v2: 2026-11-10T15:40:00Z",
        "secret_backup: backup-2026-11-10",
        "password_prod: stored in the vault",
        "pass: 12, fail: 0",
        "pass: run-7",
        "name: DB_PASSWORD, value: masked",
        "name: mode, value: enforce",
        "clave: restauración",
        "令牌：已撤销");
    assertCleanUnder("pass", "12 of 12", "ready", "run-7");
  }

  @Test
  void credentialAssignmentFindsSpokenValues() {
    String strong = joined("W1nter", "!2026x");
    assertFound(
        "credential_assignment",
        "The password for admin is " + strong,
        "password " + strong,
        "das Passwort ist " + strong,
        "Das Passwort lautet " + strong,
        "le mot de passe est " + strong,
        "la contraseña es " + strong,
        "password=$" + strong);
    assertClean(
        "the token OAuth2Client1 is gone",
        "password Policy2026v2 approved",
        "the password for admin is rotated",
        "das Passwort ist geändert",
        "password=$DB_PASSWORD",
        "password=$(cat x)",
        "password: …",
        "password: —");
  }

  @Test
  void urlCredentialsFindsUserInformation() {
    assertFound(
        "url_credentials",
        joined("https://bob:", WORD, "@example.com/x"),
        joined("postgres://bob:", WORD, "@db.example.com:5432/x"),
        joined("https://", WORD, "@example.com/x.git"),
        "ssh://git@example.com/x.git",
        joined("mongodb+srv://bob:", WORD, "@cluster.example.com/x"),
        joined("jdbc:oracle:thin:bob/", WORD, "@dbhost:1521/x"),
        joined("amqp://bob:p%40ss@example.com"),
        joined("Server=x;User ID=bob;Pass", "word=", WORD, ";"),
        joined("redis://:", WORD, "@example.com:6379"),
        joined("postgres://bob:a/", WORD, "@example.com/x"));
    assertNotFound(
        "url_credentials",
        "https://example.com/@user/x",
        "https://${USER}:${PASS}@example.com/",
        "https://<user>:<password>@example.com/",
        "https://example.com/?q=a@b",
        "go-drill://ci/run-7",
        "https://example.com:8080/path@x");
  }

  @Test
  void urlCredentialsLeavesImagesAndEditionsAlone() {
    String digest = random(Plant.HEX, 64);
    assertNotFound(
        "url_credentials",
        "team/runtime:26.11@sha256:" + digest,
        "runtime:26.11@sha256:" + digest,
        "localhost:5000/runtime:26.11@sha256:" + digest,
        "oci://runtime@sha256:" + digest,
        "docker://runtime:26.11@sha256:" + digest,
        "{\"image\":\"runtime:26.11@sha256:" + digest + "\"}",
        "team:runtime@release/26.11",
        "drill:restore@2026-11-10/run",
        "go-step://restore@v4/run",
        "go-step://restore@2026-11-10/run");
    assertFound(
        "url_credentials",
        joined("bob:", WORD, "@db.example.com/x"),
        joined("bob:", WORD, "@sha256.example.com:443/x"),
        joined("go-step://bob:", WORD, "@v4/run"));
  }

  @Test
  void highEntropyFindsRandomRunsOfEveryAlphabet() {
    for (int seed = 1; seed <= 40; seed++) {
      assertFound(
          "high_entropy",
          random(Plant.BASE62, 32, seed),
          random(Plant.BASE62, 43, seed),
          random(Plant.BASE64, 44, seed),
          random(Plant.URL64, 48, seed),
          random(Plant.HEX, 32, seed),
          random(Plant.HEX, 48, seed),
          random(Plant.HEX, 128, seed),
          random(Plant.BASE36, 40, seed),
          random(Plant.BASE32, 52, seed),
          "run " + random(Plant.BASE62, 36, seed) + " was used");
    }
  }

  /** The handbook's own example has words in it. */
  @Test
  void highEntropyFindsTheSecretOfTheLargestCloud() {
    String secret = joined("wJalrXUtnFEMI/", "K7MDENG/", "bPxRfiCY", "EXAMPLEKEY");
    assertFound("high_entropy", secret, "uses " + secret + " for it", secret.replace('/', '+'));
    assertNotFound(
        "high_entropy",
        secret + "S",
        secret.replace("K7MDENG", "K/MDENG"),
        secret.replace("K7MDENG", "K7M/Eng"),
        secret.replace("K7MDENG", "K7M/eng"),
        "docs/Runbook2/GoBackend/RollbackPlanAbcd");
  }

  @Test
  void highEntropyLeavesWordsAlone() {
    assertClean(
        "release-governance-evidence-verification-before-every-promotion",
        "CAVRA_GO_ENDPOINT_DEPLOYMENT_MANIFEST_PATH_IS_CONFIGURED",
        "theLatestDrillReturnsFromPromotedToDisabledWithinItsRecoveryTarget",
        "github-actions-linux-amd64-runner-x86_64-gcc12-py311",
        "go-runtime-parity://ci/run-4711/attempt-2/linux-amd64/python-3.11",
        "20261110T154000Z-run-4711-attempt-2-linux-amd64-workstation",
        "abcdefghijklmnopqrstuvwxyz0123456789",
        "00000000000000000000000000000000000",
        "================================================",
        "--------------------------------------------",
        "linux-systemd-amd64-workstation/linux-systemd-arm64-workstation",
        "getX509CertificateFromTheKeyStoreWithSha256Fingerprint");
  }
}
