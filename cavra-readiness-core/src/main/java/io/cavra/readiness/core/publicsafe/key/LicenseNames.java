package io.cavra.readiness.core.publicsafe.key;

import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which names say where a licence is served: the vendors' variables, and plain words. */
public final class LicenseNames {

  private static final Set<String> WHOLE =
      Words.of(
          "lm_license_file cds_lic_file rlm_license license_server licence_server licenseserver",
          "licenceserver lic_server license_host licence_host license_daemon flexlm_server",
          "altair_license_path ptc_d_license_file splm_license_server ugs_license_server",
          "license_servers licence_servers licensing_server cds_lic_server foundry_license",
          "lshost lsforcehost");
  private static final List<String> ENDINGS =
      List.of(
          "_license_file",
          "_licence_file",
          "_license_server",
          "_licence_server",
          "_lic_file",
          "_lic_server",
          "_license_path",
          "_license_servers",
          "lmd_license",
          "_license_host",
          "licenseserver",
          "_rlm_license");

  private LicenseNames() {}

  /** Says whether a variable of that name says where licences come from. */
  public static boolean isName(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_').replace('.', '_');
    return WHOLE.contains(plain) || ENDINGS.stream().anyMatch(plain::endsWith);
  }
}
