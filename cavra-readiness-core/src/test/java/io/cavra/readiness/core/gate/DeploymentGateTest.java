package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.ReadinessStatus;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.CiRunnerBundlesBuilder.BundleBuilder;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.UpdaterPolicyBuilder.PolicyBuilder;
import io.cavra.readiness.testkit.WorkstationChannelsBuilder.ChannelBuilder;
import io.cavra.readiness.testkit.WorkstationChannelsBuilder.TargetBuilder;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The deployment gate (SPEC.md section 7.2). */
class DeploymentGateTest extends GateTable {

  private static final String RUNNER = "github-actions-linux-amd64-runner";
  private static final String WORKSTATION = "linux-systemd-amd64-workstation";

  DeploymentGateTest() {
    super(ReadinessGates.deployment());
  }

  private static ReadySet nothing() {
    return ready()
        .without(EvidenceInput.ENDPOINT_DEPLOYMENT)
        .without(EvidenceInput.CI_RUNNER_BUNDLES)
        .without(EvidenceInput.CHANNEL_MANIFEST)
        .without(EvidenceInput.UPDATER_POLICY);
  }

  private static ReadySet bundle(UnaryOperator<BundleBuilder> change) {
    return ready().ciRunnerBundles(manifest -> manifest.bundle(0, change));
  }

  private static ReadySet channel(UnaryOperator<ChannelBuilder> change) {
    return ready().channels(manifest -> manifest.channel(0, change));
  }

  private static ReadySet target(UnaryOperator<TargetBuilder> change) {
    return channel(one -> one.target(0, change));
  }

  private static ReadySet policy(UnaryOperator<PolicyBuilder> change) {
    return ready().updaterPolicy(updater -> updater.policy(0, change));
  }

  @Passes("go_deployment_metadata_configured")
  ReadySet manifestsConfiguredInModeDisabled() {
    return ready().mode(BackendMode.DISABLED);
  }

  @Blocks(
      value = "go_deployment_metadata_configured",
      knockOns = {
        "go_endpoint_deployment_manifest",
        "go_ci_runner_bundles",
        "go_workstation_channels",
        "go_workstation_updater_policy"
      })
  ReadySet nothingConfigured() {
    return nothing();
  }

  @Passes("go_release_package_dir")
  ReadySet noPackageDirectory() {
    return ready();
  }

  @Blocks("go_release_package_dir")
  ReadySet packageDirectoryMissing() {
    return ready().broken(EvidenceInput.PACKAGE_DIRECTORY, ProblemCode.MISSING);
  }

  @Blocks("go_release_package_dir")
  ReadySet packageDirectoryNotAnsweredByTheSource() {
    return ready().setting(Setting.PACKAGE_DIR, "package");
  }

  @Passes("go_endpoint_deployment_manifest")
  ReadySet targetsWithoutIds() {
    return ready()
        .endpointDeployment(one -> one.addTarget(t -> t.id(null)).addTarget(t -> t.id(null)));
  }

  @Blocks("go_endpoint_deployment_manifest")
  ReadySet idTwice() {
    return ready().endpointDeployment(manifest -> manifest.addTarget(target -> target));
  }

  @Blocks(value = "go_endpoint_deployment_manifest", knockOns = "go_ci_runner_bundles")
  ReadySet noTarget() {
    return ready().endpointDeployment(manifest -> manifest.deploymentTargets(List.of()));
  }

  @Blocks(value = "go_endpoint_deployment_manifest", knockOns = "go_ci_runner_bundles")
  ReadySet endpointManifestMalformed() {
    return ready().broken(EvidenceInput.ENDPOINT_DEPLOYMENT, ProblemCode.MALFORMED_FIELD);
  }

  @Passes("go_ci_runner_bundles")
  ReadySet moreControlsAndOutputsThanAsked() {
    return ready()
        .ciRunnerBundles(
            one -> {
              CiRunnerBundles old = one.build();
              List<String> more = new java.util.ArrayList<>(old.controls());
              more.add(0, "one-more");
              return one.controls(more.toArray(String[]::new))
                  .bundle(
                      0,
                      bundle ->
                          bundle.requiredOutputs(
                              "x", "release-governance-evidence-verification.json"));
            });
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet bundlesOfAnotherSource() {
    return ready().ciRunnerBundles(one -> one.sourceMetadata("endpoint-deployment.json"));
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet bundlesOfNoSource() {
    return ready().ciRunnerBundles(one -> one.sourceMetadata(null));
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet noBundle() {
    return ready().ciRunnerBundles(one -> one.runnerBundles(List.of()));
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet bundleWithoutPlatform() {
    return bundle(one -> one.platform("\u3164"));
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet bundleWithoutTarget() {
    return bundle(one -> one.deploymentTarget(null));
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet bundleOfATargetThatIsNotDeclared() {
    return bundle(one -> one.deploymentTarget(RUNNER + " "));
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet bundleOfATargetThatIsNoRunner() {
    return bundle(one -> one.deploymentTarget(WORKSTATION));
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet runnerSurfaceInAnotherCase() {
    return ready().endpointDeployment(one -> one.target(0, t -> t.surface("CI-runner")));
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet noRequiredOutput() {
    return bundle(one -> one.requiredOutputs());
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet requiredOutputThatEndsOtherwise() {
    return bundle(one -> one.requiredOutputs("release-governance-evidence-verification.json.sig"));
  }

  @Blocks("go_ci_runner_bundles")
  ReadySet secondBundleIncomplete() {
    return ready().ciRunnerBundles(one -> one.addBundle(bundle -> bundle.platform(null)));
  }

  @Passes("go_workstation_channels")
  ReadySet targetWithoutBinary() {
    return target(one -> one.binary(null));
  }

  @Blocks("go_workstation_channels")
  ReadySet channelsOfAnotherSource() {
    return ready().channels(one -> one.sourceMetadata("Cavra-runtime.endpoint-deployment.json"));
  }

  @Blocks(value = "go_workstation_channels", knockOns = "go_workstation_updater_policy")
  ReadySet noChannel() {
    return ready().channels(one -> one.channels(List.of()));
  }

  @Blocks("go_workstation_channels")
  ReadySet channelTwice() {
    return ready().channels(one -> one.addChannel(copy -> copy));
  }

  @Blocks(value = "go_workstation_channels", knockOns = "go_workstation_updater_policy")
  ReadySet channelWithoutName() {
    return ready().channels(one -> one.addChannel(copy -> copy.channel(null)));
  }

  @Blocks("go_workstation_channels")
  ReadySet channelThatUpdatesItself() {
    return channel(one -> one.autoUpdate(true));
  }

  @Blocks("go_workstation_channels")
  ReadySet channelThatDoesNotSayIfItUpdatesItself() {
    return channel(one -> one.autoUpdate(null));
  }

  @Blocks("go_workstation_channels")
  ReadySet channelWithoutApproval() {
    return channel(one -> one.approvalRequired(false));
  }

  @Blocks("go_workstation_channels")
  ReadySet channelThatDoesNotSayIfApprovalIsRequired() {
    return channel(one -> one.approvalRequired(null));
  }

  @Blocks("go_workstation_channels")
  ReadySet channelWithoutTargets() {
    return channel(one -> one.workstationTargets(List.of()));
  }

  @Blocks("go_workstation_channels")
  ReadySet workstationWithoutId() {
    return target(one -> one.id(null));
  }

  @Blocks("go_workstation_channels")
  ReadySet workstationWithoutPlatform() {
    return target(one -> one.platform(null));
  }

  @Blocks("go_workstation_channels")
  ReadySet workstationWithoutDeploymentChannel() {
    return target(one -> one.deploymentChannel(null));
  }

  @Blocks("go_workstation_channels")
  ReadySet workstationWithoutManagementTool() {
    return target(one -> one.managementTool(null));
  }

  @Blocks("go_workstation_channels")
  ReadySet secondWorkstationIncomplete() {
    return channel(one -> one.addTarget(target -> target.platform(null)));
  }

  @Passes("go_workstation_updater_policy")
  ReadySet policyThatLeavesItToTheDefaults() {
    return policy(one -> one.autoUpdate(null).approvalRequired(null));
  }

  @Passes("go_workstation_updater_policy")
  ReadySet twoPoliciesForOneChannel() {
    return ready().updaterPolicy(updater -> updater.addPolicy(copy -> copy));
  }

  @Test
  void channelsThatTheUpdaterLacksAreNamedUpToTwentyAndThenCounted() {
    ReadySet set = ready();
    for (int i = 0; i < 30; i++) {
      String name = "c" + i;
      set = set.channels(channels -> channels.addChannel(one -> one.channel(name)));
    }
    String message = check(report(set), "go_workstation_updater_policy").message();
    assertTrue(message.contains("'c0'") && message.contains(" and 10 more"), message);
  }

  @Blocks("go_workstation_updater_policy")
  ReadySet updaterOfAnotherManifest() {
    return ready().updaterPolicy(updater -> updater.sourceChannelManifest("channels.json"));
  }

  @Blocks("go_workstation_updater_policy")
  ReadySet defaultThatUpdatesItself() {
    return ready().updaterPolicy(updater -> updater.defaultAutoUpdate(true));
  }

  @Blocks("go_workstation_updater_policy")
  ReadySet defaultAbsent() {
    return ready().updaterPolicy(updater -> updater.defaultAutoUpdate(null));
  }

  @Blocks("go_workstation_updater_policy")
  ReadySet policyThatUpdatesItself() {
    return policy(one -> one.autoUpdate(true));
  }

  @Blocks("go_workstation_updater_policy")
  ReadySet policyWithoutApproval() {
    return policy(one -> one.approvalRequired(false));
  }

  @Blocks("go_workstation_updater_policy")
  ReadySet policyWithoutChannel() {
    return ready().updaterPolicy(one -> one.addPolicy(copy -> copy.channel(null)));
  }

  @Blocks("go_workstation_updater_policy")
  ReadySet policyOfAnUnknownChannel() {
    return ready().updaterPolicy(one -> one.addPolicy(copy -> copy.channel("Stable")));
  }

  @Blocks("go_workstation_updater_policy")
  ReadySet channelWithoutPolicy() {
    return ready().channels(one -> one.addChannel(copy -> copy.channel("beta")));
  }

  @Blocks("go_workstation_updater_policy")
  ReadySet noPolicies() {
    return ready().updaterPolicy(updater -> updater.policies(List.of()));
  }

  @Blocks(value = "go_workstation_channels", knockOns = "go_workstation_updater_policy")
  ReadySet channelManifestMalformed() {
    return ready().broken(EvidenceInput.CHANNEL_MANIFEST, ProblemCode.MALFORMED_JSON);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void everyControlIsNeededAndTheMissingOneIsNamed(int lacking) {
    ReadySet set =
        ready()
            .ciRunnerBundles(
                one -> {
                  List<String> rest = new java.util.ArrayList<>(one.build().controls());
                  rest.remove(lacking);
                  return one.controls(rest.toArray(String[]::new));
                });
    assertEquals(Set.of("go_ci_runner_bundles"), blocking(report(set)));
    CiRunnerBundles all =
        ready().snapshot().of(EvidenceInput.CI_RUNNER_BUNDLES).document().orElseThrow();
    assertEquals(
        "controls must hold " + all.controls().get(lacking) + ", at /controls",
        message(set, "go_ci_runner_bundles"));
  }

  @ParameterizedTest
  @EnumSource(BackendMode.class)
  void nothingConfiguredIsNotConfiguredInModeDisabledAlone(BackendMode mode) {
    ReadinessReport report = report(nothing().mode(mode));
    boolean disabled = mode == BackendMode.DISABLED;
    assertEquals(
        disabled ? ReadinessStatus.NOT_CONFIGURED : ReadinessStatus.NEEDS_ATTENTION,
        report.status());
    assertEquals(disabled, check(report, "go_deployment_metadata_configured").passes());
    assertEquals(6, report.checks().size());
  }

  @Test
  void onePathConfiguredInModeDisabledIsJudged() {
    ReadinessReport report =
        report(
            nothing()
                .mode(BackendMode.DISABLED)
                .setting(Setting.UPDATER_POLICY_PATH, "updater.json"));
    assertEquals(ReadinessStatus.NEEDS_ATTENTION, report.status());
  }

  @Test
  void manifestMissingFromThePackageNamesThePackageDirectory() {
    ReadySet set = nothing().setting(Setting.PACKAGE_DIR, "package");
    CheckResult result =
        check(
            ReadinessGates.deployment()
                .evaluate(
                    io.cavra.readiness.ReadinessContext.of(
                        set.settings(),
                        ready()
                            .broken(EvidenceInput.UPDATER_POLICY, ProblemCode.MISSING)
                            .snapshot(),
                        NOW)),
            "go_workstation_updater_policy");
    assertTrue(
        result.message().endsWith("or correct CAVRA_GO_RUNTIME_PACKAGE_DIR or --package-dir"),
        result.message());
    assertEquals("package/cavra-runtime.updater-policy.json", result.details().get("path"));
  }

  @Test
  void missingPackageDirectoryAsksForADirectory() {
    assertTrue(
        message(packageDirectoryMissing(), "go_release_package_dir")
            .endsWith(
                "; put a directory there or correct CAVRA_GO_RUNTIME_PACKAGE_DIR or --package-dir"));
  }

  @Test
  void repeatedIdIsToldWithItsPlace() {
    assertEquals(
        "id must not be used twice, was '" + RUNNER + "', at /deployment_targets/2/id",
        message(idTwice(), "go_endpoint_deployment_manifest"));
  }

  @Test
  void channelsThatDifferAreNamedBothWays() {
    ReadySet set =
        ready()
            .channels(one -> one.addChannel(copy -> copy.channel("beta")))
            .updaterPolicy(one -> one.addPolicy(copy -> copy.channel("gamma")));
    assertEquals(
        "policies must name the channels of the manifest, lacks 'beta', has besides 'gamma', at"
            + " /policies",
        message(set, "go_workstation_updater_policy"));
  }

  @Test
  void reportNamesTargetsAndChannels() {
    ReadinessReport report = report(ready());
    assertEquals(List.of(RUNNER), report.settings().get("ci_runner_targets"));
    assertEquals(List.of(WORKSTATION), report.settings().get("workstation_targets"));
    assertEquals(List.of("stable"), report.settings().get("channels"));
  }
}
