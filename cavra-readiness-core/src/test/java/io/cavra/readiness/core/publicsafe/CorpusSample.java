package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.corpus.HarmlessCorpus;
import io.cavra.readiness.core.publicsafe.corpus.PlantedCorpus;
import io.cavra.readiness.core.publicsafe.corpus.PlantedText;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.evidence.PublicSafeFindings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A text of the corpus to be changed: the key that it has, and the term that is denied. */
record CorpusSample(String key, String text, Optional<String> term) {

  /** A way to change a text at one place. */
  interface Change {
    String of(String text, int at);
  }

  /** What stands under a key that is itself what a rule is to find. */
  private static final String UNDER_PLANTED_KEY = "ready";

  private static CorpusSample of(PlantedText plant) {
    return new CorpusSample(plant.key(), plant.text(), plant.term());
  }

  /** Answers the rules that texts are planted for, and the group of harmless texts. */
  static Stream<String> groups() {
    return Stream.concat(PlantedCorpus.rules().stream(), Stream.of("harmless"));
  }

  /** Answers the texts that are planted for a rule, or those that are harmless, in their order. */
  static List<CorpusSample> of(String group) {
    return group.equals("harmless")
        ? HarmlessCorpus.all().stream()
            .filter(text -> !text.text().isEmpty())
            .map(text -> new CorpusSample(text.key(), text.text(), Optional.empty()))
            .toList()
        : PlantedCorpus.all().stream()
            .filter(plant -> plant.rule().equals(group))
            .map(CorpusSample::of)
            .toList();
  }

  /** Judges the changed text, or the changed key where that is what was planted. */
  PublicSafeFindings judge(Change change, int place) {
    PublicSafeScanner scanner = PublicSafeScanner.standard();
    if (term.isPresent()) {
      scanner = scanner.withDeniedTerms(List.of(term.get()));
    }
    return text.equals(UNDER_PLANTED_KEY)
        ? scanner.scan(Map.of(change.of(key, place % key.length()), text))
        : scanner.scan(Map.of(key, change.of(text, place % text.length())));
  }

  /** Answers the text with its ASCII letters in the other case. */
  static String swapped(String text) {
    StringBuilder swapped = new StringBuilder();
    for (char c : text.toCharArray()) {
      swapped.append(Ascii.isLetter(c) ? (char) (c ^ 0x20) : c);
    }
    return swapped.toString();
  }
}
