package io.cavra.readiness.core.publicsafe.corpus;

import java.util.Optional;

/**
 * A member of a JSON object that must be found, and the rule that must find it; other rules may
 * find it as well.
 *
 * @param rule the id of a rule of SPEC.md section 8
 * @param key the name of the member
 * @param text the string value of the member
 * @param note what is special about this one
 * @param term the denied term that the operator supplied, for {@code denied_term} only
 */
public record PlantedText(
    String rule, String key, String text, String note, Optional<String> term) {

  /** The name under which a text stands when the name does not matter. */
  static final String NEUTRAL_KEY = "note";

  static PlantedText of(String rule, String text, String note) {
    return new PlantedText(rule, NEUTRAL_KEY, text, note, Optional.empty());
  }

  PlantedText under(String otherKey) {
    return new PlantedText(rule, otherKey, text, note, term);
  }

  PlantedText withTerm(String deniedTerm) {
    return new PlantedText(rule, key, text, note, Optional.of(deniedTerm));
  }
}
