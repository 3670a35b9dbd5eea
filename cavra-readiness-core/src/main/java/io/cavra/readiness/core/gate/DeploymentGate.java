package io.cavra.readiness.core.gate;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.CiRunnerBundles.Bundle;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.WorkstationChannels;
import io.cavra.readiness.evidence.WorkstationChannels.Channel;
import io.cavra.readiness.evidence.WorkstationChannels.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The deployment gate (SPEC.md section 7.2): a release package whose four manifests agree. */
final class DeploymentGate {

  private static final List<Setting> METADATA =
      List.of(
          Setting.PACKAGE_DIR,
          Setting.ENDPOINT_DEPLOYMENT_PATH,
          Setting.CI_RUNNER_BUNDLES_PATH,
          Setting.CHANNEL_MANIFEST_PATH,
          Setting.UPDATER_POLICY_PATH);

  private static final List<String> NOTES =
      List.of("The four manifests come from one release package; do not mix releases.");

  private DeploymentGate() {}

  static ReadinessGate create() {
    List<ReadinessCheck> checks =
        List.of(
            DeploymentGate::configured,
            DeploymentGate::packageDirectory,
            new EndpointManifestCheck(),
            new CiRunnerBundlesCheck(),
            new WorkstationChannelsCheck(),
            new UpdaterPolicyCheck());
    return new SectionGate(
        Section.DEPLOYMENT,
        context -> isConfigured(context) || context.mode() != BackendMode.DISABLED,
        checks,
        checks,
        new SectionGate.Layout(DeploymentGate::settings, context -> Map.of(), NOTES));
  }

  private static boolean isConfigured(ReadinessContext context) {
    for (Setting setting : METADATA) {
      if (context.settings().text(setting).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static CheckResult configured(ReadinessContext context) {
    String id = "go_deployment_metadata_configured";
    if (isConfigured(context)) {
      return CheckResult.pass(id, "deployment metadata is configured");
    }
    return context.mode() == BackendMode.DISABLED
        ? CheckResult.pass(id, "no deployment metadata is configured, and mode disabled needs none")
        : CheckResult.warn(
            id,
            "no deployment metadata is configured; set " + SettingCheck.names(Setting.PACKAGE_DIR));
  }

  private static CheckResult packageDirectory(ReadinessContext context) {
    String id = "go_release_package_dir";
    var reading = Reading.of(context, EvidenceInput.PACKAGE_DIRECTORY);
    return reading.isAbsent()
        ? CheckResult.pass(
                id, "no package directory is configured; a manifest then needs its own path")
            .with("path", null)
        : reading.check(id, document -> CheckResult.pass(id, reading.name() + " is a directory"));
  }

  private static Map<String, Object> settings(ReadinessContext context) {
    return new ReportValues(5)
        .path("package_dir", context, Setting.PACKAGE_DIR)
        .put(
            "metadata_paths",
            new ReportValues(4)
                .path("endpoint_deployment", context, Setting.ENDPOINT_DEPLOYMENT_PATH)
                .path("ci_runner_bundles", context, Setting.CI_RUNNER_BUNDLES_PATH)
                .path("channel_manifest", context, Setting.CHANNEL_MANIFEST_PATH)
                .path("updater_policy", context, Setting.UPDATER_POLICY_PATH)
                .build())
        .put("ci_runner_targets", ciRunnerTargets(context))
        .put("workstation_targets", workstationTargets(context))
        .put("channels", texts(channels(context), Channel::channel))
        .build();
  }

  private static List<?> ciRunnerTargets(ReadinessContext context) {
    return context
        .evidence()
        .of(EvidenceInput.CI_RUNNER_BUNDLES)
        .document()
        .map(bundles -> texts(bundles.runnerBundles(), Bundle::deploymentTarget))
        .orElse(List.of());
  }

  private static List<?> workstationTargets(ReadinessContext context) {
    List<Object> ids = new ArrayList<>();
    for (Channel channel : channels(context)) {
      ids.addAll(texts(channel.workstationTargets(), Target::id));
    }
    return ids;
  }

  private static List<Channel> channels(ReadinessContext context) {
    return context
        .evidence()
        .of(EvidenceInput.CHANNEL_MANIFEST)
        .document()
        .map(WorkstationChannels::channels)
        .orElse(List.of());
  }

  private static <E> List<Object> texts(List<E> elements, Function<E, Optional<String>> text) {
    List<Object> texts = new ArrayList<>(elements.size());
    for (E element : elements) {
      texts.add(text.apply(element).orElse(null));
    }
    return texts;
  }
}
