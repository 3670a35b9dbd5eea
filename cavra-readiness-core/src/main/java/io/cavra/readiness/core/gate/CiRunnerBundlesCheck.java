package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.CiRunnerBundles.Bundle;
import io.cavra.readiness.evidence.EndpointDeployment.Target;
import io.cavra.readiness.evidence.EvidenceInput;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The check that each CI runner bundle is controlled, declared and leaves its evidence. */
final class CiRunnerBundlesCheck implements ReadinessCheck {

  static final String SOURCE_METADATA = "cavra-runtime.endpoint-deployment.json";

  private static final String ID = "go_ci_runner_bundles";
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
    Optional<Set<String>> declared = declaredRunners(context);
    return Reading.of(context, EvidenceInput.CI_RUNNER_BUNDLES)
        .check(
            ID,
            document -> {
              CiRunnerBundles manifest = document.value();
              Demands demands = new Demands(document);
              return demands
                  .text("/source_metadata", manifest.sourceMetadata(), SOURCE_METADATA)
                  .holdsAll("/controls", manifest.controls(), CONTROLS)
                  .notEmpty("/runner_bundles", manifest.runnerBundles())
                  .each(
                      manifest.runnerBundles(),
                      "/runner_bundles",
                      (bundle, at) -> bundle(demands, at, bundle, declared))
                  .result(ID, "every CI runner bundle is complete");
            });
  }

  private static Optional<Set<String>> declaredRunners(ReadinessContext context) {
    return context
        .evidence()
        .of(EvidenceInput.ENDPOINT_DEPLOYMENT)
        .document()
        .map(
            manifest ->
                manifest.deploymentTargets().stream()
                    .filter(target -> target.surface().equals(Optional.of("ci-runner")))
                    .map(Target::id)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet()));
  }

  private static void bundle(
      Demands demands, String at, Bundle bundle, Optional<Set<String>> declared) {
    demands
        .present(at + "/platform", bundle.platform())
        .present(at + "/deployment_target", bundle.deploymentTarget());
    bundle.deploymentTarget().ifPresent(target -> declared(demands, at, target, declared));
    demands.that(
        bundle.requiredOutputs().stream().anyMatch(output -> output.endsWith(REQUIRED_OUTPUT)),
        at + "/required_outputs",
        "required_outputs must hold a file that ends in " + REQUIRED_OUTPUT);
  }

  private static void declared(
      Demands demands, String at, String target, Optional<Set<String>> declared) {
    String pointer = at + "/deployment_target";
    demands.that(
        declared.filter(ids -> ids.contains(target)).isPresent(),
        pointer,
        "deployment_target must be the id of a target with surface 'ci-runner'"
            + (declared.isPresent() ? " in" : ", which needs")
            + " a valid endpoint deployment manifest"
            + demands.was(pointer, Optional.of(target)));
  }
}
