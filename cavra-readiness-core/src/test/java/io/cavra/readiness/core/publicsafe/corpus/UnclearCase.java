package io.cavra.readiness.core.publicsafe.corpus;

import java.util.Optional;

/**
 * A member of a JSON object that SPEC.md section 8 does not decide beyond doubt.
 *
 * @param key the name of the member
 * @param text the string value of the member
 * @param reading the id of the rule that ought to find it, or nothing where none ought to
 * @param reason why it is unclear, and why this reading
 */
public record UnclearCase(String key, String text, Optional<String> reading, String reason) {

  static UnclearCase found(String rule, String text, String reason) {
    return new UnclearCase(PlantedText.NEUTRAL_KEY, text, Optional.of(rule), reason);
  }

  static UnclearCase harmless(String text, String reason) {
    return new UnclearCase(PlantedText.NEUTRAL_KEY, text, Optional.empty(), reason);
  }

  UnclearCase under(String otherKey) {
    return new UnclearCase(otherKey, text, reading, reason);
  }
}
