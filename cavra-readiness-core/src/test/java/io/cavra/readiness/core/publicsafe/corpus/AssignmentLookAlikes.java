package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Names with values that are no secrets, and secret-like names with no value. */
final class AssignmentLookAlikes {

  private AssignmentLookAlikes() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "setting",
                "JAVA_HOME=/opt/java/17",
                "LOG_LEVEL=debug",
                "TZ=UTC",
                "LANG=de_DE.UTF-8",
                "GOFLAGS=-mod=vendor",
                "MAVEN_OPTS=-Xmx512m",
                "CAVRA_GO_BACKEND_MODE=disabled",
                "Set CAVRA_GO_BACKEND_MODE=disabled.",
                "CAVRA_GO_ROLLBACK_DRILL_MAX_AGE_DAYS=90",
                "CAVRA_GO_RUNTIME_PATH=/opt/cavra/bin/cavra-runtime",
                "GOOS=linux GOARCH=amd64",
                "CI=true",
                "retries=3",
                "mode: promoted",
                "status=pass",
                "status=pass, fallback_verified=true",
                "cavra.timeout.seconds=5",
                "--mode promoted --json",
                "--rollback-drill-max-age-days 90",
                "fontSize: 12"),
            HarmlessText.each(
                "variable without a value",
                "CAVRA_GO_PROMOTION_EVIDENCE",
                "CAVRA_READINESS_DENIED_TERMS_FILE",
                "$JAVA_HOME",
                "%PATH%"),
            HarmlessText.each(
                "a name that only holds the letters of a secret-like one",
                "author=release-agent",
                "authority=python",
                "bypass=false",
                "compass=north",
                "tokenizer=bpe",
                "secretary: present",
                "passport=ready",
                "keyboard=us",
                "monkey=7",
                "passwordless=true",
                "passenger: seated",
                "authorship=shared",
                "secretion=none seen"),
            HarmlessText.each(
                "a key of another kind",
                "key=value",
                "sort_key=executed_at",
                "cache_key=linux-amd64",
                "primary_key=id",
                "foreign_key=drill_id"),
            HarmlessText.each(
                "stars for a value",
                "password=***",
                "password=********",
                "pwd=*****",
                "--password=***",
                "\"password\": \"***\"",
                "token: ****"),
            HarmlessText.each(
                "angle brackets for a value",
                "token: <redacted>",
                "token=<TOKEN>",
                "password=<your password here>",
                "--token <token>",
                "\"api_key\": \"<removed>\"",
                "secret=<set by the operator>"),
            HarmlessText.each(
                "a variable for a value",
                "secret=${SECRET}",
                "password: ${DB_PASSWORD}",
                "--secret ${SECRET}",
                "\"token\": \"${TOKEN}\"",
                "api_key=${API_KEY:-}"),
            HarmlessText.each(
                "null or none for a value",
                "password=null",
                "api_key: none",
                "\"token\": null",
                "\"api_key\": \"none\"",
                "secret=none",
                "token: null"),
            HarmlessText.each(
                "no value",
                "password=",
                "password: ",
                "\"password\": \"\"",
                "secret=''",
                "token=\"\"",
                "password=&user=agent",
                "password=;timeout=5",
                "token="),
            List.of(
                new HarmlessText("password", "***", "stars under a telling name"),
                new HarmlessText("password", "", "nothing under a telling name"),
                new HarmlessText("password", "<redacted>", "angle brackets under a telling name"),
                new HarmlessText("token", "${TOKEN}", "a variable under a telling name"),
                new HarmlessText("api_key", "none", "none under a telling name"),
                new HarmlessText("secret", "null", "null under a telling name"),
                new HarmlessText(
                    "client_secret",
                    "<set by the operator>",
                    "angle brackets under a telling name"),
                new HarmlessText("dbPassword", "********", "stars under a telling name")))
        .flatMap(List::stream)
        .toList();
  }
}
