package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.EndpointDeployment;
import io.cavra.readiness.evidence.EndpointDeployment.Target;
import io.cavra.readiness.evidence.EvidenceInput;
import java.util.List;

/** The check that the endpoint manifest declares targets, each id once. */
final class EndpointManifestCheck implements ReadinessCheck {

  private static final String ID = "go_endpoint_deployment_manifest";

  @Override
  public CheckResult evaluate(ReadinessContext context) {
    return Reading.of(context, EvidenceInput.ENDPOINT_DEPLOYMENT)
        .check(
            ID,
            document -> {
              EndpointDeployment manifest = document.value();
              List<Target> targets = manifest.deploymentTargets();
              return new Demands(document)
                  .notEmpty("/deployment_targets", targets)
                  .each(targets, "/deployment_targets", Repeats.none("id", Target::id))
                  .result(ID, "the manifest declares " + count(targets.size()));
            });
  }

  private static String count(int targets) {
    return targets == 1 ? "1 target" : targets + " targets";
  }
}
