package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.host;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.net.IDN;
import java.util.List;
import java.util.stream.Stream;

/** Names of hosts, fully qualified, private, or one label where a host must stand. */
final class HostnamePlants {

  private static final String RULE = "hostname";

  private HostnamePlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return host("db1", "quorvane", "com");
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(host("quorvane", "com"), "two labels"),
        at(host("www", "quorvane", "co", "uk"), "public suffix of two labels"),
        at(host("api", "eu-west", "brindlewick", "io"), "four labels"),
        at(host("db1", "quorvane", "com") + ".", "trailing dot"),
        at(host("DB1", "QUORVANE", "COM"), "upper case"),
        at(host("db1", "quorvane", "com") + ":5432", "with a port"),
        at("Restarted " + host("ci7", "tavenmoor", "net") + ".", "before a full stop"),
        at("Restarted " + host("ci7", "tavenmoor", "org") + ", then waited", "before a comma"),
        at("peer=" + host("ci8", "tavenmoor", "dev"), "after an equals sign"),
        at("https://" + host("ci", "tavenmoor", "app") + "/run/7", "in a URL"),
        at("https://" + host("ci", "tavenmoor", "cloud") + ":8443/run?x=1#y", "URL with a port"),
        at("HTTPS://" + host("CI", "TAVENMOOR", "NET") + "/RUN", "URL in upper case"),
        at("go-rollback-drill://" + host("ci", "tavenmoor", "net") + "/run", "scheme of its own"),
        at("https://" + host("quorvane", "md") + "/x", "an extension as the end of a URL's name"),
        at("https://" + host("brindlewick", "zip"), "another extension in a URL"),
        at(host("quorvane", "sh") + ":443", "an extension, but with a port"),
        at(host("git", "quorvane", "com") + "/group/project", "with a path and no scheme"),
        at("*." + host("quorvane", "com"), "wildcard"),
        at(join("_ldap._tcp.", host("quorvane", "com")), "service record"),
        at(idn(), "international name"),
        at("https://" + idn() + "/x", "international name in a URL"),
        at(IDN.toASCII(idn()), "punycode"),
        at(host("сервер", "кворвейн", "рф"), "Cyrillic name"),
        at(IDN.toASCII(host("сервер", "кворвейн", "рф")), "punycode at the end as well"),
        at(host("db1", "internal"), "private suffix .internal"),
        at(host("vault", "prod", "internal"), "private suffix, three labels"),
        at(host("mail", "corp"), "private suffix .corp"),
        at(host("printer", "local"), "private suffix .local"),
        at(host("nas", "lan"), "private suffix .lan"),
        at(host("wiki", "intranet"), "private suffix .intranet"),
        at(host("agent", "prod", "svc"), "private suffix .svc"),
        at(host("agent", "prod", "svc", "cluster", "local") + ":8080", "name in a cluster"),
        at(host("VAULT", "CORP") + ".", "private suffix, upper case, trailing dot"),
        at(join("http://", "buildbox/"), "one label, http"),
        at(join("https://", "buildbox:8443/status"), "one label, https with a port"),
        at(join("HTTP://", "BUILDBOX"), "one label, upper case"),
        at(join("ssh://", "buildbox"), "one label, ssh"),
        at(join("ftp://", "buildbox/in"), "one label, ftp"),
        at(join("postgres://", "quordb/main"), "one label, database"),
        at(join("postgresql://", "quordb:5432/main"), "one label, database with a port"),
        at(join("jdbc:postgresql://", "quordb/main"), "one label, driver URL"),
        at(join("mysql://", "quordb/main"), "one label, another database"),
        at(join("mongodb://", "quordb:27017"), "one label, document store"),
        at(join("redis://", "quorcache:6379/0"), "one label, cache"),
        at(join("amqp://", "quormq:5672"), "one label, broker"),
        at(join("kafka://", "quormq:9092/events"), "one label, log broker"),
        at(join("host: ", "buildbox7"), "after host"),
        at(join("Host: ", "buildbox7"), "after Host"),
        at(join("host:", "buildbox7"), "after host, no blank"),
        at(join("Restarted it (host: ", "quorbox-3)."), "after host, in brackets"),
        at("host: " + host("db2", "quorvane", "com"), "after host, fully qualified"),
        at(join("quor", "box9"), "name in the key").under("host"),
        at(
            "cavra-readiness.json was read from " + host("files", "quorvane", "com"),
            "after a file name"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }

  private static String idn() {
    return host("lager", "köhler" + "wick", "de");
  }
}
