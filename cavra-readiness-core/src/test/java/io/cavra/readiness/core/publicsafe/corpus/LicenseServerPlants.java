package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.host;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** Licence servers and the variables that name them. */
final class LicenseServerPlants {

  private static final String RULE = "license_server";

  private LicenseServerPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return join("27000", "@", "quorlic");
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(join("27000", "@", "quorlic1"), "port and one-label name"),
        at(join("1700", "@", "quorlic"), "four digits"),
        at(join("5053", "@", "QUORLIC"), "upper case"),
        at(join("27000", "@", host("lic1", "quorvane", "com")), "fully qualified"),
        at(join("27000", "@", host("lic1", "corp")), "private suffix"),
        at(join("27000", "@", host("10", "20", "30", "40")), "address"),
        at(join("27000", "@", "quorlic-01.", " noted"), "before a full stop"),
        at(join("27000", "@", "a1,27000", "@", "a2,27000", "@", "a3"), "three servers"),
        at(join("27000", "@", "a1:27000", "@", "a2"), "colon between"),
        at(join("27000", "@", "a1;27000", "@", "a2"), "semicolon between"),
        at(join(flex("LM"), "27000", "@", "quorlic"), "variable and server"),
        at(join(flex("LM"), "/opt/lic/main.lic"), "variable and file"),
        at(join(flex("LM"), "@", "quorlic"), "variable and server without a port"),
        at(join("export ", flex("LM"), "\"27000", "@", "quorlic\""), "exported and quoted"),
        at(join("set ", flex("LM"), "C:\\lic\\main.lic"), "set to a Windows path"),
        at(join(flex("MLM"), "27000", "@", "quorlic"), "vendor variable, mathematics"),
        at(join(flex("SNPSLMD"), "27020", "@", "quorlic"), "vendor variable, chip design"),
        at(join(flex("MGLS"), "1717", "@", "quorlic"), "vendor variable, circuit boards"),
        at(join(flex("XILINXD"), "2100", "@", "quorlic"), "vendor variable, gate arrays"),
        at(join(flex("ANSYSLMD"), "1055", "@", "quorlic"), "vendor variable, simulation"),
        at(join(flex("ADSKFLEX"), "/opt/lic/draw.lic"), "vendor variable, drawing"),
        at(join("CDS_", "LIC_", "FILE=5280", "@", "quorlic"), "vendor variable, short form"),
        at(join("LM_LICENSE", "_FILE: 27000", "@", "quorlic"), "colon in place of equals"),
        at(join("27000", "@", "quorlic"), "name in the key").under(join("LM_LICENSE", "_FILE")),
        at(join("/opt/lic/", "keys.lic"), "variable in the key, a path")
            .under(join("LM_LICENSE", "_FILE")));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }

  private static String flex(String prefix) {
    return join(prefix, "_LICENSE", "_FILE=");
  }
}
