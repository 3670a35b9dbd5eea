package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.CiRunnerBundles.Bundle;
import io.cavra.readiness.evidence.EndpointDeployment;
import io.cavra.readiness.evidence.EndpointDeployment.Target;
import io.cavra.readiness.evidence.EvidenceInput;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The check that each CI runner bundle is controlled, declared and leaves its evidence. */
final class CiRunnerBundlesCheck implements ReadinessCheck {

  static final String SOURCE_METADATA = "cavra-runtime.endpoint-deployment.json";

  private static final String ID = "go_ci_runner_bundles";
  private static final Optional<String> CI_RUNNER = Optional.of("ci-runner");
  private static final String REQUIRED_OUTPUT = "release-governance-evidence-verification.json";

  private static final List<String> CONTROLS =
      List.of(
          "verified-signed-runtime-before-runner-use",
          "runner-authentication-claims-signed",
          "runner-authentication-oidc-verified",
          "daemon-evidence-stream-hmac-signed",
          "evidence-verification-artifact-published",
          "blocking-decision-fails-closed-by-default");

  @Override
  public CheckResult evaluate(ReadinessContext context) {
    Reading<EndpointDeployment> endpoints = Reading.of(context, EvidenceInput.ENDPOINT_DEPLOYMENT);
    Optional<Set<String>> declared =
        endpoints.evidence().document().map(CiRunnerBundlesCheck::runners);
    return Reading.of(context, EvidenceInput.CI_RUNNER_BUNDLES)
        .check(
            ID,
            document -> {
              CiRunnerBundles manifest = document.value();
              Demands demands =
                  new Demands(document)
                      .text("/source_metadata", manifest.sourceMetadata(), SOURCE_METADATA)
                      .holdsAll("/controls", manifest.controls(), CONTROLS)
                      .notEmpty("/runner_bundles", manifest.runnerBundles());
              endpoints
                  .evidence()
                  .problem()
                  .ifPresent(
                      problem ->
                          demands.unmet(
                              "/runner_bundles",
                              "the bundles must be for targets of the endpoint deployment manifest, and "
                                  + endpoints.unusable(problem)));
              return demands
                  .each(
                      manifest.runnerBundles(),
                      "/runner_bundles",
                      (demand, bundle) -> bundle(demand, bundle, declared))
                  .result(ID, "every CI runner bundle is complete");
            });
  }

  private static Set<String> runners(EndpointDeployment manifest) {
    Set<String> ids = new HashSet<>();
    for (Target target : manifest.deploymentTargets()) {
      if (target.surface().equals(CI_RUNNER)) {
        target.id().ifPresent(ids::add);
      }
    }
    return ids;
  }

  private static void bundle(Demands demands, Bundle bundle, Optional<Set<String>> declared) {
    demands
        .present("/platform", bundle.platform())
        .present("/deployment_target", bundle.deploymentTarget());
    declared.ifPresent(ids -> declared(demands, bundle.deploymentTarget(), ids));
    demands.that(
        leavesOutput(bundle),
        "/required_outputs",
        "required_outputs must hold a file that ends in " + REQUIRED_OUTPUT);
  }

  private static boolean leavesOutput(Bundle bundle) {
    for (String output : bundle.requiredOutputs()) {
      if (output.endsWith(REQUIRED_OUTPUT)) {
        return true;
      }
    }
    return false;
  }

  private static void declared(Demands demands, Optional<String> target, Set<String> declared) {
    if (target.isEmpty() || declared.contains(target.get())) {
      return;
    }
    demands.unmet(
        "/deployment_target",
        "deployment_target must be the id of a target with surface 'ci-runner' in the endpoint"
            + " deployment manifest"
            + demands.was("/deployment_target", target));
  }
}
