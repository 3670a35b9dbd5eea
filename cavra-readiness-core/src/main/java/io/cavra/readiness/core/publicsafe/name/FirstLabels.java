package io.cavra.readiness.core.publicsafe.name;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * The words that packages, fields and hosts begin with, which tell one dotted name from another.
 */
public final class FirstLabels {

  /** Domains that stand first in packages, and in packages alone. */
  private static final Set<String> REVERSED = Words.of("com org net");

  /** First words of packages that hosts under a private suffix may begin with too. */
  private static final Set<String> PRODUCTS = Words.of("system microsoft windows android edu gov");

  /** Other first words of packages. */
  private static final Set<String> LANGUAGES =
      Words.of("java javax jakarta kotlin kotlinx scala sun jdk androidx groovy clojure");

  /** First words of packages that hosts may begin with too. */
  private static final Set<String> PACKAGES_OR_HOSTS =
      Words.of("io dev me app co de uk fr ch eu us");

  /** What code has before a dot, and no machine is called. */
  private static final Set<String> VARIABLES =
      Words.of(
          "this self thread scope context ctx request req response res params args env settings"
              + " config",
          "options properties props application module window document object event");

  /** What fields and settings hang from besides. */
  private static final Set<String> FIELDS =
      Words.of(
          "metadata labels spec requirements package compose docker-compose user process app status",
          "state report check gate evidence drill plan annotations item node data message session",
          "account project asp vb ado git os sys settings_file environment profile runtime backend",
          "schema test tests build");

  private static final Set<String> PREFIXES =
      Words.of(
          "www mail smtp imap api git gitlab github db sql ns vpn build ci jenkins proxy gateway"
              + " login",
          "sso auth vault registry repo artifacts nexus ldap ftp sftp ssh app admin portal wiki"
              + " jira");

  /** What machines are for, as their names say it; no field or class is called so. */
  private static final Set<String> MACHINES =
      Words.of(
          "server srv fs nas dc ad db sql ns ntp dns smtp imap vpn proxy gateway vault jenkins gitlab"
              + " ldap ftp",
          "sftp printer router firewall fileserver filer nexus artifactory jira bastion jumphost esx"
              + " hypervisor");

  /** Services that a name may begin with where its end says more. */
  private static final Set<String> SERVICES =
      Words.of(
          "status crm erp cdn shop account accounts helpdesk staging grafana webmail intranet");

  /** Libraries whose names end in a digit, as those of machines do. */
  private static final Set<String> NUMBERED_LIBRARIES =
      Words.of(
          "log4j2 http2 h2 c3p0 dbcp2 pool2 oauth2 saml2 s3 ec2 k8s x509 utf8 base64 sha1 md5 sha256 sha384 sha512");

  private FirstLabels() {}

  /** Says whether machines are called by this first label, in lower case. */
  public static boolean isOfMachine(String label) {
    return MACHINES.contains(label);
  }

  static boolean isOfService(String label) {
    return SERVICES.contains(label);
  }

  /** {@code db01}, {@code runner-3}: machines are counted. */
  public static boolean isCounted(String label) {
    int last = label.length() - 1;
    return last >= 2 && Ascii.isDigit(label.charAt(last)) && !NUMBERED_LIBRARIES.contains(label);
  }

  static boolean isOfPackage(String label) {
    return REVERSED.contains(label) || PRODUCTS.contains(label) || LANGUAGES.contains(label);
  }

  static boolean isOfReversedDomain(String label) {
    return REVERSED.contains(label);
  }

  static boolean isOfProduct(String label) {
    return PRODUCTS.contains(label);
  }

  static boolean isVariable(String label) {
    return VARIABLES.contains(label);
  }

  static boolean isOfPackageOrHost(String label) {
    return PACKAGES_OR_HOSTS.contains(label);
  }

  static boolean isOfField(String label) {
    return VARIABLES.contains(label) || FIELDS.contains(label);
  }

  /** Says whether names of hosts begin with this label, in lower case. */
  public static boolean isOfHost(String label) {
    return PREFIXES.contains(label);
  }
}
