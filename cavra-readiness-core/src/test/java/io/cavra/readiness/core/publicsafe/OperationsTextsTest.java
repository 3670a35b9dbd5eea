package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertCleanUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFoundUnder;
import static io.cavra.readiness.core.publicsafe.Plant.joined;

import org.junit.jupiter.api.Test;

/** What those who run a service write into its evidence, and what slips in with it. */
class OperationsTextsTest {

  @Test
  void nothingIsServedWhereTheLicenceKeySaysSo() {
    assertCleanUnder("license_server", "not applicable");
    assertCleanUnder("license_server", "out of scope");
    assertCleanUnder("license_server", "unaffected");
    assertCleanUnder("license_server", "offline");
    assertFoundUnder("license_server", "license_server", "licbox");
    assertFoundUnder("license_server", "license_server", "licbox backup");
    assertFoundUnder("license_server", "license_server", "on licbox-2");
  }

  @Test
  void licenceTextsOfDependenciesAreFiles() {
    assertCleanUnder("third_party_license_file", "licenses/THIRD-PARTY.txt");
    assertClean("project_license_file=LICENSE.md", "package-license-file: docs/license.html");
    assertFoundUnder("license_server", "vendor_license_file", "/opt/vendor/site.lic");
  }

  @Test
  void packagesCarryTheirVersion() {
    assertClean(
        "cavra-runtime_26.11.0.4_linux_amd64.tar.gz",
        "installed cavra_26.11.0.4-1_amd64.deb",
        "cavra-26.11.0.4-x64.msi",
        "releases/package-26.11.0.4",
        "build_number: 26.11.0.4",
        "image_tag=26.11.0.4",
        "release_number: 26.11.0.4");
    assertFound(
        "ip_address",
        joined("dump_10.1", ".2.3_today.tar.gz"),
        joined("trace-26.11", ".0.4-eth0.pcap"),
        joined("package 10.1", ".2.3"));
    for (String key : new String[] {"build_number", "version_number", "release_tag", "tag"}) {
      assertCleanUnder(key, "26.11.0.4");
    }
    assertFoundUnder("ip_address", "number", joined("26.11", ".0.4"));
  }

  @Test
  void backendsAreNoCommands() {
    assertClean(
        "go backend off | python backend on",
        "python backend up && go backend down",
        "docker engine on; python runtime pinned");
    assertFound("script", "go build ./... && python -m cavra", "go run x.go; python run.py -v");
  }

  @Test
  void proseLeadsToTheFirstOfTwoCommands() {
    assertFound(
        "script",
        "Rollback: helm rollback cavra 41; kubectl rollout status deploy/cavra",
        "Run systemctl stop cavra; systemctl start cavra",
        "Then execute systemctl stop cavra\nsystemctl start cavra",
        "Step 3: systemctl stop cavra\nStep 4: systemctl start cavra");
    assertClean(
        "Rollback: helm rollback cavra 41",
        "Run systemctl stop cavra; wait for the probes",
        "Use docker compose; make sure that it is up",
        "Backend: python; runtime: go");
  }

  @Test
  void hostKeysHoldPortsListsAndRemarks() {
    assertFoundUnder("hostname", "host", "fra-app-07:8443");
    assertFoundUnder("hostname", "host", "fra-app-07 (primary)");
    assertFoundUnder("hostname", "hosts", "fra-app-07, fra-app-08");
    assertFoundUnder("hostname", "hosts", "app7 app8");
    assertCleanUnder("host", "localhost:8080");
    assertCleanUnder("host", "withheld (see the runbook)");
    assertCleanUnder("hosts", "drained, then rebooted");
    assertCleanUnder("hosts", "two of three");
    assertCleanUnder("hosts", "all, none");
    assertFound("hostname", "Hosts: fra-app-07 and others", "Host name: buildbox7", "hosts=app7");
    assertClean("Hosts: three", "hosts: all", "Host name: withheld", "Hosts: a rolling subset");
  }

  @Test
  void theSentenceMayGoOnBehindASpokenSecret() {
    assertFound(
        "credential_assignment",
        joined("The tok", "en is 8f3kd92hd73hs and must not be shared"),
        joined("The pass", "word was hunter2x9 until May"));
    assertClean(
        "The token is version2 and was rotated",
        "The token is sha256 and hex",
        "The password is rotated and stored");
  }

  @Test
  void arrowsGiveValues() {
    assertFound(
        "credential_assignment",
        joined("pass", "word -> hunter2x"),
        joined("pass", "word → hunter2x"));
    assertClean("token -> session", "secret → vault", "password -> see docs/rotation.md");
  }

  @Test
  void aPassphraseIsOfWords() {
    assertFoundUnder("credential_assignment", "passphrase", "correct horse battery staple");
    assertCleanUnder("passphrase", "rotated quarterly by the owners");
    assertCleanUnder("passphrase", "stored offline sealed envelope");
    assertCleanUnder("passphrase_policy", "six words four languages");
  }

  @Test
  void mobileAndServerKeysAreMarkedUuids() {
    assertFound(
        "cloud_key",
        joined("sdk-", "0b7c9f12-5d3e-4a68-9c1f-7e2b8d4a6f30"),
        joined("mob-", "0b7c9f12-5d3e-4a68-9c1f-7e2b8d4a6f30"));
    assertClean("0b7c9f12-5d3e-4a68-9c1f-7e2b8d4a6f30", "sdk-release-notes-for-the-go-backend-v12");
  }
}
