package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.host;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** Addresses of both families that are neither loopback, unspecified nor documentation. */
final class IpAddressPlants {

  private static final String RULE = "ip_address";

  private IpAddressPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return four("10", "20", "30", "40");
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(four("10", "1", "2", "3"), "private range, class A"),
        at(four("172", "16", "5", "9"), "private range, class B"),
        at(four("192", "168", "0", "17"), "private range, class C"),
        at(four("34", "117", "59", "81"), "public"),
        at(four("169", "254", "169", "254"), "link-local"),
        at(four("100", "64", "0", "1"), "shared range"),
        at(four("224", "0", "0", "251"), "multicast"),
        at(four("255", "255", "255", "255"), "broadcast"),
        at(four("192", "0", "3", "7"), "just past a documentation range"),
        at(four("198", "51", "101", "7"), "just past another documentation range"),
        at(four("203", "0", "112", "7"), "just before the third documentation range"),
        at(four("128", "0", "0", "1"), "just past the loopback range"),
        at(four("10", "20", "30", "41") + ":8443", "with a port"),
        at(four("10", "20", "30", "0") + "/24", "with a prefix length"),
        at("http://" + four("10", "20", "30", "42") + "/status", "in a URL"),
        at("https://" + four("10", "20", "30", "43") + ":8443/status", "in a URL with a port"),
        at("go-rollback-drill://" + four("10", "20", "30", "44") + "/run", "scheme of its own"),
        at("addr=" + four("10", "20", "30", "45") + ";", "after an equals sign"),
        at("Rebooted " + four("10", "20", "30", "46") + ".", "before a full stop"),
        at("[" + four("10", "20", "30", "47") + "]", "in square brackets"),
        at(
            four("10", "20", "30", "48") + "-" + four("10", "20", "30", "60"),
            "a range of addresses"),
        at(
            four("127", "0", "0", "1") + ", " + four("10", "20", "30", "49"),
            "after a loopback address"),
        at("section " + four("7", "6", "1", "2"), "four dotted numbers without a version word"),
        at("٭" + four("10", "20", "30", "50") + "٭", "between symbols of another script"),
        at(join("fd12:", "3456:789a:1::17"), "v6, unique local"),
        at(join("2a01:", "4f8:c0c:9a1f::1"), "v6, public"),
        at(join("2A01:", "4F8:C0C:9A1F::1"), "v6, upper case"),
        at(join("2a01:", "04f8:0c0c:9a1f:0000:0000:0000:0001"), "v6 in full"),
        at(join("fe80", "::1ff:fe23:4567:890a%eth0"), "v6 with a zone"),
        at(join("[fe80", "::1ff:fe23:4567:890b%25eth0]"), "v6 with an escaped zone"),
        at(join("[2a01:", "4f8:c0c:9a1f::2]:8443"), "v6 with a port"),
        at(join("https://[2a01:", "4f8:c0c:9a1f::3]/x"), "v6 in a URL"),
        at(join("fd00:", "1234::/48"), "v6 with a prefix length"),
        at(join("2a01:", "4f8:c0c:9a1f::"), "v6 that ends in two colons"),
        at(join("::ffff", ":") + four("10", "20", "30", "51"), "v4 mapped into v6"),
        at(join("64:ff9b", "::") + four("10", "20", "30", "52"), "v4 translated to v6"),
        at("Reached (" + join("2a01:", "4f8:c0c:9a1f::4") + ").", "v6 in brackets"),
        at(join("2001:", "db9::1"), "v6 just past the documentation range"),
        at("地址" + join("2a01:", "4f8:c0c:9a1f::5") + "可达", "v6 in Chinese prose"),
        at(four("10", "20", "30", "53"), "under a telling name").under("address"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }

  private static String four(String a, String b, String c, String d) {
    return host(a, b, c, d);
  }
}
