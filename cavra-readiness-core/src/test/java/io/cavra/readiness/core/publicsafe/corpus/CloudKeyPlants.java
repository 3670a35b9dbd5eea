package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.alnum;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base32;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64OfBytes;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64Url;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.hex;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.letters;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.upper;

import java.util.List;
import java.util.stream.Stream;

/** Access keys of the large clouds and API keys of well-known services. */
final class CloudKeyPlants {

  private static final String RULE = "cloud_key";

  private CloudKeyPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return join("AK", "IA", base32(16, 201));
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(join("AK", "IA", base32(16, 202)), "access key id, long term"),
        at(join("AS", "IA", base32(16, 203)), "access key id, temporary"),
        at(join("used AK", "IA", base32(16, 204), "."), "before a full stop"),
        at(join("id=AK", "IA", base32(16, 205), ";"), "after an equals sign"),
        at(join("[\"AK", "IA", base32(16, 206), "\"]"), "quoted in a list"),
        at(join("AI", "za", "Sy", base64Url(33, 207)), "key of a maps and cloud console"),
        at(join("https://example.com/x?key=AI", "za", "Sy", base64Url(33, 208)), "in a query"),
        at(join("GOC", "SPX-", base64Url(28, 209)), "OAuth client secret"),
        at(join("ya", "29.", base64Url(68, 210)), "OAuth access token"),
        at(
            join("AccountName=main;Account", "Key=", base64OfBytes(64, 211)),
            "storage account key in a connection string"),
        at(
            join(base64Url(3, 212).replace('-', 'k'), "8Q", "~", alnum(34, 212)),
            "client secret of a directory"),
        at(join("LT", "AI5t", alnum(20, 213)), "access key id of an eastern cloud"),
        at(join("AK", "ID", alnum(32, 214)), "secret id of an eastern cloud"),
        at(join("do", "p_v1_", hex(64, 215)), "personal token of a hosting cloud"),
        at(join("do", "o_v1_", hex(64, 216)), "OAuth token of a hosting cloud"),
        at(join("sk", "_live_", alnum(24, 217)), "secret key of a payment service"),
        at(join("rk", "_live_", alnum(99, 218)), "restricted key of a payment service"),
        at(join("sk", "_test_", alnum(24, 219)), "test key of a payment service"),
        at(join("S", "G.", base64Url(22, 220), ".", base64Url(43, 221)), "key of a mail service"),
        at(join("key", "-", hex(32, 222)), "key of another mail service"),
        at(join(hex(32, 223), "-us", "14"), "key of a newsletter service"),
        at(join("S", "K", hex(32, 224)), "key id of a telephone service"),
        at(
            join("s", "k-", alnum(20, 225), "T3Blbk", "FJ", alnum(20, 226)),
            "key of a model service, old shape"),
        at(
            join("s", "k-proj-", base64Url(74, 227), "T3Blbk", "FJ", base64Url(74, 228)),
            "key of a model service, new shape"),
        at(join("sk-", "ant-api03-", base64Url(93, 229), "AA"), "key of another model service"),
        at(join("h", "f_", letters(34, 230)), "token of a model hub"),
        at(join("shp", "at_", hex(32, 231)), "access token of a shop service"),
        at(join("sq0", "csp-", base64Url(43, 232)), "OAuth secret of a till service"),
        at(join("NR", "AK-", upper(27, 233)), "user key of a monitoring service"),
        at(join("gl", "sa_", alnum(32, 234), "_", hex(8, 235)), "token of a dashboard service"),
        at(join("da", "pi", hex(32, 236)), "token of a data platform"),
        at(join("hv", "s.", base64Url(90, 237)), "token of a vault"),
        at(join("dp.", "pt.", alnum(43, 238)), "token of a settings service"),
        at(join("PM", "AK-", hex(24, 239), "-", hex(34, 240)), "key of an API client"),
        at(join("lin", "_api_", alnum(40, 241)), "key of a tracker"),
        at(join("pat", alnum(14, 242), ".", hex(64, 243)), "token of a table service"),
        at(join("pu", "l-", hex(40, 244)), "token of a deployment service"),
        at(join("AK", "IA", base32(16, 245)), "under a telling name").under("access_key_id"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }
}
