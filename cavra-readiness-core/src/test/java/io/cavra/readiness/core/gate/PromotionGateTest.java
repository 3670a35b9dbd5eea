package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.ReadySet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promotion gate (SPEC.md section 7.3). */
class PromotionGateTest extends GateTable {

  private static final EvidenceInput<?> INPUT = EvidenceInput.PROMOTION_EVIDENCE;

  PromotionGateTest() {
    super(ReadinessGates.promotion());
  }

  @Passes("go_promotion_requested")
  ReadySet pathConfiguredInModeShadow() {
    return ready().mode(BackendMode.SHADOW);
  }

  @Blocks("go_promotion_requested")
  ReadySet neitherPromotedNorConfigured() {
    return ready().mode(BackendMode.ENFORCE).without(INPUT);
  }

  @Passes("go_runtime_ready")
  ReadySet runtimeReady() {
    return ready();
  }

  @Blocks("go_runtime_ready")
  ReadySet runtimeEmpty() {
    return ready().runtime("");
  }

  @Blocks("go_runtime_ready")
  ReadySet runtimeDisabled() {
    return ready().mode(BackendMode.DISABLED);
  }

  @Passes("go_deployment_ready")
  ReadySet deploymentReady() {
    return ready();
  }

  @Blocks("go_deployment_ready")
  ReadySet deploymentNotReady() {
    return ready().updaterPolicy(policy -> policy.defaultAutoUpdate(true));
  }

  @Passes("go_parity_evidence")
  ReadySet parityWithOneReference() {
    return ready().promotion(evidence -> evidence.evidenceRefs("go-parity://ci/1"));
  }

  @Blocks("go_parity_evidence")
  ReadySet parityStatusAbsent() {
    return ready().promotion(evidence -> evidence.parityStatus(null));
  }

  @Blocks("go_parity_evidence")
  ReadySet deploymentStatusAbsent() {
    return ready().promotion(evidence -> evidence.deploymentStatus(null));
  }

  @Blocks("go_parity_evidence")
  ReadySet parityAndDeploymentSwapped() {
    return ready().promotion(one -> one.parityStatus("ready").deploymentStatus("pass"));
  }

  @Blocks("go_parity_evidence")
  ReadySet noReferences() {
    return ready().promotion(evidence -> evidence.evidenceRefs());
  }

  @Passes("go_promotion_approval")
  ReadySet approved() {
    return ready().promotion(evidence -> evidence.approved(true).approvalId("a"));
  }

  @Blocks("go_promotion_approval")
  ReadySet notApproved() {
    return ready().promotion(evidence -> evidence.approved(false));
  }

  @Blocks("go_promotion_approval")
  ReadySet approvedAbsent() {
    return ready().promotion(evidence -> evidence.approved(null));
  }

  @Blocks("go_promotion_approval")
  ReadySet approvalIdAbsent() {
    return ready().promotion(evidence -> evidence.approvalId(null));
  }

  @Blocks("go_promotion_approval")
  ReadySet approvalIdThatShowsAsNothing() {
    return ready().promotion(evidence -> evidence.approvalId(" \u200B\u00A0\u2060"));
  }

  @Passes("go_promotion_public_safe")
  ReadySet nothingFound() {
    return ready();
  }

  @Blocks("go_promotion_public_safe")
  ReadySet somethingFound() {
    return ready().findings(INPUT, new PublicSafeFinding("email", "/approval_id"));
  }

  @Blocks("go_promotion_public_safe")
  ReadySet deniedTermsUnreadable() {
    return ready().broken(EvidenceInput.DENIED_TERMS, ProblemCode.UNREADABLE);
  }

  @Blocks("go_promotion_public_safe")
  ReadySet allowedTextMissing() {
    return ready().broken(EvidenceInput.ALLOWED_TEXT, ProblemCode.MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PASS", "Pass", " pass", "pass ", "passed", "pass\u200B", "fail", "true"})
  void parityStatusIsComparedExactly(String status) {
    ReadinessReport report = report(ready().promotion(one -> one.parityStatus(status)));
    assertEquals(Set.of("go_parity_evidence"), blocking(report));
    assertEquals(status, ((Map<?, ?>) report.summary().get("evidence")).get("parity_status"));
  }

  @ParameterizedTest
  @EnumSource(value = ProblemCode.class)
  void everyProblemBlocksEveryCheckOnTheDocumentAndNoOther(ProblemCode code) {
    ReadinessReport report = report(ready().broken(INPUT, code));
    assertEquals(Set.of("go_parity_evidence", "go_promotion_approval"), blocking(report));
    assertTrue(check(report, "go_promotion_public_safe").passes());
    assertEquals(code.wireName(), check(report, "go_parity_evidence").details().get("problem"));
  }

  @Test
  void notRequestedListsItsFirstCheckAlone() {
    ReadinessReport report = report(neitherPromotedNorConfigured());
    assertEquals(ReadinessStatus.NOT_REQUESTED, report.status());
    assertEquals(1, report.checks().size());
    assertEquals("ready", report.settings().get("backend_status"));
  }

  @Test
  void promotedWithoutAPathIsRequestedAndBlocks() {
    ReadinessReport report = report(ready().without(INPUT));
    assertEquals(ReadinessStatus.NEEDS_ATTENTION, report.status());
    assertEquals(6, report.checks().size());
    assertTrue(check(report, "go_promotion_requested").passes());
  }

  @Test
  void twoFaultsOfOneCheckAreBothTold() {
    assertEquals(
        "parity_status must be 'pass', was 'PASS', at /parity_status; evidence_refs must hold at"
            + " least one entry, was absent or empty, at /evidence_refs",
        message(
            ready().promotion(one -> one.parityStatus("PASS").evidenceRefs()),
            "go_parity_evidence"));
  }

  @Test
  void stringWithAFindingIsShownNowhere() {
    String secret = "ops@acme.example.com";
    ReadySet set =
        ready()
            .promotion(one -> one.parityStatus(secret).approvalId(secret).evidenceRefs(secret, "x"))
            .findings(
                INPUT,
                new PublicSafeFinding("email", "/parity_status"),
                new PublicSafeFinding("email", "/approval_id"),
                new PublicSafeFinding("email", "/evidence_refs/0"));
    ReadinessReport report = report(set);
    assertFalse(report.toMap().toString().contains("acme"), report.toMap().toString());
    Map<?, ?> evidence = (Map<?, ?>) report.summary().get("evidence");
    assertEquals(null, evidence.get("parity_status"));
    assertEquals(java.util.Arrays.asList(null, "x"), evidence.get("evidence_refs"));
    assertTrue(check(report, "go_parity_evidence").message().contains("not shown"));
  }

  @Test
  void findingsAreListedUpToTwentyWithTheirCount() {
    PublicSafeFinding[] many = new PublicSafeFinding[30];
    java.util.Arrays.setAll(many, i -> new PublicSafeFinding("email", "/evidence_refs/" + i));
    CheckResult result =
        check(
            report(
                ready()
                    .findings(INPUT, many)
                    .broken(EvidenceInput.DENIED_TERMS, ProblemCode.UNREADABLE)),
            "go_promotion_public_safe");
    List<?> shown = (List<?>) result.details().get("findings");
    assertEquals(20, shown.size());
    assertEquals(Map.of("rule", "scan_incomplete", "pointer", ""), shown.get(0));
    assertEquals(31L, result.details().get("finding_count"));
    assertTrue(result.message().contains("and 10 more"), result.message());
  }

  @Test
  void adviceForADeniedTermIsNotToAllowIt() {
    String allow = "allowed-text file";
    assertTrue(adviceFor("email").contains(allow));
    assertFalse(adviceFor("denied_term").contains(allow));
    assertFalse(adviceFor("scan_incomplete").contains(allow));
  }

  private String adviceFor(String rule) {
    ReadySet set = ready().findings(INPUT, new PublicSafeFinding(rule, "/approval_id"));
    return check(report(set), "go_promotion_public_safe").message();
  }

  @Test
  void documentMalformedByItsFieldsIsStillScanned() {
    ReadySet set =
        ready()
            .broken(INPUT, ProblemCode.MALFORMED_FIELD)
            .findings(INPUT, new PublicSafeFinding("email", "/x"));
    assertTrue(check(report(set), "go_promotion_public_safe").blocks());
  }
}
