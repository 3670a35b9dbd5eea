package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;
import static io.cavra.readiness.core.publicsafe.corpus.UnclearCase.found;
import static io.cavra.readiness.core.publicsafe.corpus.UnclearCase.harmless;

import java.util.List;

/** Unclear cases of host names, addresses and versions. */
final class UnclearNames {

  private UnclearNames() {}

  static List<UnclearCase> all() {
    return List.of(
        harmless(
            "The drill passed.It took seven minutes.",
            "prose whose next word ends a name; a capital after a small letter marks a sentence"),
        harmless(
            "p.es. in tre ambienti",
            "Italian abbreviation that reads as a name; prose in any language"),
        harmless("m.in. testy", "Polish abbreviation that reads as a name; prose in any language"),
        harmless(
            "ASP.NET Core", "a product that reads as a name; nothing around it speaks of a host"),
        harmless("System.in", "a Java field that reads as a name; names of code"),
        harmless("errors.Is(err, target)", "a Go function that reads as a name; a bracket follows"),
        harmless("spring.application.name", "a property that reads as a name; names of code"),
        harmless(
            "main.py:42",
            "a place in a file, or a port after a name; an extension and a line number"),
        harmless("The host: it was rebuilt.", "a sentence follows the colon and no name"),
        found(
            "hostname",
            join("host=", "buildbox7"),
            "the page says a colon; the equals sign means the same"),
        found("hostname", "buildbox7", "the page says host; hostname means the same")
            .under("hostname"),
        found(
            "hostname",
            join("github", ".com/quorvane/gate"),
            "a Go package starts with a fully qualified name"),
        found(
            "hostname",
            "例え。みんな",
            "the ideographic full stop separates labels in a browser, not in NFKC"),
        found(
            "hostname",
            join("buildbox", ".home.arpa"),
            "a private suffix that the page does not list"),
        harmless(
            "s3://release-evidence/2026/run-7.json",
            "a bucket is one label under a scheme of its own"),
        harmless("app.localhost:8080", "below localhost, which is reserved as a whole"),
        found(
            "email",
            join("root@", "buildbox7"),
            "an address with one label; a mail address all the same"),
        harmless("root@localhost", "localhost is no finding for hosts; taken to hold for mail"),
        harmless("3fff::1", "a documentation range newer than most tables (RFC 9637)"),
        harmless("::ffff:127.0.0.1", "loopback, mapped into IPv6"),
        harmless("1.3.6.1.4.1.311", "an object identifier has more than four numbers"),
        harmless("cavra-1.2.3.4.jar", "a version without a version word, in a file name"),
        harmless("10.0.0.1", "the version word is the key").under("version"),
        harmless("release 26.11.0.4", "release is taken for a version word"),
        harmless("версия 1.2.3.4", "a version word of another language, taken for one"));
  }
}
