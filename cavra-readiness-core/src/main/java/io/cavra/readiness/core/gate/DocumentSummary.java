package io.cavra.readiness.core.gate;

import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a report's summary may show of a document: its fields, but no string that has a finding; all
 * absent where the document has a problem.
 */
record DocumentSummary<T>(Evidence<T> evidence) {

  static <T> DocumentSummary<T> of(ReadinessContext context, EvidenceInput<T> input) {
    return new DocumentSummary<>(context.evidence().of(input));
  }

  boolean isValid() {
    return evidence instanceof EvidenceDocument<T>;
  }

  Optional<String> sha256() {
    return evidence.sha256();
  }

  <V> Optional<V> value(Function<T, Optional<V>> field) {
    return evidence instanceof EvidenceDocument<T> document
        ? field.apply(document.value())
        : Optional.empty();
  }

  Optional<String> text(String pointer, Function<T, Optional<String>> field) {
    return evidence instanceof EvidenceDocument<T> document
        ? document.shown(pointer, field.apply(document.value()))
        : Optional.empty();
  }

  List<?> texts(String pointer, Function<T, List<String>> field) {
    return evidence instanceof EvidenceDocument<T> document
        ? Shown.texts(document, pointer, field.apply(document.value()))
        : List.of();
  }
}
