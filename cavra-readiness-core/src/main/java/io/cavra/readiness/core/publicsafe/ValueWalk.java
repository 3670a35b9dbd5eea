package io.cavra.readiness.core.publicsafe;

import java.util.List;
import java.util.Map;

/** Tells a scan of a document that is at hand as maps and lists. */
final class ValueWalk {

  /** Deeper documents are not read from files either; one that holds itself ends here. */
  private static final int DEEPEST = 256;

  private final PublicSafeScan scan;
  private int depth;

  ValueWalk(PublicSafeScan scan) {
    this.scan = scan;
  }

  void walk(Map<?, ?> document) {
    visit(document);
  }

  private void visit(@javax.annotation.Nullable Object value) {
    if (value instanceof CharSequence text) {
      scan.string(text.toString());
    } else if (value instanceof Map<?, ?> map && depth < DEEPEST) {
      visitObject(map);
    } else if (value instanceof List<?> list && depth < DEEPEST) {
      visitArray(list);
    } else {
      if (value != null && !(value instanceof Number) && !(value instanceof Boolean)) {
        scan.incomplete();
      }
      scan.otherValue();
    }
  }

  private void visitObject(Map<?, ?> map) {
    depth++;
    scan.startObject();
    for (Map.Entry<?, ?> member : map.entrySet()) {
      if (member.getKey() instanceof String name) {
        scan.name(name);
        visit(member.getValue());
      } else {
        scan.incomplete();
      }
    }
    scan.endObject();
    depth--;
  }

  private void visitArray(List<?> list) {
    depth++;
    scan.startArray();
    for (Object element : list) {
      visit(element);
    }
    scan.endArray();
    depth--;
  }
}
