package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.alnum;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64Url;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.digits;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.draw;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.encode;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.encodeUrl;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.hex;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.lower;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.upper;
import static io.cavra.readiness.core.publicsafe.corpus.UnclearCase.found;
import static io.cavra.readiness.core.publicsafe.corpus.UnclearCase.harmless;

import java.util.List;
import java.util.stream.Stream;

/** Texts that the page leaves open, each with a reading and its reason; no test may demand them. */
public final class UnclearCases {

  private UnclearCases() {}

  /** Answers the unclear cases; the same ones at every call. */
  public static List<UnclearCase> all() {
    return Stream.of(UnclearNames.all(), secrets(), views(), others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<UnclearCase> secrets() {
    return List.of(
        found(
            "private_key",
            join("AGE-SECRET-", "KEY-1", upper(58, 2001)),
            "a key without a block; secret all the same"),
        found(
            "private_key",
            join("-----begin rsa ", "private key-----"),
            "no tool writes it in small letters; a finding costs nothing"),
        found(
            "chat_token",
            join("https://chat.", "quorvane", ".com/hooks/", lower(26, 2002)),
            "a webhook of a service that anyone may host"),
        found(
            "jwt",
            join(encodeUrl("{\"alg\":\"HS256\"}"), "..", base64Url(43, 2003)),
            "a detached payload; header and signature are those of a token"),
        found(
            "auth_header",
            join("Author", "ization: Nego", "tiate ", base64(60, 2004)),
            "a scheme that the page does not list, with a value all the same"),
        harmless(
            "Authorization: Bearer <token>",
            "placeholders are listed for assignments only; taken to hold here"),
        harmless(
            "Authorization: Bearer ${TOKEN}",
            "placeholders are listed for assignments only; taken to hold here"),
        found(
            "url_credentials",
            join("Server=main;User Id=app;Pass", "word=", alnum(9, 2005)),
            "user information in a connection string that is no URL"),
        found(
            "url_credentials",
            join("git@", "git.quorvane", ".com:group/x"),
            "a short form of an ssh URL with a user"),
        found(
            "credential_assignment",
            join("contra", "seña=", alnum(12, 2006)),
            "a secret-like name in another language"),
        harmless("password={{ password }}", "a template variable, not listed but no value either"),
        harmless("password=$PASSWORD", "a variable without braces, not listed but no value either"),
        harmless("max_tokens=4096", "counts tokens"),
        harmless("tests: pass=412 fail=0", "pass is a result here"),
        harmless("--password-file /run/secrets/db", "names a file, not the secret"),
        harmless("weekly", "speaks of tokens and holds none").under("token_rotation"),
        harmless("NULL", "null in capitals, taken for null").under("password"),
        found(
            "high_entropy",
            draw("abcdefghijklmnopqrstuvwxyz", 44, 2007),
            "random, but of small letters alone"),
        found("high_entropy", digits(40, 2008), "random, but of digits alone; also a number"),
        found(
            "high_entropy",
            join("md5:", hex(32, 2009)),
            "a digest whose name is not among the exceptions"),
        found(
            "high_entropy",
            join("SHA256:", base64(43, 2010)),
            "the fingerprint of a key, in base64"),
        found(
            "high_entropy",
            join("docs/", alnum(40, 2011), ".md"),
            "a file name that is a random run"),
        found(
            "high_entropy",
            join("go-x://ci/", alnum(40, 2012)),
            "an opaque reference that holds a random run"),
        harmless(
            join("00-", hex(32, 2013), "-", hex(16, 2014), "-01"),
            "the id of a trace, in a public format"));
  }

  private static List<UnclearCase> views() {
    return List.of(
        harmless(
            encode("Nothing but the plain minutes of the exercise, in base64"),
            "base64 that decodes to harmless text is random-looking by itself"),
        found(
            "email",
            join("ops", Disguises.percentAll("\uff20"), "quorvane", ".com"),
            "NFKC is taken to apply again after percent-decoding"),
        found(
            "email",
            join("\"ops\\u0040", "quorvane", ".com\""),
            "a bare JSON string is JSON inside a string"),
        found(
            "email",
            join("It said {\"by\":\"ops\\u0040", "quorvane", ".com\"} twice"),
            "JSON inside prose inside a string"),
        found(
            "denied_term",
            "客户ostrafell已确认",
            "a term between letters of another script has no edge by the letter"));
  }

  private static List<UnclearCase> others() {
    return List.of(
        harmless("27000@localhost", "a licence server on this machine"),
        found(
            "license_server",
            join("SERVER quorlic 0050569a12bc ", "27000"),
            "a line of a licence file"),
        found("network_share", join("//quorfs", "/builds"), "UNC with slashes; also a path"),
        found("network_share", join("file://quorfs", "/builds/x.log"), "a file URL with a host"),
        harmless("classpath:/application.yml", "reads as an export; a resource of a program"),
        harmless("file:/opt/cavra/policy.json", "reads as an export; the short form of a file URL"),
        found(
            "script",
            join("kubectl exec agent-0 ", "-- systemctl stop agent"),
            "remote execution in a cluster"),
        found(
            "script",
            join("Run systemctl stop agent and then run ", "systemctl start agent."),
            "two commands, joined by words"),
        harmless("true && false", "a formula, or two commands"),
        harmless(
            join("Stop it; run `make clean`; then run `make all`", "."),
            "a list of steps in prose that names two commands"));
  }
}
