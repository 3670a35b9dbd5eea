package io.cavra.readiness.testkit;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import java.nio.file.Path;
import java.util.Map;

/** Where the files of a set stand, and the settings that say so. */
record SetPaths(Path folder, Layout layout) {

  private static final String DATA = "..data";

  private static final Map<EvidenceInput<?>, String> NAMES =
      Map.of(
          EvidenceInput.RUNTIME, "cavra-runtime",
          EvidenceInput.POLICY, "policy.json",
          EvidenceInput.REGISTRY, "registry.json",
          EvidenceInput.PACKAGE_DIRECTORY, "other-package",
          EvidenceInput.PROMOTION_EVIDENCE, "promotion-evidence.json",
          EvidenceInput.ROLLBACK_PLAN, "rollback-plan.json",
          EvidenceInput.ROLLBACK_REHEARSAL, "rollback-rehearsal.json",
          EvidenceInput.DRILL_HISTORY, "rollback-drills.json",
          EvidenceInput.DENIED_TERMS, "denied-terms.txt",
          EvidenceInput.ALLOWED_TEXT, "allowed-text.txt");

  /** Answers the path that a setting gives for the input. */
  Path of(EvidenceInput<?> input) {
    return parent(input).resolve(name(input));
  }

  /** Answers where the bytes of the input stand: for a config map, behind the links. */
  Path data(EvidenceInput<?> input) {
    return layout == Layout.CONFIG_MAP ? dataLink().resolve(name(input)) : of(input);
  }

  Path dataLink() {
    return folder.resolve(DATA);
  }

  Path packageDirectory() {
    return folder.resolve("package");
  }

  static String name(EvidenceInput<?> input) {
    return Setting.of(input).packageFile().orElseGet(() -> NAMES.get(input));
  }

  ReadinessSettings settings(ReadySet set) {
    ReadinessSettings.Builder settings = ReadinessSettings.builder();
    boolean packaged = isPackaged(set);
    if (packaged) {
      settings.path(Setting.PACKAGE_DIR, packageDirectory());
    }
    EvidenceInput.all().stream()
        .filter(set::isConfigured)
        .filter(input -> !(packaged && isManifest(input)))
        .forEach(input -> settings.path(Setting.of(input), of(input)));
    set.texts().forEach(settings::set);
    return settings.build();
  }

  /** A package directory with a problem of its own must not take the manifests away with it. */
  private boolean isPackaged(ReadySet set) {
    return layout == Layout.PACKAGE_DIR
        && set.state(EvidenceInput.PACKAGE_DIRECTORY).problem().isEmpty();
  }

  private Path parent(EvidenceInput<?> input) {
    return layout == Layout.PACKAGE_DIR && isManifest(input) ? packageDirectory() : folder;
  }

  private static boolean isManifest(EvidenceInput<?> input) {
    return Setting.of(input).packageFile().isPresent();
  }
}
