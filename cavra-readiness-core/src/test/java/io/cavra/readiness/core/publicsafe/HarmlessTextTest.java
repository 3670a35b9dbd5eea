package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertCleanUnder;

import org.junit.jupiter.api.Test;

/** What evidence ordinarily holds, and what looks like a secret and is none. */
class HarmlessTextTest {

  @Test
  void evidenceOfEveryDayIsClean() {
    assertClean(
        "cavra.go-backend-promotion-evidence.v1",
        "cavra.deployment.production_readiness.v1",
        "cavra.go-backend-pilot.rollback-drill-history.v1",
        "apr_go_backend_promotion",
        "go-runtime-parity://ci/run-4711",
        "go-deployment-readiness://release/package-26.11",
        "go-rollback-drill://ci/python-fallback-restored-q3",
        "2026-11-10T15:40:00Z",
        "2026-08-14T09:05:00+02:00",
        "2026-08-14T09:05:00.123456789Z",
        "docs/go-backend-rollback-drill-history.md",
        "Set CAVRA_GO_BACKEND_MODE=disabled.",
        "Restart every process that selects a backend.",
        "Record the readiness reports before and after.",
        "verified-signed-runtime-before-runner-use",
        ".cavra/go-daemon/release-governance-evidence-verification.json",
        "bin/cavra-runtime_linux_amd64",
        "linux/amd64",
        "GitHub Actions",
        "/opt/cavra/bin/cavra-runtime",
        "/etc/cavra/go-backend-promotion-evidence.json",
        "CAVRA_GO_ROLLBACK_DRILL_MAX_AGE_DAYS=90",
        "curl http://127.0.0.1:8000/runtime/go-pilot/promotion-readiness",
        "cavra runtime go-promotion-readiness \\\n"
            + "  --mode promoted \\\n"
            + "  --policy-path /etc/cavra/p.json \\\n"
            + "  --json",
        "The latest drill has status=pass.",
        "As an auditor, I can review drill history without exposing private customer details.");
  }

  @Test
  void fileNamesAndPathsAreClean() {
    assertClean(
        "docs/x.md",
        "a.b.json",
        "deploy.sh",
        "lib.rs",
        "main.py",
        "archive.zip",
        "README.md",
        "src/main/java/io/cavra/readiness/core/Readiness.java",
        "setup.py:12",
        "lib.rs:120",
        "target/cavra-readiness-core-0.1.0-cli.jar",
        "report.2026-11-10.html",
        ".env.local",
        "C:\\Program Files\\Cavra\\runtime.exe",
        "C:\\\\Users\\\\release\\\\evidence.json",
        "..\\evidence\\drill.json",
        "./gradlew",
        "~/evidence/plan.json",
        "libcavra.so.1.2",
        "see docs/go-backend.md:42 and plan.json",
        "package.tar.gz",
        "cavra-1.2.3.4.tar.gz");
  }

  @Test
  void namesOfCodeAreClean() {
    assertClean(
        "io.cavra.readiness.core",
        "io.cavra.readiness.core.publicsafe.PublicSafeScanner",
        "com.example.Foo",
        "com.acme.build.internal",
        "org.apache.commons.net",
        "java.net.URI",
        "java.util.List",
        "System.out.println",
        "ReadinessGate.evaluate(context)",
        "list.add(x)",
        "metadata.name",
        "spec.template.metadata.labels.app",
        "user.name",
        "os.name",
        "drills.0.drill_id",
        "report.status",
        "std::vector",
        "Foo::Bar",
        "a::b",
        "module::item",
        "Node.js",
        "ASP.NET",
        "window.location",
        "this.name",
        "settings.mode.is.promoted",
        "checks.go_runtime_ready.id",
        "array[::2]",
        "x[1::3]",
        "readinessGateEvaluatesEveryCheck");
  }

  @Test
  void digestsAndIdentifiersAreClean() {
    String hex40 = Plant.random(Plant.HEX, 40);
    String hex64 = Plant.random(Plant.HEX, 64);
    String hex128 = Plant.random(Plant.HEX, 128);
    assertClean(
        hex40,
        hex64,
        "sha1:" + hex40,
        "sha256:" + hex64,
        "sha512:" + hex128,
        "image@sha256:" + hex64,
        "SHA256:" + hex64,
        "commit " + hex40 + " built",
        "sha256-" + Plant.random(Plant.BASE64, 43) + "=",
        "sha384-" + Plant.random(Plant.BASE64, 64),
        "sha512-" + Plant.random(Plant.BASE64, 86) + "==",
        "123e4567-e89b-12d3-a456-426614174000",
        "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
        "drill-123e4567-e89b-12d3-a456-426614174000",
        "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "drill_01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "go-run://ci/" + hex40,
        "v1.2.3-14-g2414721");
  }

  @Test
  void versionsDatesAndRangesAreClean() {
    assertClean(
        "1.2.3",
        "v1.2.3.4",
        "version 1.2.3.4",
        "Version: 1.2.3.4",
        "versions 1.2.3.4 to 1.2.3.9",
        "release 26.11.0.1",
        ">=1.2.3.4",
        "^1.2.3",
        "[1.0,2.0)",
        "1.x",
        "2026-11-10",
        "10.11.2026",
        "26.11",
        "15:40:00",
        "12:30",
        "7 of 15 minutes",
        "50%",
        "100%",
        "1.3.6.1.4.1.311",
        "300.1.2.3",
        "1.2.3.4.5",
        "2026.11.10.1",
        "1.21.0-rc.1+build.5",
        "jdk17.0.1.2");
    assertCleanUnder("version", "1.2.3.4", "10.20.30.40");
    assertCleanUnder("runtime_version", "26.11.0.4");
  }

  @Test
  void assignmentsOfNoSecretAreClean() {
    assertClean(
        "CAVRA_GO_BACKEND_MODE=promoted",
        "MAX_TOKENS=4096",
        "TOKEN_TTL=3600",
        "KEY=value",
        "primary_key=id",
        "public_key=ed25519",
        "password_policy=strict",
        "LICENSE=Apache-2.0",
        "license: MIT",
        "keyboard=us",
        "status=pass",
        "pass=12 fail=0",
        "pass: 12",
        "LOG_LEVEL=info");
    assertCleanUnder("password_rotated_at", "2026-11-10");
    assertCleanUnder("token_count", "17");
    assertCleanUnder("secret_scan", "passed");
    assertCleanUnder("max_tokens", "4096");
    assertCleanUnder("approval_id", "apr_go_backend_rollback");
  }

  @Test
  void proseInAnyLanguageIsClean() {
    assertClean(
        "The drill is done.Then the fallback was restored.",
        "finished.In the morning we stopped.",
        "e.g. the plan, i.e. the rollback, etc.",
        "z.B. die Probe, d.h. der Rückbau, u.a. heute",
        "und/oder",
        "Die Übung wurde erfolgreich beendet.Danach lief alles.",
        "o.k.",
        "a.m. and p.m.",
        "回滚演练已完成。所有检查均通过。",
        "ロールバック訓練が完了しました。次は検証です。",
        "Geri alma tatbikatı tamamlandı. İşlem başarılı.",
        "Откат выполнен.Проверка пройдена.",
        "تم الانتهاء من التدريب",
        "Le plan est prêt ; on peut continuer !",
        "¿Está listo? Sí.",
        "Donaudampfschifffahrtsgesellschaftskapitaensmuetze",
        "R&D approved; QA agreed",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch",
        "The token was rotated and the password is stored in the vault.",
        "Stop the service; restart it; record the reports.",
        "parity && deployment are ready",
        "Bearer tokens are not used here.",
        "Basic checks passed.",
        "The Bearer authentication is off",
        "The private key is kept in the vault.",
        "host: see the runbook for the machine",
        "Use ssh with keys only.",
        "ssh access is disabled",
        "ssh to the bastion and restart",
        "Contact the owner @release-agent",
        "actions/checkout@v4",
        "pkg@1.2.3",
        "fix #42 | done",
        "Run systemctl restart cavra",
        "systemctl restart cavra",
        "kubectl rollout restart deploy/cavra",
        "Pass --token to authenticate",
        "--password-stdin",
        "no license server is needed",
        "Wait; watch; report.",
        "date | host | time",
        "docker | podman",
        "make the plan; sort the list");
  }
}
