package io.cavra.readiness.core.publicsafe;

import java.util.Set;

/**
 * The words that packages, fields and hosts begin with, which tell one dotted name from another.
 */
final class FirstLabels {

  /** First words of packages: no host is called so, whatever its last label. */
  private static final Set<String> PACKAGES =
      Words.of(
          "com org net java javax jakarta kotlin kotlinx scala sun jdk android androidx edu gov"
              + " groovy",
          "clojure system microsoft windows");

  /** First words of packages that hosts may begin with too. */
  private static final Set<String> PACKAGES_OR_HOSTS =
      Words.of("io dev me app co de uk fr ch eu us");

  /** What fields and settings hang from. */
  private static final Set<String> FIELDS =
      Words.of(
          "config settings application env metadata labels spec this self requirements package"
              + " compose",
          "docker-compose options properties props context ctx request response req res user"
              + " process",
          "window document app module thread scope status state report check gate evidence drill"
              + " plan",
          "annotations object item node data params args event message session account project asp"
              + " vb",
          "ado git os sys settings_file environment profile runtime backend schema test tests"
              + " build");

  private static final Set<String> PREFIXES =
      Words.of(
          "www mail smtp imap api git gitlab github db sql ns vpn build ci jenkins proxy gateway"
              + " login",
          "sso auth vault registry repo artifacts nexus ldap ftp sftp ssh app admin portal wiki"
              + " jira");

  private FirstLabels() {}

  static boolean isOfPackage(String label) {
    return PACKAGES.contains(label);
  }

  static boolean isOfPackageOrHost(String label) {
    return PACKAGES_OR_HOSTS.contains(label);
  }

  static boolean isOfField(String label) {
    return FIELDS.contains(label);
  }

  static boolean isOfHost(String label) {
    return PREFIXES.contains(label);
  }
}
