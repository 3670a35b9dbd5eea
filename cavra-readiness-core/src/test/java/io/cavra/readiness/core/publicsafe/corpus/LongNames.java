package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Identifiers in words past thirty-two characters, and other long runs that are not random. */
final class LongNames {

  private LongNames() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "kebab case",
                "verified-signed-runtime-before-runner-use",
                "blocking-decision-fails-closed-by-default",
                "evidence-verification-artifact-published",
                "desk-allocation-for-the-northern-hall-2026",
                "key-rotation-schedule-for-the-second-quarter",
                "task-force-for-risk-reduction-in-the-release"),
            HarmlessText.each(
                "snake case",
                "go_backend_rollback_drill_history_public_safe",
                "linux_amd64_release_bundle_2026_11_10_build_0042",
                "npm_lifecycle_event_of_the_release_bundle_step",
                "github_pattern_library_for_release_governance_boards"),
            HarmlessText.each(
                "screaming snake case",
                "CAVRA_GO_ENDPOINT_DEPLOYMENT_MANIFEST",
                "CAVRA_GO_ROLLBACK_REHEARSAL_EVIDENCE",
                "CAVRA_GO_ROLLBACK_DRILL_MAX_AGE_DAYS"),
            HarmlessText.each(
                "camel case",
                "TheQuickBrownFoxJumpsOverTheLazyDogAndRunsAway",
                "rollbackDrillHistoryFreshnessCheckFactoryProvider",
                "staleByOneNanosecondSelectsPythonAndSaysWhy",
                "AbstractSingletonProxyFactoryBeanDefinitionReader"),
            HarmlessText.each(
                "words run together",
                "thequickbrownfoxjumpsoverthelazydogandrunsaway",
                "rollbackrehearsalevidencereferences",
                "pneumonoultramicroscopicsilicovolcanoconiosis"),
            HarmlessText.each(
                "long words of several languages",
                "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
                "Donaudampfschifffahrtsgesellschaftskapitän",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                "epäjärjestelmällistyttämättömyydellänsäkäänköhän",
                "megszentségteleníthetetlenségeskedéseitekért",
                "Muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine",
                "превысокомногорассмотрительствующий"),
            HarmlessText.each(
                "one character again and again",
                "=".repeat(60),
                "-".repeat(60),
                "a".repeat(48),
                ".".repeat(40),
                "_".repeat(40),
                "*".repeat(64),
                "0".repeat(40)),
            HarmlessText.each(
                "mixed words and points",
                "cavra-runtime.endpoint-deployment-manifest-for-workstations.json",
                "release-governance-evidence-verification.json",
                "github-actions-linux-amd64-runner",
                "linux-systemd-amd64-workstation"),
            HarmlessText.each(
                "words joined by plus or comma",
                "plan+rehearsal+drill+promotion+deployment+runtime",
                "plan,rehearsal,drill,promotion,deployment,runtime"))
        .flatMap(List::stream)
        .toList();
  }
}
