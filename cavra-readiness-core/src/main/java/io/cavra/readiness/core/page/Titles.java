package io.cavra.readiness.core.page;

import java.util.Map;

/** What people call the sections; a host's own section goes by its name. */
final class Titles {

  private static final Map<String, String> TITLES =
      Map.of(
          "go_backend_pilot", "Go runtime",
          "go_backend_deployment", "Deployment",
          "go_backend_promotion", "Promotion",
          "go_backend_rollback", "Rollback plan",
          "go_backend_rollback_rehearsal", "Rollback rehearsal",
          "go_backend_rollback_drill_history", "Rollback drills");

  private Titles() {}

  static String of(String section) {
    return TITLES.getOrDefault(section, section);
  }
}
