package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.host;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.net.IDN;
import java.util.List;
import java.util.stream.Stream;

/** Mail addresses. */
final class EmailPlants {

  private static final String RULE = "email";

  private EmailPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return join("ops", "@", host("quorvane", "com"));
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(mail("release.agent", "quorvane", "com"), "dotted local part"),
        at(mail("ops+drill", "quorvane", "com"), "plus tag"),
        at(mail("ops_team-7", "quorvane", "net"), "underscore and hyphen"),
        at(mail("OPS", "QUORVANE", "COM"), "upper case"),
        at(mail("o", "quorvane", "de"), "one letter"),
        at(mail("n'tavi", "quorvane", "com"), "apostrophe"),
        at(mail("ops", "mail", "eu", "brindlewick", "co", "uk"), "many labels"),
        at(mail("ops", "mail", "internal"), "private suffix"),
        at(mail("ops", "quorvane", "md"), "an extension as the suffix"),
        at(mail("ops", "köhler" + "wick", "de"), "international name"),
        at(mail("ops", IDN.toASCII("köhler" + "wick"), "de"), "punycode"),
        at(mail("betrieb.köln", "quorvane", "de"), "international local part"),
        at(mail("почта", "кворвейн", "рф"), "Cyrillic throughout"),
        at("mailto:" + mail("ops", "quorvane", "com"), "mailto"),
        at("mailto:" + mail("ops", "quorvane", "com") + "?subject=drill", "mailto with a query"),
        at("Release agent <" + mail("ops", "quorvane", "com") + ">", "angle brackets"),
        at("Ask " + mail("ops", "quorvane", "com") + ".", "before a full stop"),
        at("Ask " + mail("ops", "quorvane", "com") + "!", "before an exclamation mark"),
        at(
            mail("a", "example", "com") + "," + mail("b", "quorvane", "com"),
            "after a reserved one"),
        at("by:" + mail("ops", "quorvane", "com"), "after a colon"),
        at("ops%40" + host("quorvane", "com"), "only the sign percent-encoded"),
        at("100 % done by ops%40" + host("quorvane", "com"), "a percent sign that encodes nothing"),
        at("ops\ufe6b" + host("quorvane", "com"), "small at sign"),
        at(mail("ops", "quorvane", "com"), "under a telling name").under("actor"),
        at(mail("ops", "notexample", "com"), "a name that ends like a reserved one"),
        at(mail("ops", "example", "com", "quorvane", "net"), "a reserved name further left"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }

  private static String mail(String local, String... labels) {
    return join(local, "@", host(labels));
  }
}
