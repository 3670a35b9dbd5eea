package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.alnum;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64Url;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.hex;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.lower;

import java.util.List;
import java.util.stream.Stream;

/** Tokens of source hosts and package registries. */
final class VcsTokenPlants {

  private static final String RULE = "vcs_token";

  private VcsTokenPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return join("gh", "p_", alnum(36, 301));
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(join("gh", "p_", alnum(36, 302)), "personal token"),
        at(join("gh", "o_", alnum(36, 303)), "OAuth token"),
        at(join("gh", "u_", alnum(36, 304)), "user-to-server token"),
        at(join("gh", "s_", alnum(36, 305)), "server-to-server token"),
        at(join("gh", "r_", alnum(76, 306)), "refresh token"),
        at(join("github", "_pat_", alnum(22, 307), "_", alnum(59, 308)), "fine-grained token"),
        at(join("token=gh", "p_", alnum(36, 309), "&x=1"), "in a query"),
        at(join("`gh", "s_", alnum(36, 310), "`"), "in backticks"),
        at(join("Used gh", "p_", alnum(36, 311), "."), "before a full stop"),
        at(join("x-access:gh", "s_", alnum(36, 312), "@"), "as user information"),
        at(join("gl", "pat-", base64Url(20, 313)), "personal token of another source host"),
        at(join("gl", "dt-", base64Url(20, 314)), "deploy token"),
        at(join("gl", "rt-", base64Url(20, 315)), "runner token"),
        at(join("gl", "ptt-", hex(40, 316)), "pipeline trigger token"),
        at(join("GR", "1348941", base64Url(20, 317)), "runner registration token"),
        at(join("np", "m_", alnum(36, 318)), "token of a JavaScript registry"),
        at(join("//r/:_x=np", "m_", alnum(36, 319)), "in a line of settings"),
        at(join("py", "pi-AgEI", "cHlwaS5vcmc", base64Url(90, 320)), "token of a Python index"),
        at(join("py", "pi-AgEN", "dGVzdC5weXBpLm9yZw", base64Url(90, 321)), "the same, test index"),
        at(join("ruby", "gems_", hex(48, 322)), "token of a Ruby index"),
        at(join("c", "io", alnum(32, 323)), "token of a Rust index"),
        at(join("o", "y2", lower(43, 324)), "token of a .NET index"),
        at(join("dc", "kr_pat_", base64Url(27, 325)), "token of an image registry"),
        at(join("AT", "BB", alnum(32, 326)), "app password of a source host"),
        at(join("AK", "Cp", alnum(69, 327)), "key of an artifact store"),
        at(join("CLO", "JARS_", hex(60, 328)), "token of a Clojure index"),
        at(join("gl", "pat-", base64Url(20, 329)), "under a telling name").under("ci_token"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }
}
