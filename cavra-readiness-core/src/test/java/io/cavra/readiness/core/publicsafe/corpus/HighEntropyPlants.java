package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.alnum;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base32;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64OfBytes;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64Url;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.hex;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.letters;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.lower;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.upper;

import java.util.List;
import java.util.stream.Stream;

/** Random-looking runs that are none of the exceptions. */
final class HighEntropyPlants {

  private static final String RULE = "high_entropy";

  private HighEntropyPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return alnum(44, 901);
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(hex(32, 902), "hex of 32"),
        at(hex(32, 903).toUpperCase(), "hex of 32, upper case"),
        at(hex(39, 904), "hex, one short of 40"),
        at(hex(41, 905), "hex, one past 40"),
        at(hex(48, 906), "hex of 48"),
        at(hex(56, 907), "hex of 56"),
        at(hex(63, 908), "hex, one short of 64"),
        at(hex(65, 909), "hex, one past 64"),
        at(hex(80, 910), "hex of 80"),
        at(hex(96, 911), "hex of 96"),
        at(hex(128, 912), "hex of 128 without the name of a digest"),
        at(alnum(32, 913), "letters and digits, exactly 32"),
        at(alnum(33, 914), "letters and digits, 33"),
        at(alnum(64, 915), "letters and digits, 64"),
        at(alnum(200, 916), "letters and digits, 200"),
        at(base64OfBytes(32, 917), "base64 of 32 bytes"),
        at(base64OfBytes(64, 918), "base64 of 64 bytes"),
        at(base64Url(43, 919), "base64 for URLs"),
        at(base64Url(64, 920), "base64 for URLs, 64"),
        at(base32(32, 921), "base32"),
        at(base32(52, 922) + "====", "base32 with padding"),
        at(lower(40, 923), "lower case and digits"),
        at(upper(40, 924), "upper case and digits"),
        at(letters(48, 925), "letters of both cases"),
        at("seed=" + alnum(40, 926), "after an equals sign"),
        at("nonce:" + alnum(40, 927), "after a colon"),
        at("https://example.com/d/" + alnum(40, 928), "in the path of a URL"),
        at("run_" + hex(48, 931), "after a word and an underscore"),
        at("blob " + hex(48, 932) + ", noted", "before a comma"),
        at("‘" + alnum(36, 933) + "’", "in curly quotes"),
        at("Ключ " + alnum(40, 934) + " записан", "in Russian prose"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }
}
