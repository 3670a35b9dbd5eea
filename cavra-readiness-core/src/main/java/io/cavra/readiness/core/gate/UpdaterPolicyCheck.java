package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.UpdaterPolicy;
import io.cavra.readiness.evidence.UpdaterPolicy.Policy;
import io.cavra.readiness.evidence.WorkstationChannels;
import io.cavra.readiness.evidence.WorkstationChannels.Channel;
import io.cavra.readiness.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The check that the updater policy speaks of the very channels that the manifest declares. */
final class UpdaterPolicyCheck implements ReadinessCheck {

  private static final String ID = "go_workstation_updater_policy";
  private static final int MOST_TOLD = 20;

  @Override
  public CheckResult evaluate(ReadinessContext context) {
    Reading<WorkstationChannels> manifest = Reading.of(context, EvidenceInput.CHANNEL_MANIFEST);
    return Reading.of(context, EvidenceInput.UPDATER_POLICY)
        .check(
            ID,
            document -> {
              UpdaterPolicy updater = document.value();
              Demands demands = new Demands(document);
              demands
                  .text(
                      "/source_channel_manifest",
                      updater.sourceChannelManifest(),
                      "cavra-runtime.channels.json")
                  .is("/default_auto_update", updater.defaultAutoUpdate(), false)
                  .each(updater.policies(), "/policies", UpdaterPolicyCheck::policy);
              sameChannels(demands, updater, manifest);
              return demands.result(ID, "the policy covers the channels of the manifest");
            });
  }

  private static void policy(Demands demands, Policy policy) {
    demands
        .present("/channel", policy.channel())
        .isNot("/auto_update", policy.autoUpdate(), true)
        .isNot("/approval_required", policy.approvalRequired(), false);
  }

  private static void sameChannels(
      Demands demands, UpdaterPolicy updater, Reading<WorkstationChannels> manifest) {
    Optional<EvidenceProblem<WorkstationChannels>> problem = manifest.evidence().problem();
    if (problem.isPresent()) {
      demands.unmet(
          "/policies",
          "policies must name the channels of the manifest, and "
              + manifest.unusable(problem.get()));
      return;
    }
    List<Channel> channels = manifest.evidence().document().orElseThrow().channels();
    demands.that(
        areNamed(channels),
        "/policies",
        "policies cannot match a channel manifest in which a channel has no name");
    Set<String> declared = names(channels, Channel::channel);
    Set<String> covered = names(updater.policies(), Policy::channel);
    if (!declared.equals(covered)) {
      demands.unmet(
          "/policies",
          "policies must name the channels of the manifest"
              + difference(", lacks ", declared, covered)
              + difference(", has besides ", covered, declared));
    }
  }

  private static boolean areNamed(List<Channel> channels) {
    for (Channel channel : channels) {
      if (channel.channel().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static <E> Set<String> names(List<E> elements, Function<E, Optional<String>> name) {
    Set<String> names = new TreeSet<>();
    for (E element : elements) {
      name.apply(element).ifPresent(names::add);
    }
    return names;
  }

  private static String difference(String word, Set<String> these, Set<String> those) {
    List<String> missing =
        these.stream().filter(name -> !those.contains(name)).map(Quoted::of).toList();
    if (missing.isEmpty()) {
      return "";
    }
    int told = Math.min(missing.size(), MOST_TOLD);
    String rest = missing.size() > told ? " and " + (missing.size() - told) + " more" : "";
    return word + String.join(", ", missing.subList(0, told)) + rest;
  }
}
