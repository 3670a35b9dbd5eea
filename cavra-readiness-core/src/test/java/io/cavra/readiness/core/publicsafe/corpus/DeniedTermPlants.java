package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** Terms that an operator denied, each in a spelling that counts as the same. */
final class DeniedTermPlants {

  private static final String RULE = "denied_term";

  private DeniedTermPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(disguised(), shapes().stream()).toList();
  }

  /** Leaves out what does not apply: no edge between letters, nothing to encode but letters. */
  private static Stream<PlantedText> disguised() {
    return Disguises.of(RULE, "Ostrafell").stream()
        .filter(planted -> !planted.note().contains("without spaces"))
        .filter(planted -> !planted.note().contains("all but letters"))
        .map(planted -> planted.withTerm("Ostrafell"));
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at("Quorvane", join("Quor", "vane"), "as supplied"),
        at("Quorvane", join("QUOR", "VANE"), "upper case"),
        at("QUORVANE", join("the quorv", "ane pilot"), "lower case"),
        at("Quorvane", join("quorv", "ane-db"), "before a hyphen"),
        at("Quorvane", join("pilot_quo", "rvane_2026"), "between underscores"),
        at("Quorvane", join("Quorvane", "'s pilot"), "before an apostrophe"),
        at("Quorvane", join("docs/quo", "rvane.md"), "in a path"),
        at("Quorvane", join("go-rollback-drill", "://quorvane/run-7"), "in an opaque reference"),
        at("Quorvane", join("«Quor", "vane»"), "in guillemets"),
        at("Quorvane", join("Quor", "vane."), "before a full stop"),
        at("Quorvane", join("客户：Quo", "rvane。"), "between full-width punctuation"),
        at("Quorvane", join("quor", "vane"), "under a telling name").under("customer"),
        at("Quorvane", "ready", "in a part of the key").under("quorvane_status"),
        at("Quorvane", join("\uD835\uDC10uor", "vane"), "a mathematical letter"),
        at("Quorvane", join("ⓆⓊⓄⓇ", "ⓋⒶⓃⒺ"), "circled letters"),
        at("Quor\u00advane", join("Quor", "vane"), "a soft hyphen in the term itself"),
        at("Tavenmoor North", join("Tavenmo", "or North"), "two words"),
        at("Tavenmoor North", join("tavenmoo", "r   north"), "several blanks"),
        at("Tavenmoor North", join("Tavenmo", "or\tNorth"), "tab"),
        at("Tavenmoor North", join("Tavenmo", "or\nNorth"), "line end"),
        at("Tavenmoor North", join("Tavenmo", "or\u00a0North"), "no-break space"),
        at("Tavenmoor North", join("Tavenmo", "or\u3000North"), "ideographic space"),
        at("Tavenmoor  North", join("Tavenmo", "or North"), "several blanks in the term"),
        at("Zelmarsh-Werke", join("Die ZELMARSH-", "WERKE liefern"), "hyphen in the term"),
        at("Zelmarsh & Partners", join("By Zelmarsh", " & partners"), "sign in the term"),
        at("Großwick", join("GROS", "SWICK"), "sharp s folded"),
        at("GROSSWICK HALL", join("Großwi", "ck Hall"), "sharp s folded, other way"),
        at("Müllwick", join("MU\u0308L", "LWICK"), "combining mark"),
        at("Ko\u0308nwick", join("kön", "wick"), "combining mark in the term"),
        at("Ύδρανος", join("ύδρ", "ανοσ"), "final sigma folded"),
        at("Кворвейн", join("для КВОРВ", "ЕЙН готово"), "Cyrillic"),
        at("紫風商会", join("客户：紫風", "商会，已确认"), "Chinese between punctuation"),
        at("ﬁndelmoor", join("Finde", "lmoor"), "ligature in the term"),
        at("Findelworth", join("ﬁndel", "worth"), "ligature in the text"),
        at("Q7 Vane", join("unit q7 v", "ane ready"), "digit in the term"),
        at("40417", join("order 4041", "7, shipped"), "digits alone"));
  }

  private static PlantedText at(String term, String text, String note) {
    return PlantedText.of(RULE, text, note).withTerm(term);
  }
}
