package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects and arrays of a document that are open: how many, and what their members are called.
 */
final class Nesting {

  private static final int MOST_OPEN = 64;

  private final PublicSafeScan scan;
  private final List<MemberNames> namesByDepth = new ArrayList<>();
  private int depth;

  /** Tells that scan what opens and ends. */
  Nesting(PublicSafeScan scan) {
    this.scan = scan;
  }

  /** Goes into an object, and answers where to write down the names of its members. */
  MemberNames enterObject() throws StrictJsonException {
    enter();
    scan.startObject();
    MemberNames names = namesByDepth.get(depth - 1);
    names.clear();
    return names;
  }

  void enterArray() throws StrictJsonException {
    enter();
    scan.startArray();
  }

  private void enter() throws StrictJsonException {
    if (depth == MOST_OPEN) {
      throw new StrictJsonException("more than 64 objects and lists are open at once");
    }
    depth++;
    if (namesByDepth.size() < depth) {
      namesByDepth.add(new MemberNames());
    }
  }

  void leaveObject() {
    depth--;
    scan.endObject();
  }

  void leaveArray() {
    depth--;
    scan.endArray();
  }
}
