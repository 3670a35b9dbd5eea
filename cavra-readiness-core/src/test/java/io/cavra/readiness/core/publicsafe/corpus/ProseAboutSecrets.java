package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Sentences that speak of secrets, keys and headers without holding one. */
final class ProseAboutSecrets {

  private ProseAboutSecrets() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "speaks of a password",
                "The password is kept in the vault, not here.",
                "Passwords must have at least twelve characters.",
                "Rotate the password before the drill and record the date.",
                "Was the password changed? Yes, in October.",
                "Password: must be changed every 90 days.",
                "Password: see the runbook for how it is set.",
                "Nobody typed a password during the exercise.",
                "A forgotten password stops nobody: ask the release board."),
            HarmlessText.each(
                "speaks of a token",
                "The token expires after one hour.",
                "No token is needed for this step.",
                "Token: it never leaves the vault.",
                "Token rotation happens every week.",
                "Tokens that begin with a known prefix are refused.",
                "token bucket limits apply to the status page"),
            HarmlessText.each(
                "speaks of a secret",
                "Secrets are never logged.",
                "Secret scanning is enabled for this repository.",
                "It is no secret that Python stays authoritative.",
                "The secret is read from the environment at the start.",
                "secret sharing was out of scope"),
            HarmlessText.each(
                "speaks of an API key",
                "Revoke the API key, then record the date.",
                "api_key is read from the environment.",
                "An API key belongs to one service only.",
                "The API keys of all agents were replaced last week."),
            HarmlessText.each(
                "speaks of an option",
                "The --secret option was removed in March.",
                "Use --password only in tests.",
                "The flag --token is no longer accepted."),
            HarmlessText.each(
                "speaks of a passphrase or credentials",
                "The passphrase has six words.",
                "Credentials are issued by the board and last one day.",
                "Login with a passkey works as before."),
            HarmlessText.each(
                "speaks of a header",
                "Basic authentication is turned off.",
                "Bearer tokens are rotated weekly.",
                "Digest authentication was never supported.",
                "The X-API-Key header is required.",
                "Authorization is required for every step.",
                "The bearer of this document may start the drill.",
                "Basic checks passed, digest compared.",
                "Authorization: granted by the release board."),
            HarmlessText.each(
                "speaks of a private key",
                "The private key stays in the hardware module.",
                "Begin private key rotation in week 12.",
                "A private key block in a document blocks its gate.",
                "The public half of the RSA key pair is published."),
            HarmlessText.each(
                "speaks of a web token",
                "A JSON Web Token has three parts, joined by points.",
                "eyJ is how most of them begin"),
            HarmlessText.each(
                "speaks of hosts and addresses",
                "Write no host names into this document.",
                "Which host? Not recorded.",
                "IPv4 and IPv6 addresses are both refused.",
                "Mail addresses and network shares have no place here.",
                "The licence server was not part of the drill."),
            HarmlessText.each(
                "speaks of secrets in other languages",
                "Das Passwort wird jedes Quartal geändert.",
                "Le mot de passe n’est écrit nulle part.",
                "La contraseña se guarda en la bóveda.",
                "Пароль хранится в сейфе.",
                "密码不得写入文档。",
                "パスワードは金庫に保管する。",
                "비밀번호는 문서에 적지 않는다.",
                "كلمة المرور محفوظة في الخزنة.",
                "Токен действует один час.",
                "Das Token läuft nach einer Stunde ab."),
            List.of(
                new HarmlessText(
                    "password",
                    "The password is kept in the vault.",
                    "a sentence under a telling name"),
                new HarmlessText(
                    "token",
                    "No token was needed for this drill.",
                    "a sentence under a telling name"),
                new HarmlessText(
                    "secret",
                    "The secret was rotated before the drill.",
                    "a sentence under a telling name")))
        .flatMap(List::stream)
        .toList();
  }
}
