package io.cavra.readiness.core.publicsafe.key;

import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Locale;
import java.util.Set;

/** The names of headers that authenticate, and the schemes that their values begin with. */
public final class AuthHeaders {

  private static final Set<String> NAMES =
      Words.of(
          "authorization proxy-authorization x-api-key api-key apikey x-apikey x-auth-token"
              + " x-auth-key",
          "x-access-token x-amz-security-token x-goog-api-key ocp-apim-subscription-key"
              + " private-token",
          "x-gitlab-token job-token x-vault-token x-figma-token x-shopify-access-token cookie",
          "set-cookie x-csrf-token x-xsrf-token x-functions-key x-ms-token-aad-access-token"
              + " x-rapidapi-key",
          "x-api-token x-authorization dd-api-key dd-application-key x-hub-signature"
              + " x-jfrog-art-api",
          "circle-token x-session-token x-token x-secret x-authentication authentication x-auth",
          "x-honeycomb-team x-algolia-api-key x-mbx-apikey x-parse-rest-api-key x-n8n-api-key");

  private static final Set<String> SCHEMES =
      Words.of(
          "basic bearer digest token apikey negotiate ntlm hawk signature ssws geniekey oauth",
          "aws4-hmac-sha256 sharedkey sharedaccesssignature splunk key dpop mac hoba vapid");

  private AuthHeaders() {}

  /**
   * Says whether a header of that name, in any case and with underscores for dashes, authenticates.
   */
  public static boolean isName(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT).replace('_', '-').trim());
  }

  /** Says whether a lower-case word is a scheme of authentication. */
  public static boolean isScheme(String lower) {
    return SCHEMES.contains(lower);
  }
}
