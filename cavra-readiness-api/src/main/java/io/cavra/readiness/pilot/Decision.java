package io.cavra.readiness.pilot;

import io.cavra.readiness.json.JsonValues;
import io.cavra.readiness.text.Blank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a backend decided about an action: {@code decision}, {@code rule_id}, {@code severity}, and
 * whatever else it says (SPEC.md section 10).
 *
 * <p>Only the three count for parity. Immutable and thread-safe; equal when all members are equal.
 *
 * @since 0.1.0
 */
public final class Decision {

  private static final String DECISION = "decision";
  private static final String RULE_ID = "rule_id";
  private static final String SEVERITY = "severity";
  private static final List<String> COMPARED = List.of(DECISION, RULE_ID, SEVERITY);

  private final Map<String, Object> members;

  private Decision(Map<String, Object> members) {
    this.members = members;
  }

  /** Makes a decision without further fields; a blank text counts as absent. */
  public static Decision of(String decision, String ruleId, String severity) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(DECISION, Objects.requireNonNull(decision, DECISION));
    members.put(RULE_ID, Objects.requireNonNull(ruleId, RULE_ID));
    members.put(SEVERITY, Objects.requireNonNull(severity, SEVERITY));
    return from(members);
  }

  /**
   * Makes a decision of plain JSON values; they are kept as they are, in order.
   *
   * @param members maps with string keys, lists, strings, numbers, booleans and nulls; of the
   *     three, one that is null counts as absent, as where no rule matched
   * @throws IllegalArgumentException when one of the three is neither a string nor null, when a
   *     value is no plain JSON, or when it is nested over 64 deep
   */
  public static Decision from(Map<String, ?> members) {
    Map<String, Object> copy = JsonValues.copyOf(Objects.requireNonNull(members, "members"));
    for (String name : COMPARED) {
      Object value = copy.get(name);
      if (value != null && !(value instanceof String)) {
        throw new IllegalArgumentException(name + " must be a string");
      }
    }
    return new Decision(copy);
  }

  /** Answers what was decided, such as {@code allow}; absent when blank or null. */
  public Optional<String> decision() {
    return text(DECISION);
  }

  /** Answers the id of the rule that decided; absent when blank or null. */
  public Optional<String> ruleId() {
    return text(RULE_ID);
  }

  /** Answers how severe it is, in the backend's own words; absent when blank or null. */
  public Optional<String> severity() {
    return text(SEVERITY);
  }

  /** Says whether all three are present in both and equal, character for character. */
  public boolean agreesWith(Decision other) {
    return disagreements(other).isEmpty();
  }

  /** Answers the names of those of the three that are absent in either, or not equal. */
  public List<String> disagreements(Decision other) {
    return COMPARED.stream()
        .filter(name -> text(name).isEmpty() || !text(name).equals(other.text(name)))
        .toList();
  }

  /** Answers every member, in order, as plain JSON values. */
  public Map<String, Object> toMap() {
    return members;
  }

  private Optional<String> text(String name) {
    return members.get(name) instanceof String text && !Blank.isBlank(text)
        ? Optional.of(text)
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decision that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** Answers the three that count, and not the rest. */
  @Override
  public String toString() {
    return "Decision[decision="
        + decision().orElse("absent")
        + ", rule_id="
        + ruleId().orElse("absent")
        + ", severity="
        + severity().orElse("absent")
        + "]";
  }
}
