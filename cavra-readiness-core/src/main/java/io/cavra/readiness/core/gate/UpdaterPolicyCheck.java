package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.UpdaterPolicy;
import io.cavra.readiness.evidence.UpdaterPolicy.Policy;
import io.cavra.readiness.evidence.WorkstationChannels;
import io.cavra.readiness.evidence.WorkstationChannels.Channel;
import io.cavra.readiness.text.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The check that the updater policy speaks of the very channels that the manifest declares. */
final class UpdaterPolicyCheck implements ReadinessCheck {

  private static final String ID = "go_workstation_updater_policy";
  private static final int MOST_TOLD = 20;

  @Override
  public CheckResult evaluate(ReadinessContext context) {
    Optional<WorkstationChannels> manifest =
        context.evidence().of(EvidenceInput.CHANNEL_MANIFEST).document();
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
                  .each(updater.policies(), "/policies", (one, at) -> policy(demands, at, one));
              sameChannels(demands, updater, manifest);
              return demands.result(ID, "the policy covers the channels of the manifest");
            });
  }

  private static void policy(Demands demands, String at, Policy policy) {
    demands
        .present(at + "/channel", policy.channel())
        .isNot(at + "/auto_update", policy.autoUpdate(), true)
        .isNot(at + "/approval_required", policy.approvalRequired(), false);
  }

  private static void sameChannels(
      Demands demands, UpdaterPolicy updater, Optional<WorkstationChannels> manifest) {
    if (manifest.isEmpty()) {
      demands.that(
          false, "/policies", "policies must name the channels of a valid channel manifest");
      return;
    }
    List<Channel> channels = manifest.get().channels();
    demands.that(
        channels.stream().allMatch(channel -> channel.channel().isPresent()),
        "/policies",
        "policies cannot match a channel manifest in which a channel has no name");
    Set<String> declared = names(channels.stream().map(Channel::channel).toList());
    Set<String> covered = names(updater.policies().stream().map(Policy::channel).toList());
    demands.that(
        declared.equals(covered),
        "/policies",
        "policies must name the channels of the manifest"
            + difference(", lacks ", declared, covered)
            + difference(", has besides ", covered, declared));
  }

  private static Set<String> names(Collection<Optional<String>> names) {
    return names.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
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
