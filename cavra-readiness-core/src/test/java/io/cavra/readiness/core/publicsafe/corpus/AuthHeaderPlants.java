package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.alnum;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64Url;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.encode;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.hex;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** Authorization headers, their values and API-key headers. */
final class AuthHeaderPlants {

  private static final String RULE = "auth_header";

  private AuthHeaderPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return join("Author", "ization: Be", "arer ", alnum(40, 601));
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(join("Author", "ization: Ba", "sic ", encode("agent:" + alnum(12, 602))), "Basic"),
        at(join("author", "ization: ba", "sic ", encode("agent:" + alnum(12, 603))), "lower case"),
        at(join("AUTHOR", "IZATION: BEA", "RER ", alnum(40, 604)), "upper case"),
        at(join("Author", "ization:Be", "arer ", alnum(40, 605)), "no blank after the colon"),
        at(join("Author", "ization: Be", "arer\t", alnum(40, 606)), "a tab before the value"),
        at(join("Author", "ization = Be", "arer ", base64Url(43, 607)), "with an equals sign"),
        at(join("\"Author", "ization\": \"Be", "arer ", base64Url(43, 608), "\""), "as JSON"),
        at(join("Proxy-Author", "ization: Ba", "sic ", encode("proxy:" + alnum(12, 609))), "proxy"),
        at(
            join(
                "Author",
                "ization: Dig",
                "est username=\"agent\", realm=\"main\", nonce=\"",
                hex(32, 610),
                "\", uri=\"/\", response=\"",
                hex(32, 611),
                "\""),
            "Digest"),
        at(join("Author", "ization: Api", "Key ", alnum(32, 612)), "an API-key scheme"),
        at(join("X-API-", "Key: ", alnum(32, 613)), "API-key header"),
        at(join("x-api-", "key: ", hex(24, 614)), "API-key header, lower case, short"),
        at(join("Api-", "Key: ", alnum(24, 615)), "API-key header without X"),
        at(join("X-Auth-", "Token: ", alnum(24, 616)), "token header"),
        at(join("curl -H 'Author", "ization: Be", "arer ", alnum(40, 617), "' x"), "in a command"),
        at(join("curl -H \"X-Api-", "Key: ", alnum(32, 618), "\" x"), "API key in a command"),
        at(join("Be", "arer ", base64Url(43, 619)), "value alone, Bearer"),
        at(join("be", "arer ", alnum(40, 620)), "value alone, lower case"),
        at(join("Ba", "sic ", encode("agent:" + alnum(18, 621))), "value alone, Basic"),
        at(join("We sent Be", "arer ", base64Url(43, 622), " by mistake."), "value in prose"),
        at(join("Be", "arer ", alnum(40, 623)), "name in the key").under("Authorization"),
        at(join("Ba", "sic ", encode("a:" + alnum(9, 624))), "name in the key")
            .under("authorization"),
        at(alnum(24, 625), "API-key header in the key").under("X-API-Key"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }
}
