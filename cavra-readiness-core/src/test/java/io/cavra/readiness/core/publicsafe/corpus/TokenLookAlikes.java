package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** Prefixes of keys and tokens with nothing, or only words, behind them. */
final class TokenLookAlikes {

  private TokenLookAlikes() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "prefix in prose",
                join("Keys that begin with AK", "IA are refused."),
                join("The prefix gh", "p_ is blocked."),
                join("A xo", "xb- token was never issued."),
                join("gl", "pat- and np", "m_ are known prefixes."),
                join("dc", "kr_pat_ names a kind")),
            HarmlessText.each(
                "prefix with a word",
                join("np", "m_config_registry"),
                join("np", "m_package_version"),
                join("py", "pi-publish-step"),
                join("ruby", "gems_version"),
                join("sk", "_live mode"),
                join("h", "f_transfer"),
                join("da", "pi_version"),
                join("pu", "l-request"),
                join("SK", "U1234567890"),
                join("AS", "IA-PACIFIC rollout"),
                join("key", "-value pairs")),
            HarmlessText.each(
                "shape of another armour",
                "-----BEGIN PUBLIC KEY-----",
                "-----BEGIN CERTIFICATE-----",
                "-----BEGIN CERTIFICATE REQUEST-----",
                "-----BEGIN X509 CRL-----",
                "-----BEGIN DH PARAMETERS-----",
                "-----BEGIN PGP PUBLIC KEY BLOCK-----",
                "-----BEGIN PGP SIGNED MESSAGE-----",
                "---- BEGIN SSH2 PUBLIC KEY ----",
                "-----BEGIN NOTES-----"),
            HarmlessText.each(
                "near a JSON Web Token", "eyebrow and eyelid", "eyJ", "header.payload.signature"),
            HarmlessText.each(
                "near a messenger token", "12345678:AB", "run:4711:AA", "T00000000/B00000000"),
            HarmlessText.each(
                "near an authorization",
                "Bearer",
                "Basic",
                "Digest",
                "basic-auth",
                "bearer-token-rotation"),
            HarmlessText.each(
                "licence in prose",
                "The licence was renewed for 2027.",
                "license: MIT",
                "LICENSE=Apache-2.0",
                "Licence terms: see LICENSE.",
                join("LM_LICENSE", "_FILE is not set."),
                join("LM_LICENSE", "_FILE="),
                "licence-check: pass"),
            HarmlessText.each(
                "JSON without a finding",
                "{\"status\":\"ready\",\"refs\":[\"go-rollback-drill://ci/run-7\"]}",
                "[1, 2, 3]",
                "{}",
                "\"ready\"",
                "{\"password\":\"***\"}",
                "{\"by\":\"ops@example.com\"}"),
            HarmlessText.each(
                "percent-encoded words",
                "ready%20to%20go",
                "docs%2Frunbook.md",
                "caf%C3%A9",
                "50%25",
                "100 %"),
            HarmlessText.each(
                "invisible characters in words",
                "fall\u200bback",
                "zero\u00adwidth",
                "می\u200cشود"),
            HarmlessText.each(
                "near a denied term",
                "Quorvanes",
                "unquorvane",
                "quorvane7",
                "7quorvane",
                "Tavenmoor-North",
                "TavenmoorNorth",
                "Ostrafeller",
                "140417",
                "404170",
                "40 417",
                "Zelmarsh Werke",
                "q7vane",
                "Müllwicker"))
        .flatMap(List::stream)
        .toList();
  }
}
