package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.ReadySet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The runtime gate (SPEC.md section 7.1). */
class RuntimeGateTest extends GateTable {

  RuntimeGateTest() {
    super(ReadinessGates.runtime());
  }

  @Passes("go_backend_opt_in")
  ReadySet modeShadow() {
    return ready().mode(BackendMode.SHADOW);
  }

  @Passes("go_backend_opt_in")
  ReadySet modeEnforceInAnyCaseBetweenBlanks() {
    return ready().setting(Setting.MODE, "\u00A0 EnForce\u200B\t");
  }

  @Blocks("go_backend_opt_in")
  ReadySet modeDisabled() {
    return ready().mode(BackendMode.DISABLED);
  }

  @Blocks("go_backend_opt_in")
  ReadySet modeUnset() {
    return ready().setting(Setting.MODE, " ");
  }

  @Blocks("go_backend_opt_in")
  ReadySet modeUnknown() {
    return ready().setting(Setting.MODE, "promote");
  }

  @Passes("go_runtime_binary")
  ReadySet runtimeOfOneByte() {
    return ready().runtime("x");
  }

  @Blocks("go_runtime_binary")
  ReadySet runtimeEmpty() {
    return ready().runtime("");
  }

  @Blocks("go_runtime_binary")
  ReadySet runtimeNotExecutable() {
    return ready().runtimeNotExecutable();
  }

  @Blocks("go_runtime_binary")
  ReadySet runtimeMissing() {
    return ready().broken(EvidenceInput.RUNTIME, ProblemCode.MISSING);
  }

  @Blocks("go_runtime_binary")
  ReadySet runtimeNotAFile() {
    return ready().broken(EvidenceInput.RUNTIME, ProblemCode.NOT_A_FILE);
  }

  @Blocks("go_runtime_binary")
  ReadySet runtimeNotConfigured() {
    return ready().without(EvidenceInput.RUNTIME);
  }

  @Passes("go_runtime_policy")
  ReadySet policyWithoutMembers() {
    return ready().policy(Map.of());
  }

  @Blocks("go_runtime_policy")
  ReadySet policyMissing() {
    return ready().broken(EvidenceInput.POLICY, ProblemCode.MISSING);
  }

  @Blocks("go_runtime_policy")
  ReadySet policyNotJson() {
    return ready().broken(EvidenceInput.POLICY, ProblemCode.MALFORMED_JSON);
  }

  @Blocks("go_runtime_policy")
  ReadySet policyNotConfigured() {
    return ready().without(EvidenceInput.POLICY);
  }

  @Passes("go_runtime_registry")
  ReadySet registryNotConfigured() {
    return ready();
  }

  @Passes("go_runtime_registry")
  ReadySet registryOfOneObject() {
    return ready().registry(Map.of());
  }

  @Blocks("go_runtime_registry")
  ReadySet registryMissing() {
    return ready().broken(EvidenceInput.REGISTRY, ProblemCode.MISSING);
  }

  @Blocks("go_runtime_registry")
  ReadySet registryNotJson() {
    return ready().broken(EvidenceInput.REGISTRY, ProblemCode.MALFORMED_JSON);
  }

  @Blocks("go_runtime_registry")
  ReadySet registryConfiguredButNotAnsweredByTheSource() {
    return ready().setting(Setting.REGISTRY_PATH, "registry.json");
  }

  @Passes("go_runtime_timeout")
  ReadySet timeoutUnset() {
    return ready().setting(Setting.TIMEOUT_SECONDS, "");
  }

  @Blocks("go_runtime_timeout")
  ReadySet timeoutZero() {
    return ready().setting(Setting.TIMEOUT_SECONDS, "0");
  }

  @Passes("python_fallback")
  ReadySet python() {
    return ready();
  }

  @Passes("parity_gate")
  ReadySet parity() {
    return ready();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3600", "3600.0", "0.000000000001", " 7 ", "0005.50"})
  void timeoutInRangePasses(String text) {
    assertTrue(report(ready().setting(Setting.TIMEOUT_SECONDS, text)).isReady());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "+1",
        "1e1",
        "3600.000001",
        "5s",
        "NaN",
        "1,5",
        ".5",
        "5.",
        "1 0",
        "\u0665",
        "0x5",
        "0.0",
        "5..1",
        "5\u0000"
      })
  void timeoutThatIsNoPlainNumberInRangeBlocksAndIsNamed(String text) {
    ReadinessReport report = report(ready().setting(Setting.TIMEOUT_SECONDS, text));
    assertEquals(List.of("go_runtime_timeout"), List.copyOf(blocking(report)));
    assertTrue(
        check(report, "go_runtime_timeout").message().contains("CAVRA_GO_RUNTIME_TIMEOUT_SECONDS"));
  }

  @ParameterizedTest
  @EnumSource(BackendMode.class)
  void everyCheckIsListedInOrderInEveryMode(BackendMode mode) {
    assertEquals(
        List.of(
            "go_backend_opt_in",
            "go_runtime_binary",
            "go_runtime_policy",
            "go_runtime_registry",
            "go_runtime_timeout",
            "python_fallback",
            "parity_gate"),
        report(ready().mode(mode)).checks().stream().map(CheckResult::id).toList());
  }

  @Test
  void disabledModeIsDisabledWhateverElseIsWrong() {
    ReadinessReport report = report(ready().runtime("").mode(BackendMode.DISABLED));
    assertEquals(ReadinessStatus.DISABLED, report.status());
    assertEquals(List.of("go_backend_opt_in", "go_runtime_binary"), List.copyOf(blocking(report)));
  }

  @Test
  void unknownModeIsQuotedInItsMessage() {
    assertTrue(
        message(ready().setting(Setting.MODE, "promote\u202Ed"), "go_backend_opt_in")
            .startsWith("the mode 'promote\\u{202E}d' is unknown and means disabled; set "));
  }

  @Test
  void faultsAddUp() {
    ReadySet set =
        ready().runtime("").setting(Setting.TIMEOUT_SECONDS, "0").without(EvidenceInput.POLICY);
    assertEquals(
        List.of("go_runtime_binary", "go_runtime_policy", "go_runtime_timeout"),
        report(set).blocking().stream().map(CheckResult::id).toList());
  }

  @Test
  void missingPolicyIsToldWithWhatToDo() {
    assertEquals(
        "policy 'in-memory/policy.json': declared by the test: missing; put a regular file there or"
            + " correct CAVRA_GO_RUNTIME_POLICY or --policy-path",
        message(ready().broken(EvidenceInput.POLICY, ProblemCode.MISSING), "go_runtime_policy"));
  }

  @Test
  void noClockIsNoMatterHere() {
    ReadySet set = ready();
    assertTrue(
        ReadinessGates.runtime()
            .evaluate(ReadinessContext.withoutTime(set.settings(), set.snapshot()))
            .isReady());
  }
}
