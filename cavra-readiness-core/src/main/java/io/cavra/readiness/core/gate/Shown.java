package io.cavra.readiness.core.gate;

import io.cavra.readiness.evidence.EvidenceDocument;
import java.util.List;

/** The texts of a list as a report may show them: null in place of one that has a finding. */
final class Shown {

  private Shown() {}

  static List<Object> texts(EvidenceDocument<?> document, String pointer, List<String> texts) {
    return document.shown(pointer, texts).stream().map(text -> (Object) text.orElse(null)).toList();
  }
}
