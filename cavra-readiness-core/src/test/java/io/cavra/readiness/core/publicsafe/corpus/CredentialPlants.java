package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.alnum;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** Secret-like names that are given a value, in many spellings. */
final class CredentialPlants {

  private static final String RULE = "credential_assignment";

  private CredentialPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return join("pass", "word=", alnum(14, 701));
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(join("pass", "word: ", value(702)), "colon"),
        at(join("pass", "word : ", value(703)), "blank before the colon"),
        at(join("pass", "word = '", value(704), "'"), "single quotes"),
        at(join("pass", "word := \"", value(705), "\""), "walrus"),
        at(join("pass", "word => '", value(706), "'"), "fat arrow"),
        at(join("pass", "word=", "hunter", "22"), "a value in words"),
        at(join("PASS", "WORD=", value(707)), "upper case"),
        at(join("Pass", "wd=", value(708)), "passwd"),
        at(join("p", "wd:", value(709)), "pwd"),
        at(join("pass", "phrase=", value(710)), "passphrase"),
        at(join("DB_PASS", "WORD=", value(711)), "environment variable"),
        at(join("dbPass", "word=", value(712)), "camel case"),
        at(join("spring.datasource.pass", "word=", value(713)), "property"),
        at(join("PG", "PASSWORD=", value(714), " psql"), "before a command"),
        at(join("sec", "ret=", value(715)), "secret"),
        at(join("client_", "secret=", value(716)), "client secret"),
        at(join("client", "Secret: ", value(717)), "client secret, camel case"),
        at(join("api_", "key=", value(718)), "API key, snake case"),
        at(join("api-", "key: ", value(719)), "API key, kebab case"),
        at(join("api", "key=", value(720)), "API key, one word"),
        at(join("API ", "key: ", value(721)), "API key, two words"),
        at(join("access_", "token=", value(722)), "access token"),
        at(join("auth_", "token: ", value(723)), "auth token"),
        at(join("refresh", "Token=", value(724)), "refresh token"),
        at(join("to", "ken: ", value(725)), "token"),
        at(join("\"to", "ken\": \"", value(726), "\""), "JSON member in prose"),
        at(join("'sec", "ret' : '", value(727), "'"), "single-quoted member"),
        at(join("{\"pass", "word\":\"", value(728), "\"}"), "JSON in a string"),
        at(join("{\\\"pass", "word\\\":\\\"", value(729), "\\\"}"), "JSON, escaped once more"),
        at(join("--pass", "word ", value(730)), "option and value"),
        at(join("--sec", "ret=", value(731)), "option with an equals sign"),
        at(join("cavra login --api-", "key ", value(732), " --json"), "option in a command"),
        at(join("<pass", "word>", value(733), "</pass", "word>"), "XML element"),
        at(join("https://example.com/x?access_", "token=", value(734)), "query parameter"),
        at(join("a=1&pass", "word=", value(735), "&b=2"), "form field"),
        at(join("Server=main;User Id=app;Pass", "word=", value(736), ";"), "connection string"),
        at(join("host=main user=app pass", "word=", value(737)), "key words of a driver"),
        at(join("AWS_SECRET_", "ACCESS_KEY=", base64(40, 738)), "cloud secret"),
        at(join("secret_", "key: ", value(739)), "secret key"),
        at(join("kubectl --to", "ken=", value(740)), "token option"),
        at(join("(pass", "word=", value(741), ")"), "in brackets"),
        at(join("Login with pass", "word: ", value(742), "."), "in prose"),
        at(join("口令是pass", "word=", value(743)), "after Chinese characters"),
        at(value(744), "name in the key").under(join("pass", "word")),
        at(value(745), "name in the key, upper case").under(join("DB_", "PASSWORD")),
        at(value(746), "name in the key, camel case").under(join("client", "Secret")),
        at(value(747), "name in the key, kebab case").under(join("api-", "key")),
        at(value(748), "name in the key, full-width").under(Disguises.fullWidth("token")),
        at(value(749), "name in the key, zero-width").under(Disguises.zeroWidth("password")),
        at(value(750), "name in the key, one word").under(join("pass", "wd")));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }

  private static String value(long seed) {
    return alnum(12, seed);
  }
}
