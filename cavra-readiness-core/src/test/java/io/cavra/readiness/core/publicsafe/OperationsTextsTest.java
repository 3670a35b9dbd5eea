package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertCleanUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFoundUnder;
import static io.cavra.readiness.core.publicsafe.Plant.joined;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.evidence.PublicSafeFinding;
import java.util.List;
import java.util.Map;
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
    assertFoundUnder("license_server", "license_server", "licbox backup", "on licbox", "local");
    assertFoundUnder("license_server", "license_server", "licbox or spare", "licbox is primary");
    assertFoundUnder("license_server", "license_server", "not on licbox", "none but flexmaster");
    assertFoundUnder("license_server", "license_server", "on licbox-2");
  }

  @Test
  void packagesCarryTheirVersion() {
    assertClean(
        "cavra-runtime_26.11.0.4_linux_amd64.tar.gz",
        "installed cavra_26.11.0.4-1_amd64.deb",
        "agent-26.11.0.4-x64.msi",
        "dist/cavra-runtime_26.11.0.4_linux_amd64.zip");
    assertFound(
        "ip_address",
        joined("dump_10.1", ".2.3_today.tar.gz"),
        joined("trace-26.11", ".0.4-eth0.pcap"),
        joined("package 52.14", ".2.3"),
        joined("trace-91.12", ".3.4-eth0.pcap.gz"),
        joined("app-91.12", ".3.4-2026.log.gz"),
        joined("support_34.7", ".8.9_bundle.tar.gz"),
        joined("dump-52.14", ".2.3-linux.tar.gz"),
        joined("cavra-db-91.12", ".3.4-backup.tar.gz"),
        joined("cavra-52.14", ".2.3-hosts.csv"),
        joined("image_tag: 10.20", ".30.40/cavra/runtime:4.2"),
        joined("asset_tag=10.20", ".30.40"),
        joined("Upgrade 172.20", ".1.9 and reboot it"));
    assertClean("upgraded 172.8.0.1", "upgraded 172.32.0.1");
    assertCleanUnder("runtime_version", "cavra-runtime/26.11.0.4", "cavra-runtime@26.11.0.4");
    assertCleanUnder("version", "26.11.0.4/26.11.0.5", "26.11.0.4:20260505");
    assertFoundUnder("ip_address", "version", joined("http://10.20", ".30.40/x"));
    assertFoundUnder("ip_address", "version", joined("node 10.20", ".30.40:8443"));
    assertFoundUnder("ip_address", "version", joined("net 10.20", ".30.0/24"));
  }

  @Test
  void backendsAreNoCommands() {
    assertClean(
        "go backend off | python backend on",
        "python backend up && go backend down",
        "python runtime pinned; go runtime down");
    assertFound(
        "script",
        "go build ./... && python -m cavra",
        "go run x.go; python run.py -v",
        "docker service update --force cavra && docker service ls",
        "docker service logs cavra | grep error",
        "docker engine activate; docker service scale cavra=0",
        "minikube service cavra; minikube stop",
        "python backend && systemctl restart cavra");
  }

  @Test
  void proseLeadsToTheFirstOfTwoCommands() {
    assertFound(
        "script",
        "Rollback: helm rollback cavra 41; kubectl rollout status deploy/cavra",
        "Run systemctl stop cavra; systemctl start cavra",
        "Execute systemctl stop cavra\nsystemctl start cavra",
        "Step 3: systemctl stop cavra\nStep 4: systemctl start cavra");
    assertClean(
        "Rollback: helm rollback cavra 41",
        "Run systemctl stop cavra; wait for the probes",
        "Use docker compose; make sure that it is up",
        "Backend: python; runtime: go",
        "Attached: kubectl logs; helm history",
        "Evidence: docker inspect output; docker logs excerpt",
        "Result: curl /healthz 200; curl /readyz 200",
        "Stages: terraform plan; terraform apply",
        "Operators run terraform plan; terraform apply needs approval",
        "Run terraform plan; terraform apply needs approval",
        "Restore: helm chart; docker image",
        "CI needs to run helm upgrade; helm test");
  }

  @Test
  void hostKeysHoldPortsListsAndRemarks() {
    assertFoundUnder("hostname", "host", "fra-app-07:8443");
    assertFoundUnder("hostname", "host", "fra-app-07 (primary)");
    assertFoundUnder("hostname", "hosts", "fra-app-07, fra-app-08");
    assertCleanUnder("host", "localhost:8080");
    assertCleanUnder("host", "withheld (see the runbook)");
    assertCleanUnder("hosts", "drained, then rebooted");
    assertCleanUnder("hosts", "two of three");
    assertCleanUnder("hosts", "all, none");
    assertCleanUnder("hosts", "24 workstations", "12 drained, 3 left", "2x canary", "50 percent");
    assertCleanUnder("hosts", "staging, production", "blue, green", "phase-1, phase-2");
    assertCleanUnder("hosts", "windows11 (22h2)", "ubuntu22, ubuntu24", "app7 was drained");
    assertFoundUnder(
        "hostname", "hosts", "fra-app-07,\nfra-app-08", "fra-app-07 fra-db-11", " app7 ");
    assertCleanUnder("hosts", "scope: canary", "count: 12", "node:20", "year:2026", "http:8080");
    assertCleanUnder(
        "hosts", "eu-west-1, us-east-1", "az1, az2", "OPS-123, OPS-124", "fra-app-07, drained");
    assertCleanUnder(
        "hosts", "us-central1 (primary)", "rollout-2026-11 (done)", "sprint-12, sprint-13");
    List<PublicSafeFinding> found =
        PublicSafeScanner.standard()
            .withAllowedStrings(List.of("fra-app-07"))
            .scan(Map.of("hosts", "fra-app-07 fra-app-08"))
            .shown();
    assertEquals(List.of(new PublicSafeFinding("hostname", "/hosts")), found);
    assertClean(
        "host name: resolves", "known_hosts: sha256", "Hosts: 90d", "hosts: k8s nodes only");
  }

  @Test
  void theSentenceMayGoOnBehindASpokenSecret() {
    assertFound(
        "credential_assignment",
        joined("The tok", "en is 8f3kd92hd73hs and must not be shared"),
        joined("The pass", "word was hunter2x9y31 until May"));
    assertClean(
        "The token is version2 and was rotated",
        "The token is sha256 and hex",
        "The password is rotated and stored",
        "The token is step3a of the runbook",
        "The token was opaque2 for the drill",
        "The token is k8s1v2 for the cluster",
        "The token is 7f3a9c21 in the trail");
  }

  @Test
  void mobileAndServerKeysAreMarkedUuids() {
    assertFound(
        "cloud_key",
        joined("sdk-", "0b7c9f12-5d3e-4a68-9c1f-7e2b8d4a6f30"),
        joined("mob-", "0b7c9f12-5d3e-4a68-9c1f-7e2b8d4a6f30"));
    assertClean(
        "0b7c9f12-5d3e-4a68-9c1f-7e2b8d4a6f30",
        "sdk-release-notes-for-the-go-backend-v12",
        "go-rollback-drill://ci/sdk-0b7c9f12-5d3e-4a68-9c1f-7e2b8d4a6f30",
        "cavra-sdk-0b7c9f12-5d3e-4a68-9c1f-7e2b8d4a6f30");
  }
}
