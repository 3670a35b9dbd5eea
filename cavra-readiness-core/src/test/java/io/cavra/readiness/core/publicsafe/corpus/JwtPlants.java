package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64Url;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.encodeUrl;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** JSON Web Tokens, with and without a signature. */
final class JwtPlants {

  private static final String RULE = "jwt";

  private JwtPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return signed("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", 501);
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(signed("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", 502), "HS256"),
        at(signed("{\"typ\":\"JWT\",\"alg\":\"HS256\"}", 503), "type before algorithm"),
        at(signed("{\"alg\":\"RS256\",\"kid\":\"k1\"}", 504) + base64Url(299, 505), "RS256"),
        at(signed("{\"alg\":\"ES256\"}", 506) + base64Url(43, 507), "ES256, algorithm alone"),
        at(signed("{\"alg\":\"EdDSA\",\"typ\":\"at+jwt\"}", 508) + base64Url(43, 509), "EdDSA"),
        at(signed("{ \"alg\": \"HS256\" }", 510), "header with blanks"),
        at(signed("{\n  \"alg\": \"HS256\"\n}", 511), "header with line ends"),
        at(signed("{\"kid\":\"2026-11\",\"alg\":\"PS256\"}", 512), "key id first"),
        at(unsigned("{\"alg\":\"none\"}"), "no algorithm, empty signature"),
        at(unsigned("{\"typ\":\"JWT\",\"alg\":\"none\"}"), "type first, empty signature"),
        at("It was " + unsigned("{\"alg\":\"none\"}") + " here", "empty signature, in prose"),
        at(
            join(
                encodeUrl("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}"),
                "..",
                base64Url(16, 513),
                ".",
                base64Url(80, 514),
                ".",
                base64Url(22, 515)),
            "encrypted, direct key"),
        at(
            join(
                encodeUrl("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}"),
                ".",
                base64Url(342, 516),
                ".",
                base64Url(16, 517),
                ".",
                base64Url(80, 518),
                ".",
                base64Url(22, 519)),
            "encrypted, wrapped key"),
        at("Bearer " + signed("{\"alg\":\"HS256\"}", 520), "after Bearer"),
        at("https://example.com/cb?t=" + signed("{\"alg\":\"HS256\"}", 521) + "&s=1", "in a query"),
        at("https://example.com/cb#" + signed("{\"alg\":\"HS256\"}", 522), "in a fragment"),
        at("session=" + signed("{\"alg\":\"HS512\"}", 523) + "; Path=/", "in a cookie"),
        at("It ended with " + signed("{\"alg\":\"HS384\"}", 524) + ".", "before a full stop"),
        at("'" + signed("{\"alg\":\"HS256\"}", 525) + "'", "in single quotes"),
        at(signed("{\"alg\":\"HS256\"}", 526), "under a telling name").under("id_token"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }

  private static String signed(String header, long seed) {
    return join(unsigned(header), base64Url(43, seed));
  }

  private static String unsigned(String header) {
    return join(encodeUrl(header), ".", encodeUrl("{\"sub\":\"agent\",\"iat\":1794300000}"), ".");
  }
}
