package io.cavra.readiness.core.gate;

import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.LatestDrill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a document as a report may show them: null in place of one that has a finding. */
final class Shown {

  private Shown() {}

  /** Answers the texts of a list, null for each that is not shown. */
  static List<?> texts(EvidenceDocument<?> document, String pointer, List<String> texts) {
    if (document.withheld().isEmpty()) {
      return texts;
    }
    List<Object> shown = new ArrayList<>();
    document.shown(pointer, texts).forEach(text -> shown.add(text.orElse(null)));
    return shown;
  }

  /** Answers the references of a drill. */
  static List<?> evidenceRefs(EvidenceDocument<?> document, LatestDrill one) {
    List<String> refs = one.drill().evidenceRefs();
    return document.withheld().isEmpty()
        ? refs
        : texts(document, one.pointer("evidence_refs"), refs);
  }

  /** Answers a text of a drill, if it may be shown. */
  static Optional<String> text(
      EvidenceDocument<?> document, LatestDrill one, String name, Optional<String> text) {
    return document.withheld().isEmpty() ? text : document.shown(one.pointer(name), text);
  }
}
