package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.alnum;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.host;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** User information in URLs and connection strings. */
final class UrlCredentialPlants {

  private static final String RULE = "url_credentials";

  private UrlCredentialPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return join("postgres://app:", alnum(12, 801), "@quordb/main");
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(join("https://agent:", alnum(10, 802), "@", named(), "/x"), "user and password"),
        at(join("https://agent@", named(), "/"), "user alone"),
        at(join("https://", alnum(20, 803), "@", named()), "token as the user"),
        at(join("https://agent:@", named(), "/"), "empty password"),
        at(join("redis://:", alnum(10, 804), "@quorcache:6379/0"), "empty user"),
        at(join("rediss://agent:", alnum(10, 805), "@", named(), ":6380"), "TLS broker"),
        at(join("HTTPS://AGENT:", alnum(10, 806), "@", named().toUpperCase()), "upper case"),
        at(join("ftp://agent:", alnum(10, 807), "@", named(), "/drop"), "ftp"),
        at(join("ssh://agent@", named(), ":22/srv"), "ssh"),
        at(join("sftp://agent:", alnum(8, 808), "@quorbox/in"), "sftp"),
        at(join("mysql://app:", alnum(8, 809), "@quordb:3306/main"), "database"),
        at(join("mongodb+srv://app:", alnum(8, 810), "@", named(), "/main"), "scheme with a plus"),
        at(join("amqp://app:", alnum(8, 811), "@quormq:5672/vhost"), "broker"),
        at(join("ldap://cn:", alnum(8, 812), "@quordir:389"), "directory"),
        at(join("smtp://agent%40main:", alnum(8, 813), "@", named(), ":587"), "escaped at sign"),
        at(join("jdbc:postgresql://app:", alnum(8, 814), "@quordb/main"), "driver URL"),
        at(join("jdbc:oracle:thin:app/", alnum(8, 815), "@quordb:1521:main"), "driver string"),
        at(join("git+https://agent:", alnum(8, 816), "@", named(), "/x.git"), "compound scheme"),
        at(join("http://admin:", alnum(8, 817), "@localhost:8080/"), "on localhost"),
        at(join("http://admin:", alnum(8, 818), "@127.0.0.1/"), "on the loopback address"),
        at(join("https://admin:", alnum(8, 819), "@example.com/"), "on an example name"),
        at(join("https://admin:", alnum(8, 820), "@[::1]:8443/"), "before an IPv6 address"),
        at(join("go-rollback-drill://agent:", alnum(8, 821), "@ci/run-7"), "scheme of its own"),
        at(join("go-rollback-drill", "://agent@ci/run-7"), "scheme of its own, user alone"),
        at(join("(https://a:b@", named(), ")"), "short and in brackets"),
        at(join("url=\"https://agent:", alnum(8, 822), "@", named(), "\""), "in quotes"),
        at(
            join("https://agent:", alnum(4, 823), "%2F", alnum(4, 824), "@", named()),
            "escape inside"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }

  private static String named() {
    return host("build", "quorvane", "net");
  }
}
