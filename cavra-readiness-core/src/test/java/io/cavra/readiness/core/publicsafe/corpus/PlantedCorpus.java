package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every text that must be found, for all rules, in the order of the table of SPEC.md section 8. */
public final class PlantedCorpus {

  private static final List<String> RULES =
      List.of(
          "private_key",
          "cloud_key",
          "vcs_token",
          "chat_token",
          "jwt",
          "auth_header",
          "credential_assignment",
          "url_credentials",
          "high_entropy",
          "ip_address",
          "hostname",
          "email",
          "license_server",
          "network_share",
          "script",
          "denied_term");

  private PlantedCorpus() {}

  /** Answers the ids of the rules in the order in which findings are reported. */
  public static List<String> rules() {
    return RULES;
  }

  /** Answers the planted texts; the same ones at every call. */
  public static List<PlantedText> all() {
    return Stream.of(
            PrivateKeyPlants.all(),
            CloudKeyPlants.all(),
            VcsTokenPlants.all(),
            ChatTokenPlants.all(),
            JwtPlants.all(),
            AuthHeaderPlants.all(),
            CredentialPlants.all(),
            UrlCredentialPlants.all(),
            HighEntropyPlants.all(),
            IpAddressPlants.all(),
            HostnamePlants.all(),
            EmailPlants.all(),
            LicenseServerPlants.all(),
            NetworkSharePlants.all(),
            ScriptPlants.all(),
            DeniedTermPlants.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Answers the denied terms of all planted texts; the harmless texts hold none of them. */
  public static List<String> deniedTerms() {
    return all().stream().map(PlantedText::term).flatMap(Optional::stream).distinct().toList();
  }
}
