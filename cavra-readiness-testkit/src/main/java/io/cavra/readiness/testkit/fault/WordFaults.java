package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Section 4: words that are not quite the one that a gate wants; case and blanks count. */
final class WordFaults {

  private final EvidenceInput<?> input;
  private final String rule;
  private final String prefix;

  WordFaults(EvidenceInput<?> input, String rule, String prefix) {
    this.input = input;
    this.rule = rule;
    this.prefix = prefix;
  }

  /** Answers the faults of one field that must hold that word and no other. */
  Stream<Fault> of(
      String field, String word, BiFunction<ReadySet, String, ReadySet> change, String... ids) {
    List<String> others =
        List.of(
            word.toUpperCase(Locale.ROOT), word + " ", " " + word, word + "\u200b", "not_" + word);
    return others.stream()
        .map(other -> one(field, "'" + other + "'", set -> change.apply(set, other), ids));
  }

  /** Answers the fault of one field that has the wrong value, which the name tells. */
  Fault one(String field, String value, UnaryOperator<ReadySet> change, String... ids) {
    String pointer = prefix + "/" + field;
    return Reliance.of(
        Fault.of(input + " " + pointer + " is " + value, rule, change).blocking(ids),
        input,
        pointer);
  }
}
